import type { Observation } from './atlas'

type Dated = Pick<Observation, 'start' | 'end' | 'periodKind'>

/** The year a figure stands at: the year of its last day. */
export function yearOf(o: Pick<Observation, 'end'>): number {
  return Number(o.end.slice(0, 4))
}

/**
 * `MM-DD/MM-DD` of a part of a year, null for whole years, events and stocks.
 * The last day of February is one day: 02-29 reads 02-28.
 */
export function partOfYear(o: Dated): string | null {
  if (o.periodKind === 'event' || o.periodKind === 'stock') return null
  const part = `${monthDay(o.start)}/${monthDay(o.end)}`
  return part === '01-01/12-31' ? null : part
}

/** Both are events, both stocks, or both cover the same part of their years. */
export function samePart(a: Dated, b: Dated): boolean {
  return sort(a) === sort(b) && partOfYear(a) === partOfYear(b)
}

/**
 * Years from a to b. Whole for events, years and parts of a year. Stocks count whole years only
 * between equal days of the year, else days ÷ 365.25.
 */
export function yearsBetween(a: Dated, b: Dated): number {
  const years = yearOf(b) - yearOf(a)
  if (a.periodKind !== 'stock' || monthDay(a.end) === monthDay(b.end)) return years
  return (Date.parse(b.end) - Date.parse(a.end)) / (365.25 * 86_400_000)
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function monthDay(date: string): string {
  const day = date.slice(5)
  return day === '02-29' ? '02-28' : day
}

function sort(o: Dated): 'event' | 'stock' | 'period' {
  return o.periodKind === 'event' || o.periodKind === 'stock' ? o.periodKind : 'period'
}
