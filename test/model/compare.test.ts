import { expect, test } from 'vitest'
import type { Break, Line, Observation } from '../../src/model/atlas'
import { breakBetween, breaksOn, comparable, compare } from '../../src/model/compare'
import { lineRecords } from '../../src/model/lines'
import { lineOf, realAtlas, recordOf } from './real-atlas'
import { breakAt, event, figure, inYear, line, smallAtlas } from './small-atlas'

interface Setting {
  readonly both?: Partial<Observation>
  readonly a?: Partial<Observation>
  readonly b?: Partial<Observation>
  readonly breaks?: readonly Break[]
  readonly lines?: readonly Line[]
  readonly on?: Line
}

/** 100 in 2023 and 150 in 2024, but for what is given. */
function change({ both, a, b, breaks = [], lines = [], on }: Setting) {
  const from = figure('a', { ...both, ...a })
  const to = figure('b', { ...inYear(2024), value: '150', ...both, ...b })
  const events = [event('fair-1', 'fair'), event('fair-2', 'fair'), event('expo-2', 'expo')]
  const atlas = smallAtlas({ observations: [from, to], events, breaks, lines })
  return compare(atlas, from, to, on)
}

function answer(setting: Setting): string {
  const found = change(setting)
  return found.kind === 'refusal' ? found.reason : 'growth'
}

test('neighbouring years on one basis have a growth', () => {
  expect(change({})).toEqual({
    kind: 'growth',
    growth: { low: 50, high: 50 },
    central: 50,
    span: 1,
    average: null,
  })
})

test('years in between that are missing are named by the span, with the average a year', () => {
  const found = change({ b: { ...inYear(2025), value: '121' } })
  expect(found).toMatchObject({ kind: 'growth', span: 2 })
  expect(found.kind === 'growth' && found.average?.low).toBeCloseTo(10, 9)
})

test('levels on different days of the year have no average a year', () => {
  const at = (day: string) => ({ periodKind: 'stock', start: day, end: day }) as const
  expect(change({ a: at('2020-09-15'), b: at('2023-12-31') })).toMatchObject({
    span: 3.3,
    average: null,
  })
  expect(change({ a: at('2020-12-31'), b: at('2023-12-31') })).toMatchObject({
    span: 3,
    average: { low: expect.any(Number) },
  })
})

test('a different place, series, scope, sector or counter is refused under its own name', () => {
  expect(answer({ b: { geography: 'china' } })).toBe('different-place')
  expect(
    answer({
      a: { event: 'fair-1', periodKind: 'event' },
      b: { event: 'expo-2', periodKind: 'event' },
    }),
  ).toBe('different-series')
  expect(answer({ b: { event: 'fair-2', periodKind: 'event' } })).toBe('different-series')
  expect(answer({ b: { scope: 'company' } })).toBe('different-scope')
  expect(answer({ a: { sector: 'electronics' }, b: { sector: 'automobiles' } })).toBe(
    'different-sector',
  )
  expect(answer({ b: { basis: 'customs' } })).toBe('different-basis')
})

test('two editions of one series are compared', () => {
  const fair = { periodKind: 'event' } as const
  expect(answer({ a: { event: 'fair-1', ...fair }, b: { event: 'fair-2', ...fair } })).toBe(
    'growth',
  )
})

test('coverage that is not stated is not known to be the same', () => {
  expect(answer({ both: { scope: 'not-stated' } })).toBe('different-scope')
})

test('a total and one of its categories, a part of a signing, a rate and a share are no totals', () => {
  expect(answer({ b: { sector: 'automobiles' } })).toBe('not-a-total')
  expect(answer({ a: { scope: 'agreement-subset' } })).toBe('not-a-total')
  expect(answer({ b: { partOf: 'a' } })).toBe('not-a-total')
  expect(answer({ both: { indicator: 'gdp_growth', unit: 'percent' } })).toBe('not-a-total')
  expect(answer({ both: { indicator: 'nev_share', unit: 'percent' } })).toBe('not-a-total')
})

test('a part of the year is compared with the same part only', () => {
  const until = (end: string) =>
    ({ periodKind: 'year_to_date', start: `${end.slice(0, 4)}-01-01`, end }) as const
  expect(answer({ b: until('2024-08-31') })).toBe('partial-year')
  expect(answer({ a: until('2023-08-31'), b: until('2024-10-31') })).toBe('partial-year')
  expect(answer({ a: until('2023-02-28'), b: until('2024-02-29') })).toBe('growth')
})

test('two figures of one year are no year over year', () => {
  const on = (day: string) =>
    ({ periodKind: 'event', start: day, end: day, basis: 'organiser' }) as const
  expect(answer({ a: on('2024-03-01'), b: on('2024-09-01') })).toBe('partial-year')
})

test('two press figures share a counter only in one event series or one source', () => {
  const press = { basis: 'press' }
  expect(answer({ both: press })).toBe('counter-not-named')
  expect(answer({ both: press, a: { sources: ['x', 'y'] }, b: { sources: ['y'] } })).toBe('growth')
  const fair = { ...press, periodKind: 'event' } as const
  expect(answer({ a: { event: 'fair-1', ...fair }, b: { event: 'fair-2', ...fair } })).toBe(
    'growth',
  )
})

test('a break lies after the first figure ends and not after the second begins', () => {
  const at = (date: string) => answer({ breaks: [breakAt(date)] })
  expect(at('2023-12-31')).toBe('growth')
  expect(at('2024-01-01')).toBe('break-between')
  expect(at('2024-01-02')).toBe('growth')
})

test('a break between levels lies up to the day of the second', () => {
  const at = (day: string) => ({ periodKind: 'stock', start: '2015-01-01', end: day }) as const
  const setting = { a: at('2020-12-31'), b: at('2023-12-31') }
  expect(answer({ ...setting, breaks: [breakAt('2022-01-01')] })).toBe('break-between')
})

test('of several breaks the first is named', () => {
  const breaks = [breakAt('2024-06-01', { id: 'later' }), breakAt('2024-01-01', { id: 'first' })]
  expect(change({ b: inYear(2025), breaks })).toMatchObject({
    reason: 'break-between',
    break: { id: 'first' },
  })
})

test('a break acts where its indicator, series and geography do, each empty one anywhere', () => {
  const acts = (own: Partial<Break>) => answer({ breaks: [breakAt('2024-01-01', own)] })
  expect(acts({ indicator: 'nev_output', geography: 'chongqing' })).toBe('break-between')
  expect(acts({ indicator: 'vehicle_output' })).toBe('growth')
  expect(acts({ geography: 'china' })).toBe('growth')
  expect(acts({ series: 'fair' })).toBe('growth')
})

test('the break of a line acts on that line, and without one where both figures stand on it', () => {
  const own = line()
  const other = line({ id: 'other', basis: '*' })
  const breaks = [breakAt('2024-01-01', { line: 'line', indicator: 'nev_output' })]
  const lines = [own, other]
  expect(answer({ breaks, lines, on: own })).toBe('break-between')
  expect(answer({ breaks, lines, on: other })).toBe('growth')
  expect(answer({ breaks, lines })).toBe('break-between')
  expect(answer({ breaks, lines, both: { basis: 'customs' } })).toBe('growth')
})

test('a bound leaves one end open; only two that leave both open are undecided', () => {
  const bound = { qualifier: 'at_least' } as const
  expect(answer({ a: bound })).toBe('growth')
  expect(answer({ b: bound })).toBe('growth')
  expect(answer({ both: bound })).toBe('bounds-undecided')
  expect(answer({ a: bound, b: { qualifier: 'at_most' } })).toBe('growth')
})

test('of several reasons the one about what was counted comes before who, when and what changed', () => {
  const all = {
    geography: 'china',
    scope: 'company',
    basis: 'customs',
    qualifier: 'at_least',
    periodKind: 'year_to_date',
    end: '2024-08-31',
  } as const
  const breaks = [breakAt('2024-01-01')]
  const { geography: _, ...elsewhere } = all
  const { scope: __, ...counted } = elsewhere
  const { basis: ___, ...part } = counted
  expect(answer({ b: all, breaks })).toBe('different-place')
  expect(answer({ b: elsewhere, breaks })).toBe('different-scope')
  expect(answer({ b: counted, breaks })).toBe('different-basis')
  expect(answer({ b: part, breaks })).toBe('partial-year')
  expect(answer({ both: { qualifier: 'at_least' }, breaks })).toBe('break-between')
})

test('figures of different quantities, or out of order, are no change at all', () => {
  expect(() => change({ b: { indicator: 'vehicle_output' } })).toThrow(RangeError)
  expect(() => change({ b: { unit: 'units' } })).toThrow(RangeError)
  expect(() => change({ b: inYear(2023) })).toThrow('"a" to "b"')
  expect(comparable(figure('a'), figure('b', inYear(2024)))).toBe(true)
})

test('every neighbouring pair of every line has an answer', () => {
  const kinds = realAtlas.lines.flatMap((one) =>
    one.indicators.flatMap((indicator) => {
      const records = lineRecords(realAtlas, one, indicator)
      return records.flatMap((to, i) => {
        const from = records[i - 1]
        return from === undefined ? [] : compare(realAtlas, from, to, one).kind
      })
    }),
  )
  expect(kinds.length).toBeGreaterThan(100)
  expect([...new Set(kinds)].sort()).toEqual(['growth', 'refusal'])
})

test('on a line of preferred figures a pair of one counter is compared in spite of the others', () => {
  const laptops = compare(
    realAtlas,
    recordOf('laptop-2017'),
    recordOf('laptop-2019'),
    lineOf('laptop-output-preferred'),
  )
  expect(laptops).toMatchObject({ kind: 'growth', span: 2 })
})

test('the break of the preferred NEV line leaves the commission’s own line alone', () => {
  const [from, to] = [recordOf('nev-cq-2024-eic-transfer'), recordOf('nev-cq-2025-eic')]
  expect(breakBetween(realAtlas, from, to, lineOf('nev-annual-economy-commission'))).toBeNull()
  expect(breakBetween(realAtlas, from, to)).toBeNull()
  expect(breakBetween(realAtlas, from, to, lineOf('nev-annual-preferred'))?.id).toBe(
    'brk-nev-cq-2025',
  )
})

test('the breaks on a line are its own and those of its indicator and place, by date', () => {
  const on = (id: string) => breaksOn(realAtlas, lineOf(id), 'nev_output').map((one) => one.id)
  expect(on('nev-shenzhen')).toEqual(['brk-nev-shenzhen-2025'])
  expect(on('nev-annual-preferred')).toHaveLength(5)
  expect(on('nev-annual-economy-commission')).toEqual([])
})
