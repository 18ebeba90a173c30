import { describe, expect, test } from 'vitest'
import { hashSource } from '../../src/build/csp'
import { earlyEmbedScript, embedPage } from '../../src/build/embed-page'
import { chartOf } from '../../src/charts'
import { type Edition, editionOf } from '../../src/charts/edition'
import { defaultView } from '../../src/model/view'
import { embedParts, type RowsForm } from '../../src/render/embed-parts'
import { pagePicture } from '../../src/render/picture'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

const stamp = { release: 'r1', newest: '2026-03', siteUrl: 'https://a.example/' }
const sectors = editionOf(chartOf('sectors'), english, realAtlas, defaultView, stamp)
const means = { script: 'run()', style: 'p{margin:0}', lazy: ['assets/a.js', 'assets/b.js'] }

function partsOf(edition: Edition, form: RowsForm = 'table') {
  const picture = (width: 'compact' | 'regular') =>
    pagePicture(edition.chart, edition.rows, width, edition.voice)
  const pictures = { compact: picture('compact'), regular: picture('regular') }
  return embedParts(edition, pictures, '../../../', form)
}

const page = (edition: Edition, variant?: Parameters<typeof embedPage>[1]) =>
  embedPage(edition, variant, partsOf(edition), '../../../', means)

function texts(html: string, name: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, text = '']) => text,
  )
}

describe('an embed', () => {
  test('is allowed exactly what stands in it', () => {
    const html = page(sectors)
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    const hashes = policy.match(/'sha256-[^']*'/g) ?? []
    const inlined = [...texts(html, 'script'), ...texts(html, 'style')]
    expect(hashes).toEqual(inlined.map(hashSource))
    expect(policy).not.toContain('unsafe')
    expect(texts(html, 'script')).toHaveLength(2)
  })

  test('has no script element in its static form', () => {
    expect(page(sectors, 'static')).not.toContain('<script')
  })

  test('says in every form that without script it is the default view, and leads to the page', () => {
    for (const variant of [undefined, 'dark', 'plain', 'static'] as const) {
      const line = /<p[^>]* data-part="still">(.*?)<\/p>/.exec(page(sectors, variant))?.[1]
      expect(line).toContain(english.t('embed.still'))
      expect(line).toContain('<a href="../../../en/chart/sectors/" target="_blank"')
    }
  })

  test('has its address in words for paper', () => {
    expect(page(sectors, 'static')).toContain(
      '<p class="print">Address: <span data-part="address">https://a.example/en/chart/sectors/</span></p>',
    )
  })

  test('declares the scheme of its theme, and both where it follows the reader', () => {
    const scheme = (html: string) => /name="color-scheme" content="([^"]*)"/.exec(html)?.[1]
    expect(scheme(page(sectors))).toBe('light dark')
    expect(scheme(page(sectors, 'light'))).toBe('light')
    expect(scheme(page(sectors, 'dark'))).toBe('dark')
    expect(page(sectors, 'dark')).toMatch(/<html[^>]* data-theme="dark" data-fixed/)
  })

  test('speaks the language of its edition and points at the page of its chart', () => {
    const zh = page(editionOf(sectors.chart, chinese, realAtlas, defaultView, stamp))
    expect(zh).toContain('<html lang="zh-Hans"')
    expect(zh).toContain('rel="canonical" href="https://a.example/zh/chart/sectors/"')
    expect(zh).toContain('href="../../../charts/sectors.csv" target="_blank" rel="noopener"')
  })

  test('leaves no word of the data as markup', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&'
    const evil: Edition = {
      ...sectors,
      caption: {
        title: hostile,
        finding: [hostile, { text: hostile, record: '"><b>' }],
        summary: hostile,
        caveats: [hostile],
        empty: null,
      },
    }
    const html = page(evil)
    expect(html).not.toMatch(/<img|<b>/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  test('says why it is empty instead of drawing nothing', () => {
    const none = { ...sectors, rows: [], caption: { ...sectors.caption, empty: 'Nothing here.' } }
    expect(partsOf(none).picture).toBe('<p>Nothing here.</p>')
  })
})

describe('its rows', () => {
  test('are found by their marks, in every form that has them', () => {
    for (const form of ['table', 'bare'] as const) {
      const { rows, picture } = partsOf(sectors, form)
      const keys = (text: string) =>
        new Set([...text.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key))
      expect(keys(rows).size).toBe(sectors.rows.length)
      for (const key of keys(picture)) expect(keys(rows)).toContain(key)
      for (const { key } of sectors.rows) expect(rows).toContain(`data-name="${key}"`)
    }
  })

  test('are led to on the page of the chart where they are not to be read', () => {
    expect(partsOf(sectors, 'none').rows).toMatch(
      /^<p><a href="..\/..\/..\/en\/chart\/sectors\/#table" target="_blank"/,
    )
  })
})

describe('the early script', () => {
  const run = (search: string, keys = ['years', 'event'], themed = true) => {
    const dataset: Record<string, string> = {}
    const script = earlyEmbedScript(keys, themed)
    new Function('document', 'location', script)({ documentElement: { dataset } }, { search })
    return dataset
  }

  test('veils only what the address asks to be another view', () => {
    expect(run('?years=2020')).toEqual({ live: '', veiled: '' })
    expect(run('?theme=dark&event=all')).toEqual({ live: '', theme: 'dark', veiled: '' })
    expect(run('?places=x&myyears=1&childId=a')).toEqual({ live: '' })
    expect(run('?years=2020', [])).toEqual({ live: '' })
  })

  test('takes themes and the plain form, and leaves a fixed theme alone', () => {
    expect(run('?theme=light&plain')).toEqual({ live: '', theme: 'light', plain: '' })
    expect(run('?theme=darker&plainly')).toEqual({ live: '' })
    expect(run('?theme=dark', ['years'], false)).toEqual({ live: '' })
  })
})
