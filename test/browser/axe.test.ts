import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { views } from './views'
import { desk, phone, type Visit, visit } from './visit'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.for([
  ['a phone', phone],
  ['a desk', desk],
] as const)('on %s', ([, size]) => {
  test.for(views)('axe finds nothing on /%s, in light and in dark', async (path) => {
    const { page } = await visit(path, { size })
    for (const summary of await page.locator('figure details > summary:visible').all()) {
      await summary.click()
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectClean(page, colorScheme)
    }
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

async function expectClean(page: Visit['page'], state: string) {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(passes.length).toBeGreaterThan(10)
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(found, state).toEqual([])
}
