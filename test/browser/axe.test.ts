import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { views } from './views'
import { desk, phone, type Visit, visit } from './visit'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** A page of nine charts has some 8,000 elements to look at. */
const patience = { timeout: 120_000 }
const colours = ['color-contrast', 'link-in-text-block']

describe.for([
  ['a phone', phone],
  ['a desk', desk],
] as const)('on %s', ([, size]) => {
  test.for(views)('axe finds nothing on /%s, in light and in dark', patience, async (path) => {
    const { page } = await visit(path, { size })
    for (const summary of await page.locator('figure details > summary:visible').all()) {
      await summary.click()
    }
    await expectClean(page, 'light')
    // A theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectClean(page, 'dark', colours)
  })
})

test('axe finds nothing on an open record, an empty selection, an open filter', async () => {
  const { page } = await visit('en/?series=wcifit&years=2014-2014')
  await page.locator('figure .empty:visible').first().waitFor()
  await page.locator('.filters summary').first().click()
  await expectClean(page, 'empty selection')
  await page.keyboard.press('Escape')
  await page.locator('a[data-record]:visible').first().click()
  await page.locator('dialog[open] .record').waitFor()
  await expectClean(page, 'open record')
})

async function expectClean(page: Visit['page'], state: string, rules?: string[]) {
  const builder = new AxeBuilder({ page })
  const { violations, passes } = await (rules === undefined
    ? builder.withTags(tags)
    : builder.withRules(rules)
  ).analyze()
  expect(passes.length).toBeGreaterThan(rules === undefined ? 10 : 0)
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(found, state).toEqual([])
}
