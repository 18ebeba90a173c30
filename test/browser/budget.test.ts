import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { chartIds, langs, views } from './views'
import { address, desk, phone, visit } from './visit'

const kilobyte = 1000
/** Uncompressed; anything larger than this is the drawing engine. */
const engine = 300 * kilobyte

const usable = 120

describe.for(langs)('the %s dashboard', (lang) => {
  test.for([phone, desk])('is usable at $width px after 6 requests and 120 KB', async (size) => {
    const { page } = await visit(`${lang}/`, { size })
    const asked = await page.evaluate(untilReady)
    const list = asked.map(({ bytes, url }) => `${bytes} ${url}`).join('\n')
    // Image files further down weigh, but nothing waits for them.
    const awaited = asked.filter(({ kind }) => kind !== 'img')
    expect(awaited.length, list).toBeGreaterThan(1)
    expect(awaited.length, list).toBeLessThanOrEqual(6)
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
    expect(await page.locator('*').count()).toBeLessThanOrEqual(9000)
  })
})

test.for(langs.flatMap((lang) => chartIds.map((id) => [lang, id] as const)))(
  'the %s page of %s is drawn by 20 KB of HTML',
  async ([lang, id]) => {
    const html = await text(`${lang}/chart/${id}/`)
    // Until the marks are drawn: all that comes before the end of both pictures.
    const pictures = /<div class="regular"><svg[\s\S]*?<\/svg><\/div>/.exec(html)
    expect(pictures).not.toBeNull()
    const drawn = html.slice(0, (pictures?.index ?? 0) + (pictures?.[0].length ?? 0))
    expect(weight(drawn)).toBeLessThanOrEqual(20 * kilobyte)
    expect(weight(html)).toBeLessThanOrEqual(26 * kilobyte)
  },
)

test.for(views)(
  '/%s loads no drawing engine before the reader reaches for a filter',
  async (path) => {
    const { page, requests } = await visit(path)
    const largest = async () => {
      const scripts = requests.filter((request) => request.resourceType() === 'script')
      const bodies = scripts.map(async (it) => (await (await it.response())?.body())?.length ?? 0)
      return Math.max(0, ...(await Promise.all(bodies)))
    }
    expect(await largest()).toBeLessThan(engine)
    if ((await page.locator('.filters').count()) === 0) return
    await page.locator('.filters').hover()
    await expect.poll(largest).toBeGreaterThan(engine)
  },
)

async function text(path: string): Promise<string> {
  return (await fetch(address(path))).text()
}

/** Runs in the page: what had been asked for when the view began to answer, as transferred. */
function untilReady(): { url: string; kind: string; bytes: number }[] {
  const ready =
    performance.getEntriesByName('atlas:ready')[0]?.startTime ?? Number.POSITIVE_INFINITY
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[]
  return entries
    .filter(({ name, startTime }) => startTime < ready && !name.startsWith('data:'))
    .map(({ name, initiatorType, transferSize }) => ({
      url: name,
      kind: initiatorType,
      bytes: transferSize,
    }))
}

function weight(body: string | Uint8Array): number {
  return brotliCompressSync(body).length
}
