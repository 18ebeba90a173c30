import type { Observation } from '../model/atlas'
import type { Voice } from './voice'

type Period = Pick<Observation, 'start' | 'end' | 'periodKind'>

/** The period of a figure in words: "2025", "January–August 2024", "20 November 2023", "end of 2023". */
export function periodText(voice: Voice, o: Period): string {
  const year = yearOf(o.end)
  if (wholeYears(o))
    return yearOf(o.start) === year
      ? voice.t('period.year', { year })
      : voice.t('period.years', { from: yearOf(o.start), to: year })
  if (o.periodKind === 'stock' && sinceBefore(o)) return datesText(voice, o.start, o.end)
  if (o.periodKind === 'stock')
    return o.end.endsWith('12-31') ? voice.t('period.end-of', { year }) : dateText(voice, o.end)
  if (o.periodKind === 'event' || !wholeMonths(o)) return datesText(voice, o.start, o.end)
  const [from, to] = [monthOf(o.start), monthOf(o.end)]
  return from === to
    ? monthText(voice, o.end)
    : voice.t('period.months', { from: monthName(voice, from), to: monthName(voice, to), year })
}

/** The period as a part of a sentence: "in 2025", "on 18–21 May 2023"; in Chinese the bare period. */
export function whenText(voice: Voice, o: Period): string {
  const period = periodText(voice, o)
  if (wholeYears(o) || (o.periodKind !== 'event' && wholeMonths(o)))
    return voice.t('period.in', { period })
  return voice.t(o.start.slice(0, 7) === o.end.slice(0, 7) ? 'period.on' : 'period.from', {
    period,
  })
}

/** The days of an event; a whole month or year stands for a day that could not be found. */
export function eventWhen(voice: Voice, { start, end }: Pick<Period, 'start' | 'end'>): string {
  const days = { start, end, periodKind: 'event' } as const
  const month = wholeMonths(days) && monthOf(start) === monthOf(end)
  if (!month && !wholeYears(days)) return periodText(voice, days)
  const period = month ? monthText(voice, end) : periodText(voice, days)
  return voice.t('period.day-unknown', { period })
}

/** The twelve months in their order. */
export function monthNames(voice: Voice): readonly string[] {
  return Array.from({ length: 12 }, (_, i) =>
    voice.t('period.one-month', { month: monthName(voice, i + 1) }),
  )
}

/** The period in a heading-like place; a level on a day within the year says so: "as of 8 August 2024". */
export function standsText(voice: Voice, o: Period): string {
  const period = periodText(voice, o)
  return o.periodKind === 'stock' && !sinceBefore(o) && !o.end.endsWith('12-31')
    ? voice.t('period.as-of', { period })
    : period
}

/** A month, `YYYY-MM` (a day may follow): "November 2025", "2025年11月". */
export function monthText(voice: Voice, month: string): string {
  return voice.t('period.month', { month: monthName(voice, monthOf(month)), year: yearOf(month) })
}

/** An ISO date: "20 November 2023", "2023年11月20日". */
export function dateText(voice: Voice, iso: string): string {
  return voice.t('period.day', {
    day: dayOf(iso),
    month: monthName(voice, monthOf(iso)),
    year: yearOf(iso),
  })
}

/** The months of a part of a year, `01-01/08-31`: "January–August", "1—8月". */
export function partText(voice: Voice, part: string): string {
  const [from, to] = [Number(part.slice(0, 2)), Number(part.slice(6, 8))]
  return from === to
    ? voice.t('period.one-month', { month: monthName(voice, from) })
    : voice.t('period.part', { from: monthName(voice, from), to: monthName(voice, to) })
}

function datesText(voice: Voice, start: string, end: string): string {
  if (start === end) return dateText(voice, end)
  const year = yearOf(end)
  if (yearOf(start) !== year)
    return voice.t('period.from-to', { from: dateText(voice, start), to: dateText(voice, end) })
  const [from, to] = [monthName(voice, monthOf(start)), monthName(voice, monthOf(end))]
  const [first, last] = [dayOf(start), dayOf(end)]
  return from === to
    ? voice.t('period.days', { from: first, to: last, month: to, year })
    : voice.t('period.days-months', { first, from, last, to, year })
}

/** From the first day of a year to the last of one; an event so dated has no days of its own. */
function wholeYears(o: Period): boolean {
  return o.periodKind !== 'stock' && o.start.endsWith('01-01') && o.end.endsWith('12-31')
}

/** From the first day of a month to the last of one, within a year. */
function wholeMonths(o: Period): boolean {
  const lastDay = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthOf(o.end) - 1] ?? 31
  return yearOf(o.start) === yearOf(o.end) && o.start.endsWith('-01') && dayOf(o.end) >= lastDay
}

/** A level that counts from an earlier day on, such as signings since the start of a programme. */
function sinceBefore(o: Period): boolean {
  return o.start < o.end
}

const yearOf = (iso: string): string => iso.slice(0, 4)
const monthOf = (iso: string): number => Number(iso.slice(5, 7))
const dayOf = (iso: string): number => Number(iso.slice(8, 10))

function monthName(voice: Voice, month: number): string {
  return voice.t('period.month-names').split(' ')[month - 1] ?? String(month)
}
