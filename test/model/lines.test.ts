import { expect, test } from 'vitest'
import { bestGrade, gradeShown, lineRecords, lineSlots, linesOf } from '../../src/model/lines'
import { defaultView } from '../../src/model/view'
import { lineOf, realAtlas } from './real-atlas'
import { event, figure, gapIn, inYear, line, smallAtlas } from './small-atlas'

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

function drawn(observations: Parameters<typeof figure>[1][], own: Parameters<typeof line>[0] = {}) {
  const records = observations.map((o, i) => figure(o?.id ?? `r${i}`, o))
  const atlas = smallAtlas({ observations: records, events: [event('fair-2023', 'fair')] })
  return ids(lineRecords(atlas, line(own), 'nev_output'))
}

test('what is not verified, restated in another unit, or a target is never on a line', () => {
  expect(
    drawn([{ grade: 'D' }, { restates: 'x' }, { status: ['A', 'F'] }, { id: 'kept' }]),
  ).toEqual(['kept'])
})

test('another place, scope, sector, basis, part of the year or indicator is another line', () => {
  expect(
    drawn([
      { geography: 'china' },
      { scope: 'company' },
      { sector: 'automobiles' },
      { basis: 'press' },
      { periodKind: 'year_to_date', end: '2023-08-31' },
      { indicator: 'vehicle_output' },
      { event: 'fair-2023' },
      { id: 'kept' },
    ]),
  ).toEqual(['kept'])
})

test('a line of a series takes the events of that series only', () => {
  const records = [{ id: 'kept', event: 'fair-2023' }, { id: 'alone' }]
  expect(drawn(records, { series: 'fair' })).toEqual(['kept'])
  expect(drawn(records, { series: 'expo' })).toEqual([])
})

test('the end of February is one part of the year, leap year or not', () => {
  const part = { periodKind: 'year_to_date' } as const
  expect(
    drawn(
      [
        { ...part, id: 'b', start: '2024-01-01', end: '2024-02-29' },
        { ...part, id: 'a', start: '2023-01-01', end: '2023-02-28' },
      ],
      { ...part, partOfYear: '01-01/02-28' },
    ),
  ).toEqual(['a', 'b'])
})

test('a figure also reported gives way to the preferred one on the same line', () => {
  const pair = [
    { id: 'also', conflicts: ['first'] },
    { id: 'first', conflicts: ['also'], preferred: true },
  ]
  expect(drawn(pair)).toEqual(['first'])
})

test('a figure also reported stays where the preferred one has another counter', () => {
  const pair = [
    { id: 'also', conflicts: ['first'] },
    { id: 'first', conflicts: ['also'], preferred: true, basis: 'economy-commission' },
  ]
  expect(drawn(pair)).toEqual(['also'])
  expect(drawn(pair, { basis: '*' })).toEqual(['first'])
})

test('a line of preferred figures takes no other, even where the preferred one is not on it', () => {
  const pair = [
    { id: 'also', conflicts: ['first'] },
    { id: 'first', conflicts: ['also'], preferred: true, scope: 'company' },
  ]
  expect(drawn(pair, { basis: '*' })).toEqual([])
  expect(drawn(pair)).toEqual(['also'])
})

test('a figure for the full period stands before an estimate made earlier', () => {
  expect(drawn([{ id: 'early', status: ['E'] }, { id: 'full' }])).toEqual(['full'])
  expect(drawn([{ id: 'early', status: ['E'] }])).toEqual(['early'])
})

test('records stand by date, whatever their order in the tables', () => {
  expect(
    drawn([
      { id: 'b', ...inYear(2024) },
      { id: 'a', ...inYear(2022) },
    ]),
  ).toEqual(['a', 'b'])
})

const slots = (view: Parameters<typeof lineSlots>[3]) => {
  const observations = [
    figure('a', inYear(2020)),
    figure('b', { ...inYear(2022), grade: 'C' }),
    figure('c', inYear(2023)),
  ]
  const atlas = smallAtlas({ observations, gaps: [gapIn(2021), gapIn(2023), gapIn(2025)] })
  return lineSlots(atlas, line(), 'nev_output', view).map(({ kind, year }) => `${year} ${kind}`)
}

test('a missing year with a reason is a gap, one without stays empty, a figure fills its gap', () => {
  expect(slots(defaultView)).toEqual([
    '2020 figure',
    '2021 gap',
    '2022 figure',
    '2023 figure',
    '2025 gap',
  ])
})

test('a figure of a grade that the reader left out is hidden, not missing', () => {
  expect(slots({ ...defaultView, grade: 'ab' })).toContain('2022 hidden')
})

test('years outside the choice are not there', () => {
  expect(slots({ ...defaultView, years: [2021, 2022] })).toEqual(['2021 gap', '2022 figure'])
})

test('a project count of a year without an amount is drawn where the amount has a gap', () => {
  const of = (indicator: string) =>
    lineSlots(realAtlas, lineOf('wcifit-ceremony-chongqing'), indicator, defaultView).find(
      ({ year }) => year === 2024,
    )?.kind
  expect(of('contracted_investment')).toBe('gap')
  expect(of('projects_signed')).toBe('figure')
})

test('a choice of series keeps its lines in order; a chart without series does not obey it', () => {
  const view = { series: ['smart-china-expo'], places: [] }
  expect(ids(linesOf(realAtlas, 'investment-by-event', view))).toEqual([
    'smart-china-expo-ceremony',
    'smart-china-expo-whole',
    'smart-china-expo-scope-not-stated',
  ])
  expect(linesOf(realAtlas, 'nev-output', view)).toEqual(
    linesOf(realAtlas, 'nev-output', { series: [], places: [] }),
  )
  expect(ids(linesOf(realAtlas, 'investment-by-event', { series: [], places: [] }))).toHaveLength(
    13,
  )
})

test('no record stands on a headline line twice, and none of them is unverified', () => {
  for (const one of realAtlas.lines.filter(({ role }) => role === 'headline')) {
    for (const indicator of one.indicators) {
      const records = lineRecords(realAtlas, one, indicator)
      expect(new Set(records.map(({ end }) => end)).size).toBe(records.length)
      expect(records.filter(({ grade }) => grade === 'D')).toEqual([])
    }
  }
})

test('the best grade is the first letter; without a source a figure is not verified', () => {
  expect(bestGrade(['C', 'A', 'B'])).toBe('A')
  expect(bestGrade([])).toBe('D')
})

test('a choice of grades shows the grades it names', () => {
  expect(gradeShown('C', 'abc')).toBe(true)
  expect(gradeShown('C', 'ab')).toBe(false)
  expect(gradeShown('D', 'abc')).toBe(false)
  expect(gradeShown('D', 'abcd')).toBe(true)
})
