import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hashSource } from '../../src/build/csp'
import { type DocumentParts, documentOf } from '../../src/build/document'
import type { Page } from '../../src/prerender'
import type { Boot } from '../../src/state/boot'
import { type PageKind, rootOf } from '../../src/state/site'
import { editionsOf } from '../exports/editions'

const template = readFileSync('index.html', 'utf8')
const assets = {
  entry: 'assets/main-1.js',
  modules: { en: ['assets/live-1.js', 'assets/en-1.js'], zh: ['assets/zh-1.js'] },
  styleFile: 'assets/style-1.css',
  styleText: 'body{color:var(--text)}',
}
const parts: DocumentParts = { template, assets }
const boot: Boot = {
  manifest: {
    version: 1,
    release: 'r1',
    newest: '2026-03',
    files: { first: 'first.abc.json', tables: 'tables.abc.json', details: {} },
  },
  charts: ['sectors'],
  choices: { obeys: ['years'], years: [2018, 2025], series: [], clusters: [] },
  known: { series: [], clusters: [], places: [], own: { event: ['all'] } },
  stills: null,
}

function page(
  kind: PageKind,
  path: string,
  more: Partial<Page> = {},
  siteUrl: string | null = null,
) {
  const live = kind === 'dashboard' || kind === 'chart'
  return {
    facts: {
      page: kind,
      lang: 'en',
      id: null,
      path,
      root: rootOf(path),
      release: 'r1',
      newest: '2026-03',
      siteUrl,
      reportUrl: null,
    },
    attributes: { lang: 'en', 'data-page': kind },
    languages: { en: 'en/', 'zh-Hans': 'zh/', 'x-default': 'en/' },
    title: 'A "title" & more',
    siteName: 'Atlas',
    description: 'What it says',
    html: '<main id="main">x</main>',
    boot: live ? boot : null,
    edition: null,
    stuck: { text: 'Could not be drawn.', link: 'Load' },
    ...more,
  } satisfies Page
}

function inlined(html: string, tag: 'script' | 'style'): string[] {
  const found = html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))
  return [...found].map(([, text = '']) => text)
}

function policyOf(html: string): string {
  return (
    /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? ''
  )
}

test.for<[PageKind, string]>([
  ['dashboard', 'en/'],
  ['chart', 'en/chart/sectors/'],
  ['record', 'en/record/a/'],
  ['chooser', ''],
  ['not-found', '404.html'],
])('the policy of a %s page allows exactly what stands inlined in it', ([kind, path]) => {
  const html = documentOf(page(kind, path), parts)
  const policy = policyOf(html)
  const hashes = [...inlined(html, 'script'), ...inlined(html, 'style')].map(hashSource)
  expect(hashes.length).toBeGreaterThan(0)
  expect(policy.match(/'sha256-[^']+'/g)).toEqual(hashes)
})

test('a page with a style attribute is refused, with its address', () => {
  const bad = page('record', 'en/record/a/', { html: '<p style="color:red">x</p>' })
  expect(() => documentOf(bad, parts)).toThrow('/en/record/a/ has attributes')
})

test('files are named from the depth of the page', () => {
  const html = documentOf(page('chart', 'en/chart/sectors/'), parts)
  expect(html).toContain('src="../../../assets/main-1.js"')
  expect(html).toContain('href="../../../assets/live-1.js"')
  expect(documentOf(page('dashboard', 'zh/'), parts)).toContain('src="../assets/main-1.js"')
  expect(documentOf(page('chooser', ''), parts)).toContain('src="assets/main-1.js"')
})

test('the first view of a live page carries its styles, a record links them', () => {
  expect(documentOf(page('dashboard', 'en/'), parts)).not.toContain('rel="stylesheet"')
  expect(documentOf(page('record', 'en/record/a/'), parts)).toContain(
    'rel="stylesheet" href="../../../assets/style-1.css"',
  )
})

test('the 404 page needs no file', () => {
  const html = documentOf(page('not-found', '404.html'), parts)
  expect(html).not.toMatch(/(src|href)="(?!data:)[^"]*\.(js|css|json)"/)
})

test('absolute addresses stand only where the site address is known', () => {
  expect(documentOf(page('dashboard', 'en/'), parts)).not.toContain('canonical')
  const html = documentOf(page('dashboard', 'en/', {}, 'https://a.example/x/'), parts)
  expect(html).toContain('<link rel="canonical" href="https://a.example/x/en/">')
  expect(html).toContain('hreflang="zh-Hans" href="https://a.example/x/zh/"')
})

test('what is said in the head is escaped', () => {
  const html = documentOf(page('dashboard', 'en/', { description: '"><script>' }), parts)
  expect(html).toContain('content="&quot;&gt;&lt;script&gt;"')
  expect(html).toContain('<title>A &quot;title&quot; &amp; more</title>')
})

test('no placeholder is left and the development entry is gone', () => {
  const html = documentOf(page('dashboard', 'en/'), parts)
  expect(html).not.toMatch(/<!--app|src\/main\.tsx/)
})

test('while developing, the server brings scripts and no policy stands in its way', () => {
  const html = documentOf(page('dashboard', 'en/'), { ...parts, assets: null })
  expect(html).toContain('src="/src/main.tsx"')
  expect(html).not.toContain('Content-Security-Policy')
})

test('data in the page cannot end its script element', () => {
  const hostile = { ...boot, charts: ['</script><script>'] }
  const html = documentOf(page('dashboard', 'en/', { boot: hostile }), parts)
  expect(html).not.toContain('</script><script>"')
  expect(html).toContain('\\u003c/script>')
})

const home = 'https://a.example/x/'

function chartPageOf(siteUrl: string | null) {
  const { en } = editionsOf('sectors', siteUrl)
  return documentOf(page('chart', 'en/chart/sectors/', { edition: en }, siteUrl), parts)
}

test('a chart page announces its oEmbed answer in the first kilobytes of its head', () => {
  const html = chartPageOf(home)
  const link =
    '<link rel="alternate" type="application/json+oembed" href="https://a.example/x/oembed/sectors.en.json"'
  expect(html).toContain(link)
  expect(html.indexOf(link)).toBeLessThan(3000)
  expect(html.indexOf(link)).toBeLessThan(html.indexOf('<style>'))
  expect(chartPageOf(null)).not.toContain('oembed')
})

test('a chart page has a preview with its card, other pages one without', () => {
  const html = chartPageOf(home)
  expect(html).toContain(
    'property="og:image" content="https://a.example/x/charts/sectors.en.card.png"',
  )
  for (const said of ['og:image:width" content="1200"', 'og:image:height" content="630"'])
    expect(html).toContain(said)
  expect(html).toContain('property="og:image:alt" content="What it says"')
  expect(html).toContain('name="twitter:card" content="summary_large_image"')
  expect(html).toContain('property="og:locale" content="en_US"')
  const other = documentOf(page('record', 'en/record/a/', {}, home), parts)
  expect(other).not.toContain('og:image')
  expect(other).toContain('name="twitter:card" content="summary"')
})

test('a title that ends a script stays text in the JSON-LD of its page', () => {
  const { en } = editionsOf('sectors')
  const title = '</script><script>alert(1)</script><!--'
  const edition = { ...en, caption: { ...en.caption, title } }
  const html = documentOf(page('chart', 'en/chart/sectors/', { edition }), parts)
  const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? []
  expect(JSON.parse(data)).toMatchObject({ '@type': 'Dataset', name: title })
  expect(html).not.toContain('<script>alert(1)')
})

test('the JSON-LD stands behind the picture and is no script for the policy', () => {
  const html = chartPageOf(null)
  expect(html.indexOf('application/ld+json')).toBeGreaterThan(html.indexOf('id="main"'))
  expect(inlined(html, 'script').some((text) => text.includes('schema.org'))).toBe(false)
})
