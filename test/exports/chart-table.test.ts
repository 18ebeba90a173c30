import { describe, expect, test } from 'vitest'
import { charts } from '../../src/charts'
import { tableOf } from '../../src/exports/chart-json'
import { editionsOf } from './editions'

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

  test('never takes a bound for a figure: its qualifier and its open side go with it', () => {
    const bounds = table.rows.filter(({ qualifier }) => qualifier === 'at_least')
    for (const row of bounds) {
      expect(row).toMatchObject({ qualifier_en: 'more than', qualifier_zh: '超过' })
      expect(row['record_low']).toBe(Number(row['record_value']))
      expect(row['record_high']).toBeNull()
      if (row['how'] === 'stated' && row['unit'] === row['record_unit'])
        expect(row['high']).toBeNull()
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
    const grades = table.rows.flatMap((row) => (row['records'] === null ? [] : row['grade_zh']))
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

test('a figure that was computed has limits and no stated value', () => {
  const view = { measure: 'per-project' } as const
  const { rows } = tableOf(editionsOf('investment-by-event', null, view))
  const computed = rows.filter(({ how }) => how === 'per-project')
  expect(computed.length).toBeGreaterThan(3)
  for (const row of computed) {
    expect(row['figure']).toBeNull()
    expect(typeof row['low']).toBe('number')
  }
})

test('a converted amount says in which unit its limits are', () => {
  const { rows } = tableOf(editionsOf('investment-by-event', null, { currency: 'usd' }))
  const converted = rows.filter(({ how }) => how === 'converted')
  expect(converted.length).toBeGreaterThan(0)
  for (const row of converted) expect(row).toMatchObject({ unit: 'USD_billion', figure: null })
})

test('the map’s table names each division, its measure, and why a figure is missing', () => {
  const { rows } = tableOf(editionsOf('district-map'))
  expect(rows.length).toBeGreaterThanOrEqual(38)
  const told = rows.filter(({ low }) => low !== null)
  expect(told.length).toBeGreaterThan(15)
  for (const row of told)
    expect(row).toMatchObject({ indicator: expect.any(String), record_place: row['place'] })
})
