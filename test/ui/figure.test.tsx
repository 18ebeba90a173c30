import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { charts } from '../../src/charts'
import { defaultView, type View } from '../../src/model/view'
import { ChartFigure } from '../../src/ui/figure'
import { realAtlas } from '../model/real-atlas'
import { english } from '../text/voices'

const actions = { reset: () => {}, take: () => {}, setOwn: () => {}, embed: () => {} }

type Stills = Parameters<typeof ChartFigure>[0]['stills']

function html(
  chart: (typeof charts)[number],
  view: View = defaultView,
  { stills = null, ready = false }: { stills?: Stills; ready?: boolean } = {},
): string {
  return renderToStaticMarkup(
    <ChartFigure
      setting={{
        voice: english,
        release: 'test',
        address: '',
        link: (path) => `../${path}`,
        report: () => null,
      }}
      chart={chart}
      rows={chart.rows(realAtlas, view)}
      atlas={realAtlas}
      view={view}
      picture={{
        compact: '<svg id="c"></svg>',
        regular: '<svg id="r"></svg>',
        state: 'drawn',
        behind: null,
        retry: () => {},
      }}
      stills={stills}
      actions={actions}
      ready={ready}
      whole={false}
      share="en/"
    />,
  )
}

describe.for(charts.map((chart) => [chart.id, chart] as const))('%s', ([, chart]) => {
  test('has a row for the marks layer for every row of the chart', () => {
    const keys = [...html(chart).matchAll(/<tr data-key="/g)]
    expect(keys).toHaveLength(chart.rows(realAtlas, defaultView).length)
  })

  test('says its first caveat, its newest month, its sources and the filters it follows', () => {
    const text = html(chart)
    expect(text).toContain('<p class="caveat">')
    expect(text).toMatch(/Newest figure: \w+ 20\d\d/)
    expect(text).toMatch(/Sources: \w+/)
    expect(text).toContain('Follows the filters: ')
  })

  test('leads every row to its event or to its record in its table', () => {
    const rows = chart.rows(realAtlas, defaultView)
    const text = html(chart)
    const paths = rows.flatMap(({ records, event, leadsToEvent }) => {
      if (leadsToEvent === true) return [`event/${event?.id}`]
      return records.slice(0, 1).map((id) => `record/${id}`)
    })
    expect(paths.filter((path) => !text.includes(`href="../en/${path}/"`))).toEqual([])
  })

  test('says so where the filters leave nothing, and offers the way back', () => {
    const text = html(chart, { ...defaultView, years: [1990, 1990] })
    expect(text).toContain('class="empty"')
    expect(text).toContain(english.t('filter.reset'))
    expect(text).toMatch(/<div class="picture" hidden=""/)
  })

  test('needs no inline style', () => {
    expect(html(chart)).not.toMatch(/\sstyle=/)
  })
})

describe('a chart further down the page', () => {
  const still = { width: 720, height: 400, light: 'a.light.svg', dark: 'a.dark.svg' }
  const stills = { compact: { ...still, width: 328 }, regular: still }
  const [chart] = charts

  test('shows image files of the size of its pictures, with its finding in words', () => {
    const text = html(chart!, defaultView, { stills })
    expect(text.match(/<img /g)).toHaveLength(2)
    expect(text).toContain('width="720" height="400"')
    expect(text).toMatch(/alt="[^"]*\d[^"]*"/)
    expect(text).not.toContain('<svg')
  })

  test('has its pictures as markup once it lives', () => {
    const text = html(chart!, defaultView, { stills, ready: true })
    expect(text).not.toContain('<img ')
    expect(text).toContain('<svg id="r">')
  })
})

test.each(['growth-2025-h1', 'signed', 'roles'])('the table of %s has no empty column', (show) => {
  const map = charts.find(({ id }) => id === 'district-map')!
  const table = html(map, { ...defaultView, own: { show } })
  const heads = [...table.matchAll(/<th scope="col"/g)].length
  const rows = [...table.matchAll(/<tr data-key="[^"]*".*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, text]) => text),
  )
  expect(rows).toHaveLength(43)
  for (let i = 0; i < heads; i += 1) expect(rows.some((row) => row[i] !== '')).toBe(true)
  expect(heads).toBe(show === 'growth-2025-h1' ? 6 : 3)
})
