import { expect, test } from 'vitest'
import type { PeriodKind } from '../../src/model/atlas'
import { daysBetween, partOfYear, samePart, yearOf, yearsBetween } from '../../src/model/period'

const period = (start: string, end: string, periodKind: PeriodKind = 'year_to_date') => ({
  start,
  end,
  periodKind,
})

test('a figure stands at the year of its last day', () => {
  expect(yearOf(period('2015-11-07', '2022-11-14', 'stock'))).toBe(2022)
})

test('the last day of February is one day', () => {
  expect(partOfYear(period('2024-01-01', '2024-02-29'))).toBe('01-01/02-28')
  expect(samePart(period('2023-01-01', '2023-02-28'), period('2024-01-01', '2024-02-29'))).toBe(
    true,
  )
})

test('whole years, events and stocks are no part of a year', () => {
  expect(partOfYear(period('2024-01-01', '2024-12-31', 'year'))).toBeNull()
  expect(partOfYear(period('2024-01-01', '2024-12-31'))).toBeNull()
  expect(partOfYear(period('2024-05-23', '2024-05-26', 'event'))).toBeNull()
  expect(partOfYear(period('2015-11-07', '2024-10-31', 'stock'))).toBeNull()
})

test('a quarter is the year to date of the same months, and neither is the year', () => {
  const quarter = period('2024-01-01', '2024-03-31', 'quarter')
  expect(samePart(quarter, period('2023-01-01', '2023-03-31'))).toBe(true)
  expect(samePart(quarter, period('2023-01-01', '2023-12-31', 'year'))).toBe(false)
})

test('a level on a day is not a year', () => {
  const stock = period('2023-12-31', '2023-12-31', 'stock')
  expect(samePart(stock, period('2024-01-01', '2024-12-31', 'year'))).toBe(false)
})

test('years are counted by number, for stocks by days unless their days of the year are one', () => {
  const at = (day: string) => period(day, day, 'stock')
  expect(
    yearsBetween(
      period('2023-05-18', '2023-05-21', 'event'),
      period('2025-05-22', '2025-05-25', 'event'),
    ),
  ).toBe(2)
  expect(yearsBetween(at('2020-02-29'), at('2023-02-28'))).toBe(3)
  expect(yearsBetween(at('2023-12-31'), at('2025-11-25'))).toBeCloseTo(1.9, 2)
})

test('days are counted across leap years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
})
