import type { Atlas, Break, Line, Observation } from './atlas'
import { annualPercent, growthPercent, type Interval, statedInterval } from './interval'
import { lineRecords, seriesOf } from './lines'
import { samePart, yearOf, yearsBetween } from './period'

/** Why a change is not stated; the words stand in the vocabulary `refusal`. */
export type Refusal =
  | 'not-a-total'
  | 'different-place'
  | 'different-series'
  | 'different-scope'
  | 'different-sector'
  | 'different-basis'
  | 'counter-not-named'
  | 'partial-year'
  | 'break-between'
  | 'bounds-undecided'

export interface Growth {
  readonly kind: 'growth'
  /** Per cent, unrounded; an open end is ±Infinity. */
  readonly growth: Interval
  /** Growth of the values as printed, in per cent; null where either is a bound. */
  readonly central: number | null
  /**
   * Years, to a tenth for stocks on different days of the year; 1 = neighbouring. Above 1 the years
   * between are missing, and the text says so.
   */
  readonly span: number
  /** Average rate a year, per cent; only over a whole number of years above 1. */
  readonly average: Interval | null
}

export interface Refused {
  readonly kind: 'refusal'
  readonly reason: Refusal
  /** Only with `break-between`: the first break in between. */
  readonly break: Break | null
}

export type Change = Growth | Refused

/**
 * The change from a to b, or the reason why none is stated. Reasons are tried from what a figure is
 * (total, place, series, scope, sector) to who counted it, its part of the year, what changed in
 * between, and last what the bounds allow: the first that holds would hold whatever came after it.
 * Missing years are no refusal: the growth then carries its span and the average a year.
 * `line` adds the breaks of that line; without it those of any line that both figures stand on.
 * Throws RangeError for figures of different indicators or units, and unless a is before b
 * (`comparable` asks first): such a pair is no change that could be refused.
 */
export function compare(atlas: Atlas, a: Observation, b: Observation, line?: Line): Change {
  if (!comparable(a, b)) {
    throw new RangeError(`No change leads from "${a.id}" to "${b.id}": not one quantity, in order.`)
  }
  const reason = refusal(atlas, a, b)
  if (reason !== null) return { kind: 'refusal', reason, break: null }
  const between = breakBetween(atlas, a, b, line)
  if (between !== null) return { kind: 'refusal', reason: 'break-between', break: between }
  const growth = growthPercent(statedInterval(a), statedInterval(b))
  if (growth.low === -Infinity && growth.high === Infinity) {
    return { kind: 'refusal', reason: 'bounds-undecided', break: null }
  }
  const years = yearsBetween(a, b)
  const central = isBound(a) || isBound(b) ? null : (Number(b.value) / Number(a.value) - 1) * 100
  return {
    kind: 'growth',
    growth,
    central,
    span: Math.round(years * 10) / 10,
    average: years > 1 && Number.isInteger(years) ? annualPercent(growth, years) : null,
  }
}

/** Same indicator and unit, and a ends before b does. */
export function comparable(a: Observation, b: Observation): boolean {
  return a.indicator === b.indicator && a.unit === b.unit && a.end < b.end
}

/**
 * The first break between two figures: `a.end < date ≤ b.start` (a stock stands on its end). It
 * acts on its line, or, where that is empty, on its indicator, series and geography (empty = any).
 */
export function breakBetween(
  atlas: Atlas,
  a: Observation,
  b: Observation,
  line?: Line,
): Break | null {
  const from = b.periodKind === 'stock' ? b.end : b.start
  const found = atlas.breaks
    .filter((one) => a.end < one.date && one.date <= from && actsOn(atlas, one, a, b, line))
    .sort((x, y) => (x.date < y.date ? -1 : x.date > y.date ? 1 : x.id < y.id ? -1 : 1))
  return found[0] ?? null
}

/** The breaks on one indicator of a line, by date, whether or not figures stand on both sides. */
export function breaksOn(atlas: Atlas, line: Line, indicator: string): Break[] {
  return atlas.breaks
    .filter((one) =>
      one.line === null
        ? (one.indicator === null || one.indicator === indicator) &&
          (one.series === null || one.series === line.series) &&
          (one.geography === null || one.geography === line.geography)
        : one.line === line.id && one.indicator === indicator,
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

function refusal(atlas: Atlas, a: Observation, b: Observation): Refusal | null {
  const kind = atlas.indicators.get(a.indicator)?.kind
  if (kind === 'rate' || kind === 'share') return 'not-a-total'
  if (isSubset(a) || isSubset(b) || a.partOf === b.id || b.partOf === a.id) return 'not-a-total'
  if (a.geography !== b.geography) return 'different-place'
  if (seriesOf(atlas, a) !== seriesOf(atlas, b)) return 'different-series'
  if ((a.periodKind === 'event') !== (b.periodKind === 'event')) return 'different-series'
  // Two figures whose coverage is not stated are not known to cover the same thing.
  if (a.scope !== b.scope || a.scope === 'not-stated') return 'different-scope'
  if (a.sector !== b.sector) {
    return a.sector === null || b.sector === null ? 'not-a-total' : 'different-sector'
  }
  if (a.basis !== b.basis) return 'different-basis'
  if (!shareCounter(atlas, a, b)) return 'counter-not-named'
  if (!samePart(a, b)) return 'partial-year'
  if (a.periodKind !== 'stock' && yearOf(a) === yearOf(b)) return 'partial-year'
  return null
}

/** `press` names no counter: two such figures share one only in an event series or a source. */
function shareCounter(atlas: Atlas, a: Observation, b: Observation): boolean {
  if (a.basis !== 'press') return true
  if (seriesOf(atlas, a) !== null) return true
  return a.sources.some((source) => b.sources.includes(source))
}

function actsOn(atlas: Atlas, one: Break, a: Observation, b: Observation, line?: Line): boolean {
  if (one.line !== null) {
    if (line !== undefined) return one.line === line.id
    const own = atlas.lines.find(({ id }) => id === one.line)
    if (own === undefined) return false
    const on = new Set(lineRecords(atlas, own, a.indicator).map(({ id }) => id))
    return on.has(a.id) && on.has(b.id)
  }
  return (
    (one.indicator === null || one.indicator === a.indicator) &&
    (one.series === null || one.series === seriesOf(atlas, a)) &&
    (one.geography === null || one.geography === a.geography)
  )
}

/** A part of a signing that only a note describes. */
function isSubset(o: Observation): boolean {
  return o.scope === 'agreement-subset'
}

function isBound(o: Observation): boolean {
  return o.qualifier === 'at_least' || o.qualifier === 'at_most'
}
