import type { Observation, Qualifier } from '../model/atlas'
import { type Interval, middle, roundOut } from '../model/interval'
import { digitsFor, group, plain, shift, trimZeros } from './decimal'
import { inLargeNumbers, measureIn, unitName } from './measure'
import type { Voice } from './voice'

/** A stated value (`indicator` chooses the word for what is counted), or the interval of a computed one. */
export type Quantity =
  | (Pick<Observation, 'value' | 'qualifier' | 'unit'> &
      Partial<Pick<Observation, 'status' | 'indicator'>>)
  | { readonly interval: Interval; readonly unit: string }

/** The figure with its qualifier and unit: "more than CNY 110 billion", "超过1100亿元". */
export function figureText(voice: Voice, q: Quantity): string {
  const decimal = printed(q)
  const measure = measureIn(voice, q, [decimal])
  return qualified(voice, q, measure.whole(measure.each(decimal)))
}

/** The digits with their qualifier sign, in an axis unit: "≥110", "≈43", "2012.2". */
export function markLabel(voice: Voice, q: Quantity, unit: AxisUnit): string {
  return `${sign[qualifierOf(q)]}${group(trimmed(shift(printed(q), unit.places), q), voice.lang)}`
}

/** How an axis counts: tables' values times ten to `places`, in `label`. */
export interface AxisUnit {
  readonly places: number
  readonly label: string
}

/**
 * One unit an axis, by the largest value on it (in the tables' unit). Chinese counts in 亿 and 万;
 * English in billions, and in thousands up to ten million, so that small figures keep their digits.
 * `indicator` chooses the word for what is counted.
 */
export function axisUnit(voice: Voice, unit: string, max: number, indicator = ''): AxisUnit {
  const zh = voice.lang === 'zh'
  // The same unit as in the text: trillions from a thousand billions on.
  if (unit === 'CNY_billion' && max >= 1000)
    return { places: -3, label: voice.t('unit.axis.cny-trillion') }
  if (unit === 'CNY_billion' || unit === 'USD_billion')
    return {
      places: zh ? 1 : 0,
      label: voice.t(unit === 'CNY_billion' ? 'unit.axis.cny' : 'unit.axis.usd'),
    }
  const name = unitName(voice, { unit, indicator })
  if (!inLargeNumbers.has(unit) || max < 10_000) return { places: 0, label: name }
  if (zh) return { places: -4, label: voice.t('unit.axis.wan', { unit: name }) }
  return max < 10_000_000
    ? { places: -3, label: voice.t('unit.axis.thousand', { unit: name }) }
    : { places: -6, label: voice.t('unit.axis.million', { unit: name }) }
}

/** A tick in the axis unit. */
export function tickText(voice: Voice, value: number, unit: AxisUnit): string {
  const scaled = value * 10 ** unit.places
  return group(trimZeros(scaled.toFixed(2)).replace('-', '\u2212'), voice.lang)
}

/** The limits of an interval in words of its unit: "952,500 to 953,500 vehicles", "CNY 110 billion or more". */
export function intervalText(voice: Voice, interval: Interval, unit: string): string {
  const low = limit(interval.low)
  const high = limit(interval.high)
  const ends = [low, high].filter((end) => end !== '')
  const measure = measureIn(voice, { unit }, ends, low === high ? 2 : 4)
  const alone = (end: string) => measure.whole(measure.each(end))
  if (high === '') return voice.t('interval.open-above', { low: alone(low) })
  if (low === '') return voice.t('interval.open-below', { high: alone(high) })
  if (low === high) return voice.t('interval.point', { value: alone(low) })
  return measure.whole(
    voice.t('interval.bounded', { low: measure.each(low), high: measure.each(high) }),
  )
}

/** A rate in per cent with its sign, one decimal: "+33.5%", "−6.9%". */
export function signedPercent(x: number, lang: Voice['lang']): string {
  const text = plain(x, 1, lang)
  return `${x > 0 && Number(x.toFixed(1)) !== 0 ? '+' : ''}${text}%`
}

const sign: Readonly<Record<Qualifier, string>> = {
  exact: '',
  at_least: '≥',
  at_most: '≤',
  about: '≈',
  nearly: '≈',
}

function qualifierOf(q: Quantity): Qualifier {
  if ('qualifier' in q) return q.qualifier
  const { low, high } = q.interval
  if (high === Infinity) return 'at_least'
  if (low === -Infinity) return 'at_most'
  return 'exact'
}

function qualified(voice: Voice, q: Quantity, figure: string): string {
  const qualifier = qualifierOf(q)
  if (qualifier === 'exact') return figure
  return voice.t(isBand(q) ? 'qualifier.or_more' : `qualifier.${qualifier}`, { figure })
}

/** The word that the text of a stated figure adds to it, alone: "more than", "or more"; null of an exact one. */
export function qualifierWord(voice: Voice, q: Quantity): string | null {
  return qualifierOf(q) === 'exact' ? null : qualified(voice, q, '').trim()
}

/**
 * A rate that is known by its band only: "6% or more" includes 6%. Lower limits of other figures, and of
 * targets, are stated as "more than".
 */
function isBand(q: Quantity): boolean {
  return (
    'value' in q &&
    q.unit === 'percent' &&
    q.qualifier === 'at_least' &&
    q.status?.includes('F') !== true
  )
}

/** Digits in the tables' unit: those printed, or of a computed interval as many as its limits support. */
function printed(q: Quantity): string {
  if ('value' in q) return q.value
  const { low, high } = q.interval
  if (high === Infinity) return roundOut({ low, high }, digitsFor(low)).low.toFixed(digitsFor(low))
  if (low === -Infinity)
    return roundOut({ low, high }, digitsFor(high)).high.toFixed(digitsFor(high))
  const centre = middle(q.interval) ?? 0
  if (high - low < 1e-6) return limit(centre)
  const supported = Math.max(0, Math.ceil(-Math.log10((high - low) / 2)))
  return centre.toFixed(Math.min(supported, centre >= 10 ? 3 : 2))
}

function trimmed(decimal: string, q: Quantity): string {
  return 'value' in q && q.value.includes('.') ? decimal : trimZeros(decimal)
}

/** The exact decimal of a limit; empty where the end is open. */
function limit(x: number): string {
  return Number.isFinite(x) ? trimZeros(x.toFixed(6)) : ''
}
