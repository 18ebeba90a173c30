import { describe, expect, test } from 'vitest'
import { charts } from '../../src/charts'
import { tableOf } from '../../src/exports/chart-json'
import type { View } from '../../src/model/view'
import { recordOf } from '../model/real-atlas'
import { editionsOf } from './editions'

const kinds: readonly (readonly [string, Partial<View>])[] = [
  ['default', {}],
  ['dollar', { currency: 'usd' }],
  ['per-project', { measure: 'per-project' }],
  ['counting', { measure: 'projects' }],
  ['strict', { grade: 'ab' }],
  ...['signed', 'density', 'gdp-2024'].map((show) => [show, { own: { show } }] as const),
]
const views = charts.flatMap(({ id, obeys, own = [] }) =>
  kinds
    .filter(
      ([, view]) =>
        obeys.some((key) => key in view) ||
        Object.keys(view).length === 0 ||
        own.some(({ name }) => name in (view.own ?? {})),
    )
    .map(([name, view]) => [name, id, view] as const),
)

describe.for(charts.map(({ id }) => id))('the table of %s', (id) => {
  const table = tableOf(editionsOf(id))

  test('has a row for each row that is drawn, with every field', () => {
    const { rows } = editionsOf(id).en
    expect(table.rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key))
    for (const row of table.rows) expect(Object.keys(row).sort()).toEqual([...table.fields].sort())
  })

  test('names its fields in snake case, once', () => {
    expect(new Set(table.fields).size).toBe(table.fields.length)
    for (const field of table.fields) expect(field).toMatch(/^[a-z]+(_[a-z]+)*$/)
  })

  test('has the same fields when the filters leave nothing', () => {
    expect(tableOf(editionsOf(id, null, { years: [1990, 1990] })).fields).toEqual(table.fields)
  })

  test('never takes a bound for a figure: its qualifier and its open side go with its record', () => {
    const bounds = table.rows.filter((row) => row['record_qualifier'] === 'at_least')
    for (const row of bounds) {
      expect(row).toMatchObject({ record_qualifier_en: 'more than', record_qualifier_zh: '超过' })
      expect(row['record_low']).toBe(Number(row['record_value']))
      expect(row['record_high']).toBeNull()
    }
  })

  test('says why where it has no figure, in both languages', () => {
    const told =
      table.fields.includes('change') && !table.fields.includes('figure') ? 'change' : 'figure'
    const gaps = table.rows.filter(({ low, high }) => low === null && high === null)
    for (const row of gaps) {
      expect(row[`${told}_en`], String(row['key'])).toMatch(/[a-z]/)
      expect(row[`${told}_zh`], String(row['key'])).toMatch(/\p{Script=Han}/u)
    }
  })

  test('names the grade of each record', () => {
    const grades = table.rows.flatMap((row) =>
      row['records'] === null ? [] : row['record_grade_zh'],
    )
    expect(grades.length).toBeGreaterThan(0)
    expect(grades.filter((grade) => !/\p{Script=Han}/u.test(String(grade)))).toEqual([])
  })
})

test('some charts have bounds and gaps, so the claims above are about something', () => {
  const { rows } = tableOf(editionsOf('investment-by-event'))
  expect(rows.filter(({ qualifier }) => qualifier === 'at_least').length).toBeGreaterThan(2)
  expect(rows.filter(({ low, high }) => low === null && high === null).length).toBeGreaterThan(2)
})

test('a refused comparison keeps its reason and has no number', () => {
  const { rows } = tableOf(editionsOf('investment-change'))
  const refused = rows.filter(({ low, high }) => low === null && high === null)
  expect(refused.length).toBeGreaterThan(0)
  for (const row of refused) expect(row['change']).toBeNull()
})

describe.for(views)('of the %s view of %s, every row', ([, id, view]) => {
  const editions = editionsOf(id, null, view)
  const { rows } = tableOf(editions)
  const named = (row: (typeof rows)[number]) =>
    `${row['key']}: ${row['figure_en'] ?? row['change_en']}`

  test('has a qualifier that its limits bear out', () => {
    for (const row of rows) {
      const { low, high, qualifier } = row
      const sides = [low !== null, high !== null].join()
      const allowed: Record<string, readonly unknown[]> = {
        'true,true': ['exact', 'about', 'nearly', 'range'],
        'true,false': ['at_least'],
        'false,true': ['at_most'],
        'false,false': [null],
      }
      expect(allowed[sides], named(row)).toContain(qualifier)
      if (qualifier === 'range')
        expect(['stated', 'restated'], named(row)).not.toContain(row['how'])
      for (const name of ['how', 'unit', 'grade', 'status', 'qualifier_en', 'qualifier_zh'])
        expect(row[name] === null, `${named(row)} ${name}`).toBe(qualifier === null)
    }
  })

  test('is labelled in the words of its text where the figure is stated', () => {
    for (const row of rows.filter(({ how }) => how === 'stated' || how === 'restated')) {
      const { qualifier, qualifier_en: en, qualifier_zh: zh } = row
      if (qualifier === 'exact') {
        expect([en, zh], named(row)).toEqual(['exactly as stated', '（原数）'])
        expect(row['figure_en'], named(row)).not.toMatch(/more|less|nearly|at (?:least|most)/)
      } else {
        expect(row['figure_en'], named(row)).toContain(en)
        expect(row['figure_zh'], named(row)).toContain(zh)
      }
    }
  })

  test('has as its number what its text shows: none only where a computed figure is open', () => {
    for (const row of rows) {
      const { low, high, how } = row
      const value = id === 'investment-change' ? row['change'] : row['figure']
      const stated = how === 'stated' || how === 'restated'
      const open = low === null || high === null
      expect(value === null, named(row)).toBe(open && !stated)
      if (value === null) continue
      if (low !== null) expect(Number(value), named(row)).toBeGreaterThanOrEqual(Number(low))
      if (high !== null) expect(Number(value), named(row)).toBeLessThanOrEqual(Number(high))
      if (how === 'computed' && row['unit'] === 'percent')
        expect(named(row).replaceAll(',', '')).toContain(`${Math.abs(Number(value)).toFixed(1)}%`)
    }
  })
})

test('a stated bound, a computed one, a growth and a target all occur in the rows of those claims', () => {
  const seen = new Set(
    views.flatMap(([, id, view]) =>
      tableOf(editionsOf(id, null, view)).rows.map(({ how, qualifier }) => `${how} ${qualifier}`),
    ),
  )
  for (const one of ['stated at_least', 'stated at_most', 'stated about', 'computed at_least'])
    expect(seen).toContain(one)
  for (const one of ['computed at_most', 'computed range', 'converted range', 'per-project range'])
    expect(seen).toContain(one)
})

test('two files give one change the same number', () => {
  const pairs = new Map(
    tableOf(editionsOf('investment-change')).rows.map((row) => [row['key'], row['change']]),
  )
  const shared = tableOf(editionsOf('investment-by-event'))
    .rows.filter((row) => row['change_en'] !== '')
    .map((row) => {
      const [line, year] = String(row['key']).split('.')
      return [row['change'], pairs.get(`${line}.${Number(year) - 1}-${year}`)]
    })
  expect(shared.length).toBeGreaterThan(5)
  for (const [own, other] of shared) expect(own).toBe(other)
})

test('what was computed has the weakest grade of its records, what is stated that of its own', () => {
  const { rows } = tableOf(editionsOf('investment-change'))
  for (const row of rows.filter(({ low, high }) => low !== null || high !== null)) {
    const grades = String(row['records'])
      .split(';')
      .map((id) => recordOf(id).grade)
    expect(row['grade']).toBe(grades.toSorted().at(-1))
  }
  for (const row of tableOf(editionsOf('sectors')).rows.filter(({ how }) => how === 'stated'))
    expect(row['grade']).toBe(row['record_grade'])
})

test('an amount per project has its limits and their middle', () => {
  const view = { measure: 'per-project' } as const
  const { rows } = tableOf(editionsOf('investment-by-event', null, view))
  const computed = rows.filter(({ how }) => how === 'per-project')
  expect(computed.length).toBeGreaterThan(3)
  for (const row of computed) {
    if (row['high'] === null) expect(row['figure']).toBeNull()
    else expect(row['figure']).toBeCloseTo((Number(row['low']) + Number(row['high'])) / 2)
  }
})

test('a converted amount says in which unit its limits are', () => {
  const { rows } = tableOf(editionsOf('investment-by-event', null, { currency: 'usd' }))
  const converted = rows.filter(({ how }) => how === 'converted')
  expect(converted.length).toBeGreaterThan(0)
  for (const row of converted) expect(row).toMatchObject({ unit: 'USD_billion' })
})

test('the map’s table names each division, its measure, and why a figure is missing', () => {
  const { rows } = tableOf(editionsOf('district-map'))
  expect(rows.length).toBeGreaterThanOrEqual(38)
  const told = rows.filter(({ low }) => low !== null)
  expect(told.length).toBeGreaterThan(15)
  for (const row of told)
    expect(row).toMatchObject({ indicator: expect.any(String), record_place: row['place'] })
})
