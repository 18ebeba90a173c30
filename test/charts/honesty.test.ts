import { describe, expect, test } from 'vitest'
import { charts } from '../../src/charts'
import { defaultView, type View } from '../../src/model/view'
import { pagePicture } from '../../src/render/picture'
import { en } from '../../src/text/en'
import { makeVoice } from '../../src/text/voice'
import { zh } from '../../src/text/zh'
import { mapAtlas as realAtlas } from '../model/map-atlas'
import { expectPicture } from './picture'

const voices = [makeVoice('en', en), makeVoice('zh', zh)]
const views: Record<string, View> = {
  default: defaultView,
  projects: { ...defaultView, measure: 'projects' },
  'per project': { ...defaultView, measure: 'per-project' },
  dollars: { ...defaultView, currency: 'usd' },
  'no reprints': { ...defaultView, grade: 'ab' },
  'all events': { ...defaultView, own: { event: 'all' } },
  'one cluster': { ...defaultView, clusters: ['automobiles-nev'] },
}

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  test.each(Object.entries(views))(
    '%s: every row has its own key, real records and words',
    (_, view) => {
      const rows = chart.rows(realAtlas, view)
      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
      for (const row of rows) {
        for (const record of row.records) {
          expect(realAtlas.observations.get(record), record).toBeDefined()
          expect(realAtlas.observations.get(record)?.grade).not.toBe('D')
        }
        for (const voice of voices) {
          const said = [
            chart.says(row, voice),
            ...chart.columns(voice).map((column) => column.text(row)),
          ]
          for (const text of said) expect(text).not.toMatch(/undefined|NaN|Infinity|null/)
          expect(said[0]).not.toBe('')
        }
      }
    },
  )

  test.each(Object.entries(views))(
    '%s: the picture has a mark for every row and no other',
    (_, view) => {
      const rows = chart.rows(realAtlas, view)
      for (const voice of voices) {
        const svg = pagePicture(chart, rows, 'regular', voice)
        const marks = new Set([...svg.matchAll(/data-key="([^"]+)"/g)].map(([, key]) => key))
        expect([...marks].sort()).toEqual(rows.map((row) => row.key).sort())
      }
    },
  )

  test('the finding, unit and caveats are said in both languages, and differ between them', () => {
    const rows = chart.rows(realAtlas, defaultView)
    const [english, chinese] = voices.map((voice) => chart.tells(rows, voice))
    const text = (caption: typeof english) =>
      caption?.finding.map((span) => (typeof span === 'string' ? span : span.text)).join('') ?? ''
    expect(text(english)).toMatch(/[a-z].*\d/)
    expect(text(chinese)).toMatch(/[\u4e00-\u9fff]/)
    expect(english?.summary).not.toBe(chinese?.summary)
    expect(english?.caveats.length).toBe(chinese?.caveats.length)
    expect(english?.empty).toBeNull()
  })

  test('a figure in the finding leads to one of its rows’ records', () => {
    const rows = chart.rows(realAtlas, defaultView)
    const records = new Set(rows.flatMap((row) => row.records))
    for (const voice of voices) {
      const links = chart
        .tells(rows, voice)
        .finding.flatMap((span) => (typeof span === 'string' ? [] : [span.record]))
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) expect(records).toContain(link)
    }
  })

  test('filters that leave nothing are said, and nothing is drawn', () => {
    const view: View = { ...defaultView, years: [1950, 1951] }
    const rows = chart.rows(realAtlas, view)
    for (const voice of voices) {
      expect(chart.tells(rows, voice).empty).not.toBeNull()
      expect(pagePicture(chart, rows, 'compact', voice)).toBe('')
    }
  })

  test.each(['compact', 'regular'] as const)(
    '%s pictures stand as they were looked at',
    (width) => {
      const rows = chart.rows(realAtlas, defaultView)
      for (const voice of voices)
        expectPicture(pagePicture(chart, rows, width, voice), `${id}.${voice.lang}.${width}`)
    },
  )
})
