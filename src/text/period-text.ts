import type { Observation } from '../model/atlas'
import type { Voice } from './voice'

/** The period of a figure in words: "2025", "January–August 2024", "20 November 2023", "end of 2023". */
export function periodText(
  voice: Voice,
  o: Pick<Observation, 'start' | 'end' | 'periodKind'>,
): string {
  const year = o.end.slice(0, 4)
  if (o.periodKind === 'year') return voice.t('period.year', { year })
  if (o.periodKind === 'stock')
    return o.end.endsWith('12-31') ? voice.t('period.end-of', { year }) : dateText(voice, o.end)
  if (o.periodKind === 'event') return datesText(voice, o.start, o.end)
  const [from, to] = [monthOf(o.start), monthOf(o.end)]
  if (o.start.slice(0, 4) !== year) return datesText(voice, o.start, o.end)
  return from === to
    ? monthText(voice, o.end.slice(0, 7))
    : voice.t('period.months', { from: monthName(voice, from), to: monthName(voice, to), year })
}

/** A month, `YYYY-MM`: "November 2025", "2025年11月". */
export function monthText(voice: Voice, month: string): string {
  return voice.t('period.month', {
    month: monthName(voice, Number(month.slice(5, 7))),
    year: month.slice(0, 4),
  })
}

/** An ISO date: "20 November 2023", "2023年11月20日". */
export function dateText(voice: Voice, iso: string): string {
  return voice.t('period.day', {
    day: dayOf(iso),
    month: monthName(voice, monthOf(iso)),
    year: iso.slice(0, 4),
  })
}

/** The months of a part of a year, `01-01/08-31`: "January–August", "1—8月". */
export function partText(voice: Voice, part: string): string {
  const [from, to] = [Number(part.slice(0, 2)), Number(part.slice(6, 8))]
  return voice.t('period.part', { from: monthName(voice, from), to: monthName(voice, to) })
}

function datesText(voice: Voice, start: string, end: string): string {
  if (start === end) return dateText(voice, end)
  if (start.slice(0, 7) === end.slice(0, 7))
    return voice.t('period.days', {
      from: dayOf(start),
      to: dayOf(end),
      month: monthName(voice, monthOf(end)),
      year: end.slice(0, 4),
    })
  return voice.t('period.from-to', { from: dateText(voice, start), to: dateText(voice, end) })
}

const monthOf = (iso: string): number => Number(iso.slice(5, 7))
const dayOf = (iso: string): number => Number(iso.slice(8, 10))

function monthName(voice: Voice, month: number): string {
  return voice.t('period.month-names').split(' ')[month - 1] ?? String(month)
}
