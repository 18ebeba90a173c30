import type { Atlas, Observation } from './atlas'
import { divide, type Interval, roundingInterval, statedInterval } from './interval'
import { daysBetween } from './period'
import type { Currency } from './view'

/** How an amount can be shown in a currency. */
export type Money =
  /** The record itself; also for whatever is not money. */
  | { readonly kind: 'stated'; readonly observation: Observation }
  /** The record that states the same amount in the currency asked for. */
  | { readonly kind: 'restated'; readonly observation: Observation }
  /** Billions of dollars at the rate (yuan a dollar) that the `pair`, a dollar record, implies. */
  | {
      readonly kind: 'converted'
      readonly interval: Interval
      readonly rate: number
      readonly pair: Observation
    }
  /** Stays in its own unit: no stated pair of amounts is near enough. */
  | { readonly kind: 'unavailable' }

/**
 * An amount in the currency the reader asks for. Yuan to dollars only where no dollar value is
 * stated, by the pair of amounts nearest in time, stated within twelve months, both preferred and
 * of at least three digits; bounds stay bounds and the pair's own rounding widens the result.
 * Dollars are never turned into yuan. For display only: changes and shares are computed in yuan.
 */
export function inCurrency(atlas: Atlas, o: Observation, currency: Currency): Money {
  const unit = currency === 'usd' ? dollars : yuan
  if (o.unit === unit || (o.unit !== dollars && o.unit !== yuan)) {
    return { kind: 'stated', observation: o }
  }
  const restated = restatement(atlas, o, unit)
  if (restated !== null) return { kind: 'restated', observation: restated }
  return currency === 'usd' ? converted(atlas, o) : { kind: 'unavailable' }
}

const yuan = 'CNY_billion'
const dollars = 'USD_billion'

function restatement(atlas: Atlas, o: Observation, unit: string): Observation | null {
  if (o.restates !== null) {
    const original = atlas.observations.get(o.restates)
    return original?.unit === unit ? original : null
  }
  const found = [...atlas.observations.values()]
    .filter((other) => other.restates === o.id && other.unit === unit && other.grade !== 'D')
    .sort((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)) || by(a.grade, b.grade))
  return found[0] ?? null
}

function converted(atlas: Atlas, o: Observation): Money {
  const pairs = [...atlas.observations.values()]
    .flatMap((pair) => {
      const original = pair.restates === null ? undefined : atlas.observations.get(pair.restates)
      if (original === undefined || !isUsable(pair, dollars) || !isUsable(original, yuan)) return []
      return [{ pair, original, days: distance(atlas, o, pair) }]
    })
    .filter(({ days }) => days <= 366)
    .sort((a, b) => a.days - b.days || by(a.pair.id, b.pair.id))
  const nearest = pairs[0]
  if (nearest === undefined) return { kind: 'unavailable' }
  const { pair, original } = nearest
  const rates = divide(roundingInterval(original), roundingInterval(pair))
  return {
    kind: 'converted',
    interval: divide(statedInterval(o), rates),
    rate: Number(original.value) / Number(pair.value),
    pair,
  }
}

/** Days to the farther of the pair's period and its statement: a later article has a later rate. */
function distance(atlas: Atlas, o: Observation, pair: Observation): number {
  const stated = pair.sources.flatMap((id) => atlas.sources.get(id)?.date ?? []).sort()[0]
  return Math.max(
    ...[pair.end, stated ?? pair.end].map((date) => Math.abs(daysBetween(o.end, date))),
  )
}

function isUsable(o: Observation, unit: string): boolean {
  return o.unit === unit && o.grade !== 'D' && isPreferred(o) && digits(o) >= 3
}

function isPreferred(o: Observation): boolean {
  return o.preferred || o.conflicts.length === 0
}

/** Printed digits, from the first that is not zero to the step. */
function digits(o: Observation): number {
  const steps = Number(o.value) / Number(o.step)
  return Number.isFinite(steps) ? String(Math.round(steps)).length : 0
}

function by(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
