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

/**
 * A browser may paint whenever the network or its parser pauses. This is each of those moments, as far as
 * layout goes: from the end on, element after element is taken away, and whatever stands complete in the
 * window has to stand where it stands in the whole page.
 */
describe.for(views.filter((path) => path.startsWith('en/') || path === ''))(
  '/%s, painted before all of it has arrived',
  (path) => {
    test.for([phone, desk])('stands still on $width px', async (size) => {
      const { page } = await visit(path === '' ? '?choose' : path, {
        size,
        ready: false,
        before: (it) => it.route(/\/assets\/.*\.js$/, (route) => route.abort()),
      })
      const { compared, moved } = await page.evaluate(takenApart)
      expect(compared).toBeGreaterThan(10)
      expect(moved).toEqual([])
    })
  },
)

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

/** Runs in the page. Less than 3 px is no shift, as in the metric. */
function takenApart(): { compared: number; moved: string[] } {
  const all = [...document.body.querySelectorAll('*')]
  const at = (element: Element) => element.getBoundingClientRect()
  const whole = new Map(
    all
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .map((element) => [element, at(element)] as const)
      .filter(([, { top, height }]) => top < innerHeight && height > 0),
  )
  const compared = whole.size
  const open = new Set<Element>()
  const moved = new Set<string>()
  for (const last of all.toReversed()) {
    for (let each: Element | null = last; each !== null; each = each.parentElement) open.add(each)
    whole.delete(last)
    // Within a picture nothing flows.
    if (last.parentElement?.closest('svg') === null) {
      for (const [element, { x, y }] of whole) {
        if (open.has(element)) continue
        const now = at(element)
        if (Math.abs(now.x - x) < 3 && Math.abs(now.y - y) < 3) continue
        whole.delete(element)
        moved.add(
          `${element.outerHTML.slice(0, 80)} was at ${now.x},${now.y} before ${last.outerHTML.slice(0, 80)} and is at ${x},${y}`,
        )
      }
    }
    last.remove()
  }
  return { compared, moved: [...moved] }
}

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
