import { describe, expect, test } from 'vitest'
import { eventIds, langs, recordIds } from './views'
import { visit } from './visit'

describe.for(langs.flatMap((lang) => recordIds.map((id) => [lang, id] as const)))(
  'the %s record %s',
  ([lang, id]) => {
    test('says the same in its panel as on its page', async () => {
      const { page } = await visit(`${lang}/`)
      const link = page.locator(`figure a[data-record="${id}"]`).first()
      const table = page
        .locator('details.table', { has: page.locator(`a[data-record="${id}"]`) })
        .first()
      if (!(await link.isVisible())) await table.locator('summary').first().click()
      await link.click()
      const panel = page.locator('dialog[open] .record')
      await panel.waitFor()
      const own = await visit(`${lang}/record/${id}/`)
      const article = own.page.locator('main .record')
      expect(words(await panel.innerText())).toBe(words(await article.innerText()))
    })
  },
)

test.for(langs)('a %s event says the same in its panel as on its page', async (lang) => {
  const { page } = await visit(`${lang}/chart/timeline/`)
  const [id] = eventIds
  await page.locator(`figure a[data-event="${id}"]`).first().click()
  const panel = page.locator('dialog[open] .record')
  await panel.waitFor()
  const own = await visit(`${lang}/event/${id}/`)
  const article = own.page.locator('main .record')
  expect(words(await panel.innerText())).toBe(words(await article.innerText()))
  expect(await article.innerText()).toContain(lang === 'en' ? '201.22' : '2012.2')
})

test.for(langs)('a key on the %s timeline opens the event of its mark', async (lang) => {
  const { page } = await visit(`${lang}/chart/timeline/`)
  await page.locator('[data-pictures]').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.locator('dialog[open] .record').waitFor()
  expect(await page.locator('dialog[open] a').first().getAttribute('href')).toMatch(/\/event\//)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
})

test.for(langs)('a %s sentence is copied with its figure, source and date', async (lang) => {
  const { page } = await visit(`${lang}/record/industrial-transfer-2025-investment/`)
  const button = page.locator('.record [data-copy]').first()
  const sentence = await button.getAttribute('data-copy')
  await button.click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(sentence)
  expect(sentence).toMatch(lang === 'en' ? /more than CNY 110 billion/ : /超过1100亿元/)
  expect(sentence).toMatch(/2025/)
  expect(sentence).toMatch(lang === 'en' ? /iChongqing, 25 November 2025/ : /iChongqing/)
})

test('a record of grade A or B links its source, opened without telling where from', async () => {
  const { page } = await visit('en/record/industrial-transfer-2023-investment/', { js: false })
  const source = page.locator('.record a[href^="http"]').first()
  expect(await source.getAttribute('rel')).toMatch(/noopener/)
})

test('a link in a picture’s table leads to the record’s page where script is off', async () => {
  const { page } = await visit('en/', { js: false })
  await page.locator('figure figcaption a[data-record]').first().click()
  await page.waitForLoadState()
  expect(new URL(page.url()).pathname).toMatch(/\/en\/record\/[^/]+\/$/)
  expect(await page.locator('h1').count()).toBe(1)
})

/** Spaces and line breaks fall differently in a narrow panel. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
