import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chartIds, langs, views } from './views'
import { address, desk, open, phone, type Visit, visit } from './visit'

describe.for(
  views.flatMap((path) => [
    [path, 'a phone', phone, 'root'] as const,
    [path, 'a desk', desk, 'folder'] as const,
  ]),
)('/%s, loaded on %s', ([path, , size, at]) => {
  let arrived: Visit
  let moved: string[]

  beforeAll(async () => {
    arrived = await open(path, { size, at, before: watchShifts })
    await arrived.page.waitForLoadState('networkidle')
    moved = await shifts(arrived.page)
    await arrived.page.mouse.wheel(0, 4000)
    await arrived.page.waitForLoadState('networkidle')
  })
  afterAll(() => arrived.page.context().close())

  test('asks nobody but its own site', () => {
    expect(arrived.requests.length).toBeGreaterThan(0)
    expect(arrived.foreign).toEqual([])
  })
  test('has nothing to complain of, the security policy included', () => {
    expect(arrived.complaints).toEqual([])
  })
  test('moves nothing while it comes alive', () => {
    expect(moved).toEqual([])
  })
})

describe.for(langs)('the %s words of the filters', (lang) => {
  test.for([320, 360, 700, 768, 1000, 1280, 1440, 1920])(
    'stand at %i px where they stand before the controls arrive',
    async (width) => {
      const { page } = await visit(`${lang}/chart/investment-by-event/`, {
        size: { width, height: 900 },
      })
      const words = page.locator('.filter-words')
      const after = await words.evaluate((element) => element.getClientRects()[0]?.toJSON())
      const before = await words.evaluate((element) => {
        for (const control of element.parentElement?.querySelectorAll(':scope > *') ?? []) {
          if (control !== element) control.remove()
        }
        return element.getClientRects()[0]?.toJSON()
      })
      expect(after.height).toBeGreaterThan(0)
      expect(after).toEqual(before)
    },
  )
})

test.for(langs)(
  'the pictures of the %s dashboard stay the prerendered ones when it comes alive',
  async (lang) => {
    const alive = await visit(`${lang}/`)
    for (const id of chartIds) {
      const plain = await visit(`${lang}/chart/${id}/`, { js: false })
      const before = await pictures(plain.page, id)
      expect(before.length).toBe(2)
      expect(await pictures(alive.page, id)).toEqual(before)
    }
  },
)

test.for(views)(
  '/%s carries the whole security policy, with nothing unsafe in it',
  async (path) => {
    const html = await (await fetch(address(path))).text()
    const policy =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    const directives = new Map(
      policy
        .replaceAll('&#x27;', "'")
        .split(';')
        .map((part) => {
          const [name = '', ...sources] = part.trim().split(/\s+/)
          return [name, sources.join(' ')] as const
        }),
    )
    for (const name of ['default-src', 'object-src', 'base-uri', 'form-action']) {
      expect(directives.get(name), name).toBe("'none'")
    }
    for (const name of ['connect-src', 'font-src', 'frame-src', 'worker-src', 'manifest-src']) {
      expect(directives.get(name), name).toBe("'self'")
    }
    expect(directives.get('img-src')).toBe("'self' data: blob:")
    for (const name of ['script-src', 'style-src']) {
      expect(directives.get(name), name).toMatch(/^'self'(?: 'sha(?:256|384|512)-[\w+/=]+')*$/)
    }
    expect(policy).not.toContain('unsafe')
    expect(html.match(/<[^>]*\sstyle=/g) ?? []).toEqual([])
    expect(html.match(/<[^>]*\son[a-z]+=/g) ?? []).toEqual([])
  },
)

function pictures(page: Page, id: string): Promise<string[]> {
  return page
    .locator(`figure[data-chart="${id}"] svg`)
    .evaluateAll((all) => all.map((svg) => svg.outerHTML))
}

declare global {
  interface Window {
    shiftsSeen: string[]
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null }[]
}

/** Collects layout shifts from the first frame on; those after an input do not count, as in the metric. */
function watchShifts(page: Page) {
  return page.addInitScript(() => {
    window.shiftsSeen = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue
        const what = entry.sources.map(({ node }) =>
          (node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 100),
        )
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
