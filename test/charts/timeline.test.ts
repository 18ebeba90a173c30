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
  expect(rows.map(({ key }) => key).sort()).toEqual([...realAtlas.events.keys()].sort())
  expect(rows.filter(({ kind }) => kind === 'borders').map(({ key }) => key)).toEqual([
    'borders-2025',
  ])
  const dates = rows.map(({ start }) => start)
  expect(dates).toEqual([...dates].sort())
  expect([rows[0]?.key, rows.at(-1)?.key]).toEqual(['top500-2014', 'banan-signing-2026'])
})

test.each([
  ['smart-china-expo-2019', /CNY 816.9 billion\. Coverage: Whole event; 530 projects/],
  ['industrial-transfer-2023', /CNY 201.22 billion\. Coverage: Whole event; 120 projects/],
  ['industrial-transfer-2025', /more than CNY 110 billion\. Coverage: Whole event; 159 projects/],
  ['european-visit-2025', /CNY 97.55 billion\. Coverage: Whole event; 28 projects/],
  ['cci-round-2016', /USD 6.58 billion/],
  ['wcifit-2024', /no total amount announced\. 196 projects/],
  ['consular-visit-2024', /4–5 July 2024: no signing total reported\./],
  ['sanqi-2025', /: a list of projects, not signed\./],
  ['soe-symposium-2025', /: known from unverified copies only\./],
  ['yongchuan-starts-2024-08', /: projects started, not signed\./],
  ['three-gorges-support-fair-2023', /2023, day not known: known from unverified copies only/],
  ['liangjiang-cloud-2021', /, January 2021, day not known:/],
  ['borders-2025', /merged into Liangjiang New Area.*6 November 2025: figures before and after/],
])('%s is said with its amount and what it covers, or why there is none', (key, expected) => {
  expect(says(key)).toMatch(expected)
})

test('whose investment an amount is is said with it where the event is wider', () => {
  expect(says('wcifit-2025')).toMatch(
    /more than CNY 200 billion\. Coverage: Signing ceremony, Chongqing; 124 projects/,
  )
  expect(says('wcifit-2022')).toMatch(/Signing ceremony, Chongqing and other regions taking part/)
})

test('in Chinese an amount is said with its coverage', () => {
  expect(says('industrial-transfer-2023', chinese)).toMatch(
    /2012\.2亿元。口径：活动总体；120个项目/,
  )
  expect(says('liangjiang-cloud-2021', chinese)).toMatch(/2021年1月（具体日期不明）/)
})

test('an event without an amount leads to what else was counted there, where anything was', () => {
  const leads = (key: string) => rowsOf().find((row) => row.key === key)?.records[0]
  expect(realAtlas.observations.get(leads('consular-visit-2024') ?? '')?.event).toBe(
    'consular-visit-2024',
  )
  expect(leads('borders-2025')).toBeUndefined()
})

test('every event that any document tells of names one, also rankings, copies and borders', () => {
  const silent = rowsOf().filter(({ sources }) => sources.length === 0)
  expect(silent.map(({ key }) => key)).toEqual(['chengyu-promotion-2021'])
  expect(says('qilu-2023')).toMatch(/not verified/)
})

test('dollars stay dollars: they are not sized among amounts in yuan', () => {
  const dollars = rowsOf().filter((row) => row.kind === 'dollars')
  expect(dollars.map(({ key }) => key)).toEqual([
    'cci-round-2016',
    'cci-round-2021',
    'cci-round-2022',
  ])
})

test('a reader may zoom to a year: its months then divide the axis, and a phone has a list', () => {
  const rows = rowsOf({ own: { year: '2024' } })
  expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2024]))
  expect(rows.map(({ key }) => key)).toContain('consular-visit-2024')
  expect(pagePicture(timeline, rows, 'regular', english)).toContain('>Nov<')
  expect(pagePicture(timeline, rowsOf(), 'regular', english)).not.toContain('>Nov<')
  expect(pagePicture(timeline, rows, 'compact', english)).toContain('Visits, councils, rankings')
})

test('the finding counts what announced an amount and names the latest, never a largest', () => {
  expect(finding(english)).toBe(
    '41 of 61 events announced an amount. What 4 more signed is known from unverified copies only and not sized. The latest: about CNY 22 billion, Banan District first centralised signing of 2026 (Coverage: Whole district, county or area).',
  )
  expect(finding(chinese)).toMatch(/^61场活动中，41场公布了签约金额。/)
})

test('a year is named with what is counted in it, and nothing is said of no event', () => {
  expect(finding(english, { own: { year: '2023' } })).toMatch(
    /^In 2023, 7 of 13 events announced an amount\./,
  )
  expect(finding(english, { own: { year: '2014' } })).toMatch(
    /^The one event found in 2014 announced an amount\. The latest/,
  )
  expect(finding(english, { years: [2020, 2022], own: { year: '2023' } })).toBe('')
})

test('a choice of sources hides amounts, it does not undo that they were announced', () => {
  expect(finding(english, { grade: 'ab' })).toMatch(
    /^41 of 61 events announced an amount\. 16 of these amounts are hidden by the choice of sources\./,
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

test('events are of a place where they were held, counted, or where it had a part', () => {
  const marked = (id: string) =>
    rowsOf({ places: [id] }).flatMap((row) => (row.marked === true ? [row.key] : []))
  expect(marked('jiangjin')).toContain('consular-visit-2024')
  expect(marked('yubei')).toContain('wcifit-2025')
  expect(marked('banan')).toContain('banan-signing-2026')
  expect(rowsOf({ places: ['jiangjin'] })).toHaveLength(rowsOf().length)
  expect(rowsOf().some((row) => row.marked)).toBe(false)
})

test('of a place chosen the finding leads with its own events, and they are ringed', () => {
  const jiangjin = { places: ['jiangjin'] }
  expect(finding(english, jiangjin)).toMatch(
    /^\d+ of 62 entries are marked for the places chosen, the latest /,
  )
  expect(finding(english, jiangjin)).not.toContain('Banan')
  expect(finding(chinese, jiangjin)).toMatch(/^共62项，其中标出\d+项/)
  for (const density of ['compact', 'regular'] as const)
    expect(pagePicture(timeline, rowsOf(jiangjin), density, english)).not.toBe(
      pagePicture(timeline, rowsOf(), density, english),
    )
})
