import { brotliCompressSync } from 'node:zlib'
import type { Request } from 'playwright'
import { describe, expect, test } from 'vitest'
import { chartIds, langs, views } from './views'
import { address, desk, phone, visit } from './visit'

/** The goal is 120 KB; React and the data alone leave no room for it yet (CONTRIBUTING, Decisions). */
const usable = 160

const kilobyte = 1000

describe.for(langs)('the %s dashboard', (lang) => {
  test.for([phone, desk])('is usable at $width px after 6 requests and 160 KB', async (size) => {
    const { requests } = await visit(`${lang}/`, { size })
    const bodies = await Promise.all(requests.map(compressed))
    const list = requests.map((request, i) => `${bodies[i]} ${request.url()}`).join('\n')
    expect(requests.length, list).toBeLessThanOrEqual(6)
    expect(sum(bodies), list).toBeLessThanOrEqual(usable * kilobyte)
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

async function compressed(request: Request): Promise<number> {
  const response = await request.response()
  return response === null ? 0 : weight(await response.body())
}

function weight(body: string | Uint8Array): number {
  return brotliCompressSync(body).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
