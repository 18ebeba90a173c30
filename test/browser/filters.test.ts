import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/text/en'
import { makeVoice } from '../../src/text/voice'
import { zh } from '../../src/text/zh'
import { langs } from './views'
import { desk, phone, visit } from './visit'

const voices = { en: makeVoice('en', en), zh: makeVoice('zh', zh) }
const events = 'figure[data-chart="investment-by-event"]'

describe.for(langs)('the filters of the %s dashboard', (lang) => {
  const voice = voices[lang]

  test('redraw the pictures and stand in the address, which opens the same view', async () => {
    const { page } = await visit(`${lang}/`)
    const before = await picture(page)
    await page.locator('.filters summary', { hasText: voice.t('filter.measure') }).click()
    await page.getByLabel(voice.t('filter.option.projects'), { exact: true }).check()
    await expect.poll(() => picture(page)).not.toBe(before)
    expect(new URL(page.url()).search).toBe('?measure=projects')
    const words = await page.locator('.filter-words').innerText()
    const again = await visit(`${lang}/?measure=projects`)
    await expect.poll(() => picture(again.page)).toBe(await picture(page))
    expect(await again.page.locator('.filter-words').innerText()).toBe(words)
    expect(again.complaints).toEqual([])
  })

  test('change picture and table alike', async () => {
    const { page } = await visit(`${lang}/?years=2022-2023&series=wcifit`)
    const keys = () =>
      page.locator(events).evaluate((figure) => {
        const read = (selector: string) =>
          [
            ...new Set(
              [...figure.querySelectorAll(selector)].map((one) => one.getAttribute('data-key')),
            ),
          ].sort()
        return { marks: read('.regular [data-key]'), rows: read('tr[data-key]') }
      })
    await expect.poll(async () => (await keys()).rows.length).toBeLessThan(12)
    await expect
      .poll(async () => (await keys()).marks.filter((key) => !key?.includes('wcifit')))
      .toEqual([])
    const { marks, rows } = await keys()
    expect(marks.length).toBeGreaterThan(1)
    expect(marks.filter((key) => !rows.includes(key))).toEqual([])
    expect(
      await page
        .locator(`${events} tbody`)
        .innerText({ timeout: 5000 })
        .catch(() => ''),
    ).not.toContain('2019')
  })

  test('that leave nothing say so and offer the way back', async () => {
    const { page } = await visit(`${lang}/?series=wcifit&years=2014-2014`)
    const empty = page.locator(`${events} .empty`)
    await empty.waitFor()
    expect((await empty.innerText()).length).toBeGreaterThan(8)
    await empty.getByRole('button', { name: voice.t('filter.reset') }).click()
    await expect.poll(() => page.locator(`${events} svg:visible`).count()).toBe(1)
    expect(new URL(page.url()).search).toBe('')
  })

  test('name the value of an address that they did not understand, and stay at the default', async () => {
    const { page } = await visit(`${lang}/?measure=gold&years=2030-20&series=wcifit,moon`)
    const notice = page.locator('.notice', { hasText: 'measure=gold' })
    await notice.waitFor()
    expect(await notice.innerText()).toContain('2030-20')
    expect(await notice.innerText()).toContain('moon')
    await notice.getByRole('button').click()
    await expect.poll(() => notice.count()).toBe(0)
  })

  test('show a hostile address as text', async () => {
    const { page, complaints } = await visit(
      `${lang}/?measure=${encodeURIComponent('<img src=x onerror=alert(1)>')}&v=<script>`,
    )
    await page.locator('#app .notice').first().waitFor()
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('are a sheet on a phone', async () => {
    const { page } = await visit(`${lang}/`, { size: phone })
    const measure = page.locator('.filters summary', { hasText: voice.t('filter.measure') })
    expect(await measure.isVisible()).toBe(false)
    await page.locator('.sheet-opener').click()
    expect(await measure.isVisible()).toBe(true)
    await measure.click()
    const before = await picture(page)
    await page.getByLabel(voice.t('filter.currency.usd'), { exact: true }).check()
    await expect.poll(() => picture(page)).not.toBe(before)
    expect(new URL(page.url()).search).toBe('?currency=usd')
  })
})

test('Back closes the record and keeps the filters', async () => {
  const { page } = await visit('en/?measure=projects', { size: desk })
  await page.locator(`${events} figcaption a[data-record], figure a[data-record]`).first().click()
  const panel = page.locator('dialog[open]')
  await panel.waitFor()
  await page.goBack()
  await expect.poll(() => panel.count()).toBe(0)
  expect(new URL(page.url()).search).toBe('?measure=projects')
  await page.goForward()
  await expect.poll(() => panel.count()).toBe(1)
})

test('Back from another page finds the filters as they were', async () => {
  const { page } = await visit('en/?grade=ab&measure=projects')
  const words = await page.locator('.filter-words').innerText()
  await page.goto(new URL('../zh/', page.url()).href)
  await page.goBack()
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await expect.poll(() => page.locator('.filter-words').innerText()).toBe(words)
})

test('the other language opens the same view', async () => {
  const { page } = await visit('en/?measure=projects')
  await page.locator('a[hreflang^="zh"]').first().click()
  await page.locator('html[lang="zh-Hans"][data-ready]').waitFor({ state: 'attached' })
  expect(new URL(page.url()).search).toBe('?measure=projects')
})

test('a picture redrawn in the browser is the prerendered one, to the letter', async () => {
  const { page } = await visit('en/')
  const before = await picture(page)
  await page.locator('.filters summary', { hasText: en['filter.measure'] }).click()
  await page.getByLabel(en['filter.option.projects'], { exact: true }).check()
  await expect.poll(() => picture(page)).not.toBe(before)
  await page.getByLabel(en['filter.option.amount'], { exact: true }).check()
  await expect.poll(() => picture(page)).toBe(before)
})

/** Both widths of the picture of signed amounts, as markup. */
function picture(page: Page): Promise<string> {
  return page.locator(`${events} [data-pictures]`).evaluate((box) => {
    if (box.getAttribute('aria-busy') === 'true') return 'drawing'
    const bare = box.cloneNode(true) as HTMLElement
    for (const lit of bare.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit')
    return [...bare.querySelectorAll('svg')].map((svg) => svg.outerHTML).join('\n')
  })
}
