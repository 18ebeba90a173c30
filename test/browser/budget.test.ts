import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { chartIds, langs, views } from './views'
import { address, desk, phone, visit } from './visit'

const kilobyte = 1000

/** The goal is 120 KB; React and the data alone leave no room for it yet (CONTRIBUTING, Decisions). */
const usable = 160

describe.for(langs)('the %s dashboard', (lang) => {
  test.for([phone, desk])('is usable at $width px after 6 requests and 160 KB', async (size) => {
    const { page } = await visit(`${lang}/`, { size })
    const asked = await page.evaluate(untilReady)
    const list = asked.map(({ bytes, url }) => `${bytes} ${url}`).join('\n')
    expect(asked.length, list).toBeGreaterThan(1)
    expect(asked.length, list).toBeLessThanOrEqual(6)
    expect(
      asked.reduce((sum, { bytes }) => sum + bytes, 0),
      list,
    ).toBeLessThanOrEqual(usable * kilobyte)
  })

  test('is drawn by 30 KB of HTML, in one request', async () => {
    const html = await text(`${lang}/`)
    expect(weight(html)).toBeLessThanOrEqual(30 * kilobyte)
    for (const id of chartIds) expect(html).toMatch(new RegExp(`<figure[^>]*data-chart="${id}"`))
  })

  test('keeps its document small', async () => {
    const { page } = await visit(`${lang}/`)
    expect(await page.locator('*').count()).toBeLessThanOrEqual(6000)
  })
})

test.for(langs.flatMap((lang) => chartIds.map((id) => [lang, id] as const)))(
  'the %s page of %s is drawn by 20 KB of HTML',
  async ([lang, id]) => {
    const html = await text(`${lang}/chart/${id}/`)
    expect(weight(html)).toBeLessThanOrEqual(20 * kilobyte)
    expect(html).toMatch(/<svg[^>]*>/)
  },
)

test.for(views)('/%s loads no drawing engine before it is asked to draw', async (path) => {
  const { requests } = await visit(path)
  const scripts = requests.filter((request) => request.resourceType() === 'script')
  const bodies = await Promise.all(
    scripts.map(async (it) => (await (await it.response())!.body()).length),
  )
  expect(Math.max(0, ...bodies)).toBeLessThan(400 * kilobyte)
})

async function text(path: string): Promise<string> {
  return (await fetch(address(path))).text()
}

/** Runs in the page: what had been asked for when the view began to answer, as transferred. */
function untilReady(): { url: string; bytes: number }[] {
  const ready =
    performance.getEntriesByName('atlas:ready')[0]?.startTime ?? Number.POSITIVE_INFINITY
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[]
  return entries
    .filter(({ name, startTime }) => startTime < ready && !name.startsWith('data:'))
    .map(({ name, transferSize }) => ({ url: name, bytes: transferSize }))
}

function weight(body: string | Uint8Array): number {
  return brotliCompressSync(body).length
}
