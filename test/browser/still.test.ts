import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { chartIds, langs, views } from './views'
import { desk, phone, visit } from './visit'

describe.for([
  ['a phone', phone],
  ['a desk', desk],
] as const)('on %s', ([, size]) => {
  test.for(views)('nothing of /%s moves while it loads and comes alive', async (path) => {
    const { page } = await visit(path, { size, ready: path !== '', before: watchShifts })
    await page.waitForLoadState('networkidle')
    expect(await shifts(page)).toEqual([])
  })
})

test.for(langs)(
  'the pictures of the %s dashboard are the prerendered ones after it came alive',
  async (lang) => {
    const [alive, plain] = [await visit(`${lang}/`), await visit(`${lang}/`, { js: false })]
    for (const id of chartIds) {
      expect(await pictures(alive.page, id)).toEqual(await pictures(plain.page, id))
    }
  },
)

async function pictures(page: Page, id: string): Promise<string[]> {
  return page
    .locator(`figure[data-chart="${id}"] svg`)
    .evaluateAll((all) => all.map((svg) => svg.innerHTML))
}

declare global {
  interface Window {
    shiftsSeen: string[]
  }
}

/** Collects layout shifts from the first frame on; those after an input do not count, as in the metric. */
function watchShifts(page: Page) {
  return page.addInitScript(() => {
    window.shiftsSeen = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node: Element | null }[]
      })[]) {
        if (entry.hadRecentInput) continue
        const what = entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120))
        window.shiftsSeen.push(`${entry.value.toFixed(4)} ${what.join(' | ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.shiftsSeen)))
      }),
  )
}
