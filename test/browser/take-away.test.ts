import { text } from 'node:stream/consumers'
import Papa from 'papaparse'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { chartIds, langs } from './views'
import { address, phone, visit } from './visit'

const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  json: 'application/json',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
}
const pages = langs.flatMap((lang) => chartIds.map((id) => [lang, id] as const))

test.for(pages)('all that the %s page of %s offers is a file of its kind', async ([lang, id]) => {
  const { page } = await visit(`${lang}/chart/${id}/`, { js: false })
  const links = await page.locator('#take a, #cite a').evaluateAll((all) =>
    all.map((link) => {
      const { href, download } = link as HTMLAnchorElement
      return { href, download, text: link.textContent }
    }),
  )
  expect(links).toHaveLength(11)
  for (const { href, text: name } of links) {
    const answer = await fetch(href)
    expect(answer.status, `${name}: ${href}`).toBe(200)
    const [, kind = ''] = /\.(\w+)$/.exec(href) ?? []
    expect(answer.headers.get('content-type')).toContain(types[kind])
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100)
  }
})

test.for(langs)('the %s citations can be read without script', async (lang) => {
  const { page } = await visit(`${lang}/chart/sectors/`, { js: false, size: phone })
  const cited = page.locator('#cite .sentence')
  expect(await cited.count()).toBe(2)
  expect(await cited.first().isVisible()).toBe(true)
  expect(await page.locator('#cite button').first().isVisible()).toBe(false)
})

test.for(pages)('the JSON-LD of the %s page of %s names files of the build', async ([lang, id]) => {
  const path = `${lang}/chart/${id}/`
  const html = await (await fetch(address(path))).text()
  const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? []
  const set = JSON.parse(data)
  expect(set).toMatchObject({ '@type': 'Dataset', name: expect.stringMatching(/\S/) })
  const named = [set.url, set.image, set.includedInDataCatalog.url]
    .concat(set.distribution.map((one: { contentUrl: string }) => one.contentUrl))
    .concat(set.isBasedOn.slice(0, 3).map((one: { url: string }) => one.url))
  for (const url of named) {
    const answer = await fetch(new URL(url, address(path)))
    expect(answer.status, url).toBe(200)
  }
})

test('nothing on a chart page is refused by its policy, and the app leaves what stands below it alone', async () => {
  const { page, complaints } = await visit('en/chart/sectors/')
  expect(complaints).toEqual([])
  expect(await page.locator('#take a').count()).toBe(8)
  expect(await page.locator('nav.neighbours a').count()).toBe(chartIds.length)
})

test('the CSV for Excel begins with a byte order mark, the plain one does not', async () => {
  const bytes = async (file: string) =>
    new Uint8Array(await (await fetch(address(`charts/${file}`))).arrayBuffer())
  const [plain, excel] = [await bytes('sectors.csv'), await bytes('sectors.excel.csv')]
  expect(Array.from(excel.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  expect(excel.slice(3)).toEqual(plain)
})

test('a link brings the file to the disk', async () => {
  const { page } = await visit('zh/chart/nev-output/')
  const rows = parsed(await downloaded(page, '#take a[href$="nev-output.csv"]'))
  expect(rows.length).toBeGreaterThan(10)
  expect(rows[0]).toMatchObject({ key: expect.any(String), qualifier_zh: expect.any(String) })
})

test('a view of the reader’s own can be taken away, with its rows only', async () => {
  const { page, requests, complaints } = await visit('en/chart/nev-output/?years=2022-2024')
  const own = page.locator('[data-own-view]')
  expect(await own.locator('p').innerText()).toContain('default')
  const before = requests.length
  const rows = parsed(await downloaded(page, '[data-own-view] button:first-of-type'))
  const asked = requests.slice(before).map((request) => request.url())
  expect(asked.some((url) => url.includes('own-view'))).toBe(true)
  const years = new Set(rows.map(({ period }) => Number(period)))
  expect([...years].every((year) => year >= 2022 && year <= 2024)).toBe(true)
  expect(years.size).toBeGreaterThan(1)
  expect(rows.every(({ figure_zh }) => figure_zh !== '')).toBe(true)
  expect(rows.some(({ qualifier_zh }) => qualifier_zh === '超过')).toBe(true)
  expect(complaints).toEqual([])
})

test('the default view offers no file of its own', async () => {
  const { page } = await visit('en/chart/nev-output/')
  expect(await page.locator('[data-own-view]').count()).toBe(0)
})

test('when what makes the file cannot be loaded, the page says so', async () => {
  const { page } = await visit('zh/chart/sectors/?measure=projects', {
    before: (page) => page.route(/own-view/, (route) => route.abort()),
  })
  await page.locator('[data-own-view] button').first().click()
  expect(await page.locator('[data-own-view] [role="alert"]').innerText()).toMatch(/未能/)
})

test.for([
  'en/chart/sectors/',
  'en/chart/nev-output/?years=2022-2024',
  'zh/chart/investment-by-event/?measure=projects&grade=ab',
  'zh/record/nev-cq-2024-statbureau/',
])('the citations copied at /%s carry the day and the address of what is seen', async (path) => {
  const { page } = await visit(path)
  expect(page.url()).toBe(address(path))
  const today = await page.evaluate(() => {
    const now = new Date()
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
  })
  for (const at of [0, 1]) {
    const shown = await page.locator('#cite .sentence').nth(at).innerText()
    await page.locator('#cite button').nth(at).click()
    const copied = shown
      .replace(/(?<=\[)(?:date of access|引用日期)(?=\])/, today)
      .replace(/\[(?:address of this page|本页地址)\]/, () => page.url())
    expect(copied).toContain(page.url())
    expect(copied).toContain(`[${today}]`)
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(at === 0 ? copied.replace(`[${today}]`, today) : copied)
  }
})

async function downloaded(page: Page, selector: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.locator(selector).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/\.csv$/)
  return text(await file.createReadStream())
}

function parsed(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}
