import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '@extractus/oembed-extractor'
import ogs from 'open-graph-scraper'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

/** A copy of the build that was told its address, as a host serves it. */
let folder = ''
let site: Awaited<ReturnType<typeof serve>> | null = null

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-stamped-'))
  cpSync(inject('dist'), folder, { recursive: true })
  site = await serve(folder, { port: 0 })
  execFileSync(process.execPath, ['scripts/stamp.mjs', site.url, folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
}, 240_000)

afterAll(async () => {
  await site?.close()
  if (folder !== '') rmSync(folder, { recursive: true })
})

const chartPage = (lang: string) => `${site?.url}${lang}/chart/nev-output/`

test.for([
  ['en', /New-energy vehicles/, 'en_US'],
  ['zh', /新能源汽车/, 'zh_CN'],
] as const)('an Open Graph reader reads the %s chart page', async ([lang, title, locale]) => {
  const { error, result } = await ogs({ url: chartPage(lang) })
  expect(error).toBe(false)
  expect(result).toMatchObject({
    ogTitle: expect.stringMatching(title),
    ogDescription: expect.stringMatching(/\d/),
    ogUrl: chartPage(lang),
    ogLocale: locale,
    ogType: 'article',
    twitterCard: 'summary_large_image',
  })
  expect(result.ogImage).toEqual([
    expect.objectContaining({
      url: `${site?.url}charts/nev-output.${lang}.card.png`,
      width: '1200',
      height: '630',
      type: 'image/png',
      alt: expect.stringMatching(/\d/),
    }),
  ])
  expect(result.jsonLD).toEqual([expect.objectContaining({ '@type': 'Dataset' })])
})

test.for([
  ['en', /New-energy vehicles/],
  ['zh', /新能源汽车/],
] as const)(
  'an oEmbed consumer finds and reads the answer of the %s chart page',
  async ([lang, title]) => {
    const answer = await extract(chartPage(lang))
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: expect.stringMatching(title),
      width: 600,
      html: expect.stringContaining(`src="${site?.url}${lang}/embed/nev-output/"`),
      thumbnail_url: `${site?.url}charts/nev-output.${lang}.card.png`,
    })
  },
)

test('the sitemap of a site that knows its address names every page in both languages', async () => {
  const map = await (await fetch(`${site?.url}sitemap.xml`)).text()
  expect(map).toContain(`<loc>${chartPage('zh')}</loc>`)
  expect(map).toContain(`hreflang="zh-Hans" href="${chartPage('zh')}"`)
})
