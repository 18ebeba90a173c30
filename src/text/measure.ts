import { decimalsOf, group, shift, trimZeros } from './decimal'
import type { MessageKey, Voice } from './voice'

/** How digits of one unit are said: `each` scales and separates a decimal, `whole` puts the unit to it once. */
export interface Measure {
  each(decimal: string): string
  whole(digits: string): string
}

interface Counted {
  readonly unit: string
  /** What is counted, where the unit alone does not say it. */
  readonly indicator?: string
}

/**
 * The scale in which all the decimals (in the tables' unit) read well: trillions from a thousand
 * billions, millions or 万 for large counts, as long as few decimals are left over: 1,454.6 billion
 * is 1.4546 trillion, but 2,711.894 billion stays. A count said exactly, like that of a census, stays
 * in full beyond `wanDecimals` decimals of 万.
 */
export function measureIn(
  voice: Voice,
  what: Counted,
  decimals: readonly string[],
  wanDecimals = 2,
): Measure {
  const { lang } = voice
  const { unit } = what
  const money = unit === 'CNY_billion' ? 'cny' : unit === 'USD_billion' ? 'usd' : null
  const large = (size: number, places: number, most: number) =>
    decimals.every(
      (one) => Math.abs(Number(one)) >= size && decimalsOf(scaled(one, places)) <= most,
    )

  if (money !== null) {
    const trillion = large(1000, -3, 4)
    const places = trillion ? -3 : lang === 'zh' ? 1 : 0
    const key: MessageKey = trillion ? `unit.${money}-trillion` : `unit.${money}`
    return {
      each: (decimal) => group(scaled(decimal, places), lang),
      whole: (figure) => voice.t(key, { figure }),
    }
  }
  if (unit === 'percent')
    return { each: (decimal) => `${shift(decimal, 0)}%`, whole: (figure) => figure }

  const name = nameFor(voice, what, decimals)
  const whole = (figure: string) =>
    name === '' ? figure : voice.t('unit.count', { figure, unit: name })
  if (inLargeNumbers.has(unit) && lang === 'zh' && large(10_000, -4, wanDecimals))
    return { each: (decimal) => voice.t('unit.large', { figure: scaled(decimal, -4) }), whole }
  if (inLargeNumbers.has(unit) && lang === 'en' && large(1_000_000, -6, 4))
    return {
      each: (decimal) => scaled(decimal, -6),
      whole: (figure) => whole(voice.t('unit.large', { figure })),
    }
  return { each: (decimal) => group(shift(decimal, 0), lang), whole }
}

/** The word for what a unit counts. */
export function unitName(voice: Voice, { unit, indicator = '' }: Counted): string {
  if (unit === 'units' && stations.has(indicator)) return voice.t('unit.stations')
  if (unit === 'units' && indicator === 'laptop_output') return voice.t('unit.machines')
  return voice.t(unitWords[unit] ?? 'unit.units')
}

/** "1 project"; "211", not "211 units", where the indicator already names smart factories. */
function nameFor(voice: Voice, what: Counted, decimals: readonly string[]): string {
  const { unit, indicator } = what
  if (unit === 'projects' && decimals.every((one) => one === '1')) return voice.t('unit.project')
  const namedAlready = unit === 'units' && indicator !== undefined && indicator !== 'laptop_output'
  return namedAlready && voice.lang === 'en' ? '' : unitName(voice, what)
}

/** Zeros that the source printed after its point stay; those that only the shift made go. */
function scaled(decimal: string, places: number): string {
  const moved = shift(decimal, places)
  return decimal.includes('.') ? moved : trimZeros(moved)
}

/** Units whose large numbers are said in millions or 万. */
export const inLargeNumbers: ReadonlySet<string> = new Set(['vehicles', 'persons', 'units', 'jobs'])

const stations = new Set(['charging_stations', 'supercharging_stations'])

const unitWords: Readonly<Record<string, MessageKey>> = {
  projects: 'unit.projects',
  vehicles: 'unit.vehicles',
  persons: 'unit.persons',
  km2: 'unit.km2',
  persons_km2: 'unit.density',
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
