import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { chartIds, langs } from './views'
import { phone, visit } from './visit'

describe.for(langs.flatMap((lang) => chartIds.map((id) => [lang, id] as const)))(
  'the %s picture of %s',
  ([lang, id]) => {
    test('is one tab stop, named, in which arrows go from row to row and say each', async () => {
      const { page } = await visit(`${lang}/`)
      const box = pictureOf(page, id)
      expect(await box.getAttribute('tabindex')).toBe('0')
      expect(await box.getAttribute('aria-label')).toMatch(/\S/)
      expect(await box.locator('a, button, [tabindex]').count()).toBe(0)
      const said = await sayings(page, id)
      expect(said.length).toBeGreaterThan(2)
      await box.focus()
      await page.keyboard.press('ArrowRight')
      await expectSaid(page, said[0])
      // On a map arrows follow the neighbourhood, not the rows.
      if ((await page.locator(`figure[data-chart="${id}"] tr[data-y]`).count()) === 0) {
        await page.keyboard.press('ArrowRight')
        await expectSaid(page, said[1])
        await page.keyboard.press('ArrowLeft')
        await expectSaid(page, said[0])
      }
      await page.keyboard.press('End')
      await expectSaid(page, said.at(-1))
      await page.keyboard.press('Home')
      await expectSaid(page, said[0])
      await page.keyboard.press('Escape')
      expect(await page.locator('.mark-tip:visible').count()).toBe(0)
      // The place in the page is kept until the reader leaves on purpose.
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.press('Escape')
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(false)
    })
  },
)

test.for(langs)(
  'Enter opens the record beside the %s picture, Escape brings the reader back',
  async (lang) => {
    const { page } = await visit(`${lang}/`)
    const box = pictureOf(page, 'nev-output')
    await box.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const panel = page.locator('dialog[open]')
    await panel.waitFor()
    await expect
      .poll(() => panel.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true)
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await expect
      .poll(() => box.evaluate((element) => element === document.activeElement))
      .toBe(true)
  },
)

test('the first tap on a mark shows it, the second opens its record', async () => {
  const { page } = await visit('en/', { size: phone, touch: true })
  const box = pictureOf(page, 'nev-output')
  const key = await box.locator('[data-key]:visible').first().getAttribute('data-key')
  const mark = box.locator(`svg:visible [data-key="${key}"]`)
  await mark.scrollIntoViewIfNeeded()
  await tapMiddle(page, mark)
  const tip = page.locator('.mark-tip:visible')
  await tip.waitFor()
  expect(await tip.innerText()).toContain(
    (await page.locator(`tr[data-key="${key}"]`).first().getAttribute('data-say')) ?? 'nothing',
  )
  const place = await tip.boundingBox()
  expect(place!.x).toBeGreaterThanOrEqual(0)
  expect(place!.x + place!.width).toBeLessThanOrEqual(phone.width)
  await tapMiddle(page, mark)
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(1)
})

test('a pointer over a mark shows its sentence, and takes it away when it leaves', async () => {
  const { page } = await visit('en/')
  const mark = pictureOf(page, 'nev-output').locator('svg:visible [data-key]').first()
  await mark.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await mark.boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  const tip = page.locator('.mark-tip:visible')
  await expect.poll(() => tip.count()).toBe(1)
  await page.mouse.move(5, 5)
  await expect.poll(() => tip.count()).toBe(0)
})

test.for(chartIds)(
  'every mark of %s leads to a row, and every row that has a mark to words',
  async (id) => {
    const { page } = await visit(`en/chart/${id}/`, { js: false })
    const figure = page.locator(`figure[data-chart="${id}"]`)
    const keys = await figure
      .locator('svg [data-key]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-key') ?? ''))
    const rows = await figure
      .locator('tr[data-key]')
      .evaluateAll((all) =>
        all.map((row) => [row.getAttribute('data-key') ?? '', row.getAttribute('data-say') ?? '']),
      )
    const words = new Map(rows as [string, string][])
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((key) => !words.get(key))).toEqual([])
    expect(words.size, 'keys are unique').toBe(rows.length)
  },
)

function pictureOf(page: Page, id: string): Locator {
  return page.locator(`figure[data-chart="${id}"] [data-pictures]`)
}

/** What the rows that have a mark in the visible picture say, in their order. */
function sayings(page: Page, id: string): Promise<string[]> {
  return page.locator(`figure[data-chart="${id}"]`).evaluate((figure) => {
    const svg = [...figure.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0)
    const keys = new Set(
      [...(svg?.querySelectorAll('[data-key]') ?? [])].map((mark) => mark.getAttribute('data-key')),
    )
    return [...figure.querySelectorAll('tr[data-key]')]
      .filter((row) => keys.has(row.getAttribute('data-key')))
      .map((row) => row.getAttribute('data-say') ?? '')
  })
}

async function expectSaid(page: Page, words: string | undefined) {
  expect(words).toMatch(/\S/)
  await expect
    .poll(() => page.locator('[role="status"], [aria-live="polite"]').allInnerTexts())
    .toContain(words)
}

async function tapMiddle(page: Page, mark: Locator) {
  const { x, y, width, height } = (await mark.boundingBox())!
  await page.touchscreen.tap(x + width / 2, y + height / 2)
}
