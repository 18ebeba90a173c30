import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { views } from './views'
import { desk, phone, visit } from './visit'

describe.for([
  ['light', desk],
  ['dark', phone],
  ['light', phone],
  ['dark', desk],
] as const)('in %s', ([theme, size]) => {
  test.for(views)(`axe finds nothing on /%s, ${size.width} px wide`, async (path) => {
    const { page } = await visit(path, { theme, size, ready: path !== '' })
    for (const summary of await page.locator('details > summary:visible').all())
      await summary.click()
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(passes.length).toBeGreaterThan(10)
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      ),
    ).toEqual([])
  })
})
