import { expect, test } from 'vitest'
import { timeline } from '../../src/charts/timeline'
import { defaultView, type View } from '../../src/model/view'
import { pagePicture } from '../../src/render/picture'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

const rowsOf = (view: Partial<View> = {}) => timeline.rows(realAtlas, { ...defaultView, ...view })
const says = (key: string, voice = english) => {
  const row = rowsOf().find((one) => one.key === key)
  return row === undefined ? '' : timeline.says(row, voice)
}
const finding = (voice: typeof english, view: Partial<View> = {}) =>
  timeline
    .tells(rowsOf(view), voice)
    .finding.map((span) => (typeof span === 'string' ? span : span.text))
    .join('')

test('every event of the tables is there once, by date, and the change of borders among them', () => {
  const rows = rowsOf()
  expect(
    rows
      .map(({ key }) => key)
      .filter((key) => realAtlas.events.has(key))
      .sort(),
  ).toEqual([...realAtlas.events.keys()].sort())
  expect(rows.filter(({ kind }) => kind === 'borders').map(({ key }) => key)).toEqual([
    'borders.2025-11-06',
  ])
  const dates = rows.map(({ start }) => start)
  expect(dates).toEqual([...dates].sort())
  expect([rows[0]?.key, rows.at(-1)?.key]).toEqual(['top500-2014', 'banan-signing-2026'])
})

test.each([
  ['smart-china-expo-2019', /CNY 816.9 billion\. Coverage: Whole event; 530 projects/],
  ['industrial-transfer-2023', /CNY 201.22 billion\. Coverage: Whole event; 120 projects/],
  ['industrial-transfer-2025', /more than CNY 110 billion\. Coverage: Whole event; 159 projects/],
  ['wcifit-2025', /more than CNY 200 billion\. Coverage: Signing ceremony; 124 projects/],
  ['european-visit-2025', /CNY 97.55 billion\. Coverage: Whole event; 28 projects/],
  ['cci-round-2016', /USD 6.58 billion/],
  ['wcifit-2024', /no amount announced, or none verified\. 196 projects/],
  ['consular-visit-2024', /4–5 July 2024: no amount announced, or none verified\./],
  ['three-gorges-support-fair-2023', /2023, day not known: no amount announced, or none verified/],
  ['borders.2025-11-06', /Beibei gave five subdistricts/],
])('%s is said with its amount and what it covers, or why there is none', (key, expected) => {
  expect(says(key)).toMatch(expected)
})

test('in Chinese an amount is said with its coverage', () => {
  expect(says('industrial-transfer-2023', chinese)).toMatch(/2012\.2亿元。口径：全会；120个项目/)
})

test('an event without an amount leads to what else was counted there, where anything was', () => {
  const leads = (key: string) => rowsOf().find((row) => row.key === key)?.records[0]
  expect(realAtlas.observations.get(leads('consular-visit-2024') ?? '')?.event).toBe(
    'consular-visit-2024',
  )
  expect(leads('borders.2025-11-06')).toBeUndefined()
})

test('dollars stay dollars: they are not sized among amounts in yuan', () => {
  const dollars = rowsOf().filter((row) => row.kind === 'dollars')
  expect(dollars.map(({ key }) => key)).toEqual([
    'cci-round-2016',
    'cci-round-2021',
    'cci-round-2022',
  ])
})

test('a reader may zoom to a year: then the picture is a list of its events', () => {
  const rows = rowsOf({ own: { year: '2024' } })
  expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2024]))
  expect(rows.map(({ key }) => key)).toContain('consular-visit-2024')
  expect(pagePicture(timeline, rows, 'regular', english)).toContain('>21 October 2024 ·')
  expect(pagePicture(timeline, rowsOf(), 'regular', english)).not.toContain('>21 October 2024 ·')
})

test('the finding counts what announced an amount and names the largest stated', () => {
  expect(finding(english)).toBe(
    '41 of 61 events announced an amount for the whole event. The largest stated: CNY 816.9 billion, Smart China Expo 2019 (Coverage: Whole event).',
  )
  expect(finding(chinese)).toBe(
    '61场活动中有41场公布了全会签约金额。公布金额最大的是2019中国国际智能产业博览会：8169亿元（口径：全会）。',
  )
})

test('where two lower bounds are the same, none is called the largest', () => {
  expect(finding(english, { own: { year: '2025' } })).toMatch(
    /8 of 10 events .* The latest: more than CNY 110 billion/,
  )
})

test('without reprints their events stay, with their slots', () => {
  const hidden = rowsOf({ grade: 'ab' }).filter((row) => row.kind === 'hidden')
  expect(hidden.map(({ key }) => key)).toContain('wcifit-2021')
  expect(rowsOf({ grade: 'ab' })).toHaveLength(rowsOf().length)
})

test('a choice of series keeps its events only', () => {
  const rows = rowsOf({ series: ['wcifit'] })
  expect(rows).toHaveLength(7)
  expect(rows.every((row) => row.kind !== 'borders')).toBe(true)
})
