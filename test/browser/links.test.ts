import { expect, inject, test } from 'vitest'
import { views } from './views'
import { address } from './visit'

test.for(['root', 'folder'] as const)(
  'every link of the site, at a %s, leads to a page',
  { timeout: 300_000 },
  async (at) => {
    const home = inject(at)
    const dead: string[] = []
    const seen = new Set<string>()
    const todo = views.map((path) => ({ url: address(path, at), from: 'the list of views' }))
    while (todo.length > 0) {
      const { url, from } = todo.pop()!
      if (seen.has(url)) continue
      seen.add(url)
      const response = await fetch(url, { redirect: 'error' })
      if (response.status !== 200) dead.push(`${url} (${response.status}, linked from ${from})`)
      if (!(response.headers.get('content-type') ?? '').includes('text/html')) continue
      const html = await response.text()
      for (const link of links(html, url)) {
        if (!link.startsWith(home))
          dead.push(`${link} leaves the site’s folder (linked from ${url})`)
        else todo.push({ url: link, from: url })
      }
    }
    expect(dead).toEqual([])
    expect(seen.size).toBeGreaterThan(50)
  },
)

/** Addresses of this origin that a page's links, scripts, styles and pictures name, without fragment and query. */
function links(html: string, from: string): string[] {
  return [...html.matchAll(/<(?:a|link|script|img|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"/g)]
    .map(([, reference = '']) => new URL(reference.replaceAll('&amp;', '&'), from))
    .filter(({ origin, protocol }) => /^https?:$/.test(protocol) && origin === new URL(from).origin)
    .map((url) => url.origin + url.pathname)
}

test.for(views)('every fragment linked in /%s exists on its page', async (path) => {
  const html = await (await fetch(address(path))).text()
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  const named = [...html.matchAll(/<a\b[^>]*\shref="#([^"]+)"/g)].map(([, id]) => id)
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})
