import type { Lang, Observation, Qualifier } from '../model/atlas'
import { type Interval, middle, roundOut } from '../model/interval'
import { digitsFor, group, plain, shift, trimZeros } from './decimal'
import type { Voice } from './voice'

/** A stated value, or the interval of a computed one. */
export type Quantity =
  | Pick<Observation, 'value' | 'qualifier' | 'unit'>
  | { readonly interval: Interval; readonly unit: string }

/** The figure with its qualifier and unit: "more than CNY 110 billion", "超过1100亿元". */
export function figureText(voice: Voice, q: Quantity): string {
  return qualified(voice, qualifierOf(q), withUnit(voice, printed(q), q.unit, middleOf(q)))
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

/** One unit an axis, by the largest value on it (in the tables' unit). */
export function axisUnit(voice: Voice, unit: string, max: number): AxisUnit {
  const zh = voice.lang === 'zh'
  const money = unit === 'CNY_billion' || unit === 'USD_billion'
  if (money)
    return {
      places: zh ? 1 : 0,
      label: voice.t(unit === 'CNY_billion' ? 'unit.axis.cny' : 'unit.axis.usd'),
    }
  if (counted.has(unit) && max >= 10_000)
    return zh
      ? { places: -4, label: voice.t('unit.axis.wan', { unit: voice.t(unitWord(unit)) }) }
      : { places: -3, label: voice.t('unit.axis.thousand', { unit: voice.t(unitWord(unit)) }) }
  return { places: 0, label: voice.t(unitWord(unit)) }
}

/** A tick in the axis unit. */
export function tickText(voice: Voice, value: number, unit: AxisUnit): string {
  const scaled = value * 10 ** unit.places
  return group(trimZeros(scaled.toFixed(2)).replace('-', '\u2212'), voice.lang)
}

const sign: Readonly<Record<Qualifier, string>> = {
  exact: '',
  at_least: '≥',
  at_most: '≤',
  about: '≈',
  nearly: '≈',
}

const counted = new Set(['vehicles', 'persons', 'units', 'jobs'])

function qualifierOf(q: Quantity): Qualifier {
  if ('qualifier' in q) return q.qualifier
  const { low, high } = q.interval
  if (high === Infinity) return 'at_least'
  if (low === -Infinity) return 'at_most'
  return 'exact'
}

/** Digits in the tables' unit: those printed, or of a computed interval as many as its limits support. */
function printed(q: Quantity): string {
  if ('value' in q) return q.value
  const { low, high } = q.interval
  if (high === Infinity) return roundOut({ low, high }, digitsFor(low)).low.toFixed(digitsFor(low))
  if (low === -Infinity)
    return roundOut({ low, high }, digitsFor(high)).high.toFixed(digitsFor(high))
  const centre = middle(q.interval) ?? 0
  const supported = high > low ? Math.max(0, Math.ceil(-Math.log10((high - low) / 2))) : 3
  return centre.toFixed(Math.min(supported, centre >= 10 ? 3 : 2))
}

function trimmed(decimal: string, q: Quantity): string {
  return 'value' in q && q.value.includes('.') ? decimal : trimZeros(decimal)
}

function middleOf(q: Quantity): number {
  return Math.abs(Number(printed(q)))
}

function qualified(voice: Voice, qualifier: Qualifier, text: string): string {
  return qualifier === 'exact' ? text : voice.t(`qualifier.${qualifier}`, { figure: text })
}

function withUnit(voice: Voice, decimal: string, unit: string, size: number): string {
  const { lang } = voice
  if (unit === 'CNY_billion' || unit === 'USD_billion') {
    const trillion = size >= 1000
    const figure = group(money(decimal, lang, trillion), lang)
    const cny = unit === 'CNY_billion'
    if (trillion) return voice.t(cny ? 'unit.cny-trillion' : 'unit.usd-trillion', { figure })
    return voice.t(cny ? 'unit.cny' : 'unit.usd', { figure })
  }
  if (unit === 'percent') return `${decimal.replace('-', '\u2212')}%`
  const word = voice.t(unitWord(unit))
  return voice.t('unit.count', { figure: large(decimal, lang, size, unit), unit: word })
}

function money(decimal: string, lang: Lang, trillion: boolean): string {
  if (trillion) return trimZeros(shift(decimal, -3))
  return lang === 'zh' ? shift(decimal, 1) : decimal
}

/** Large counts in 万 in Chinese, in millions from one million in English. */
function large(decimal: string, lang: Lang, size: number, unit: string): string {
  if (counted.has(unit) && lang === 'zh' && size >= 10_000)
    return `${trimZeros(shift(decimal, -4))}万`
  if (counted.has(unit) && lang === 'en' && size >= 1_000_000)
    return `${trimZeros(shift(decimal, -6))} million`
  return group(decimal, lang)
}

type UnitWord =
  `unit.${'projects' | 'vehicles' | 'persons' | 'km2' | 'units' | 'organisations' | 'enterprises' | 'countries' | 'regions' | 'scenarios' | 'jobs' | 'categories' | 'types' | 'percent'}`

const unitWords: Readonly<Record<string, UnitWord>> = {
  projects: 'unit.projects',
  vehicles: 'unit.vehicles',
  persons: 'unit.persons',
  km2: 'unit.km2',
  units: 'unit.units',
  organisations: 'unit.organisations',
  enterprises: 'unit.enterprises',
  countries: 'unit.countries',
  regions: 'unit.regions',
  scenarios: 'unit.scenarios',
  jobs: 'unit.jobs',
  categories: 'unit.categories',
  types: 'unit.types',
  percent: 'unit.percent',
}

function unitWord(unit: string): UnitWord {
  return unitWords[unit] ?? 'unit.units'
}

/** The limits of an interval in words of its unit: "952,500 to 953,500 vehicles", "110 or more". */
export function intervalText(voice: Voice, interval: Interval, unit: string): string {
  const { low, high } = interval
  const say = (x: number) => withUnit(voice, exactDecimal(x), unit, Math.abs(x))
  if (high === Infinity) return voice.t('interval.open-above', { low: say(low) })
  if (low === -Infinity) return voice.t('interval.open-below', { high: say(high) })
  if (low === high) return voice.t('interval.point', { value: say(low) })
  return voice.t('interval.bounded', { low: say(low), high: say(high) })
}

function exactDecimal(x: number): string {
  return trimZeros(x.toFixed(6))
}

/** A rate in per cent with its sign, one decimal: "+33.5%", "−6.9%". */
export function signedPercent(x: number, lang: Lang): string {
  const text = plain(x, 1, lang)
  return `${x > 0 && Number(x.toFixed(1)) !== 0 ? '+' : ''}${text}%`
}
