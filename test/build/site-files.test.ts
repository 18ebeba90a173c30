import { expect, test } from 'vitest'
import { siteFiles } from '../../src/build/site-files'

const home = { path: 'en/', languages: { en: 'en/', 'zh-Hans': 'zh/', 'x-default': 'en/' } }

test('the sitemap needs the site address', () => {
  expect(siteFiles(null, [home]).has('sitemap.xml')).toBe(false)
  expect(siteFiles(null, [home]).get('robots.txt')).not.toContain('Sitemap')
  const files = siteFiles('https://a.example/', [{ path: '', languages: {} }, home])
  expect(files.get('sitemap.xml')).toContain('<loc>https://a.example/en/</loc>')
  expect(files.get('sitemap.xml')).toContain(
    '<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://a.example/zh/"/>',
  )
  expect(files.get('robots.txt')).toContain('Sitemap: https://a.example/sitemap.xml')
})

test('headers never speak of scripts, which the pages allow by hash', () => {
  expect(siteFiles(null, []).get('_headers')).not.toMatch(/script-src|default-src/)
})

test('every page but the embeds may be framed by the site alone, and no rule that matches it says so twice', () => {
  const pages = ['', 'en/', 'en/chart/sectors/', 'en/chart/nev-output/', 'en/method/', 'zh/']
  expect(pages.map((path) => framing(pages, path))).toEqual(pages.map(() => 1))
  expect(framing(pages, 'en/embed/sectors/')).toBe(0)
  expect(framing(pages, 'en/embed/sectors/dark/')).toBe(0)
})

test('what other pages read from afar is open to them, and no header is named by two rules for one address', () => {
  for (const path of ['charts/a.csv', 'oembed/a.en.json', 'data/build/first.1.json']) {
    const headers = rulesFor([], path).flatMap((rule) => rule.headers)
    expect(headers).toContain('Access-Control-Allow-Origin')
    expect(new Set(headers).size).toBe(headers.length)
  }
})

function framing(pages: readonly string[], path: string): number {
  const named = rulesFor(pages, path).flatMap((rule) => rule.headers)
  return named.filter((header) => header === 'Content-Security-Policy').length
}

/** As hosts match: a trailing `*` stands for anything. */
function rulesFor(pages: readonly string[], path: string) {
  const known = pages.map((path) => ({ path, languages: {} }))
  const text = siteFiles(null, known).get('_headers') ?? ''
  const rules = text.split('\n\n').map((block) => {
    const [address = '', ...lines] = block.trim().split('\n')
    return { address, headers: lines.map((line) => line.trim().split(':')[0]) }
  })
  return rules.filter(({ address }) =>
    address.endsWith('*') ? `/${path}`.startsWith(address.slice(0, -1)) : `/${path}` === address,
  )
}
test('pictures keep their address when they change, so they are asked after each time', () => {
  const [, rule] = /\/charts\/\*\n(.*)\n/.exec(siteFiles(null, []).get('_headers') ?? '') ?? []
  expect(rule?.trim()).toBe('Cache-Control: no-cache')
})
