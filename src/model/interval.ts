import type { Observation } from './atlas'

/**
 * Closed interval of real numbers; an open end is ±Infinity. Arithmetic after R. E. Moore,
 * "Interval Analysis" (1966): the result holds every value that members of the operands can give.
 */
export interface Interval {
  readonly low: number
  readonly high: number
}

export type Stated = Pick<Observation, 'value' | 'step' | 'qualifier'>

/**
 * What a stated value can be, in its unit: exact ± half a step, about ± one step, nearly one step
 * below, a bound open on its far side (its step is then without effect).
 * Throws RangeError where value or step is no decimal number.
 */
export function statedInterval(o: Stated): Interval {
  const value = decimal(o.value)
  const step = decimal(o.step)
  switch (o.qualifier) {
    case 'exact':
      return { low: value - step / 2, high: value + step / 2 }
    case 'about':
      return { low: value - step, high: value + step }
    case 'nearly':
      return { low: value - step, high: value }
    case 'at_least':
      return { low: value, high: Infinity }
    case 'at_most':
      return { low: -Infinity, high: value }
  }
}

/** The same with a bound read as an exact figure: what rounding alone leaves open. */
export function roundingInterval(o: Stated): Interval {
  const bound = o.qualifier === 'at_least' || o.qualifier === 'at_most'
  return statedInterval(bound ? { ...o, qualifier: 'exact' } : o)
}

export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high }
}

/** a − b. Nothing is clipped: a difference of two quantities may be negative. */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low }
}

/** Zero for an empty list. */
export function sum(list: readonly Interval[]): Interval {
  return list.reduce(add, { low: 0, high: 0 })
}

export function scale(i: Interval, k: number): Interval {
  const ends = [times(i.low, k), times(i.high, k)] as const
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** a ÷ b; an end that a divisor near zero leaves open is open, a divisor around zero says nothing. */
export function divide(a: Interval, b: Interval): Interval {
  const inverse = reciprocal(b)
  if (inverse === null) return { low: -Infinity, high: Infinity }
  const ends = [
    times(a.low, inverse.low),
    times(a.low, inverse.high),
    times(a.high, inverse.low),
    times(a.high, inverse.high),
  ]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/**
 * Growth in per cent from level a to level b. Levels are not negative: what reaches below zero is
 * cut there. Where a has no upper or b no lower limit the growth has no lower one: its trivial limit
 * of −100 % would look like an answer.
 */
export function growthPercent(a: Interval, b: Interval): Interval {
  const openBelow = a.high === Infinity || a.high <= 0 || b.low === -Infinity
  const openAbove = b.high === Infinity || a.low <= 0
  return {
    low: openBelow ? -Infinity : percent(a.high, Math.max(0, b.low)),
    high: openAbove ? Infinity : percent(a.low, Math.max(0, b.high)),
  }
}

/**
 * Average growth a year, in per cent, that gives the whole `growth` (per cent) over `years`
 * (geometric mean). Throws RangeError unless years > 0.
 */
export function annualPercent(growth: Interval, years: number): Interval {
  return { low: annual(growth.low, years), high: annual(growth.high, years) }
}

/** The geometric mean of one growth in per cent; an open end stays open. */
export function annual(percent: number, years: number): number {
  if (!(years > 0)) throw new RangeError(`An average a year needs a span above zero, not ${years}.`)
  if (!Number.isFinite(percent)) return percent
  return (Math.max(0, 1 + percent / 100) ** (1 / years) - 1) * 100
}

export function isPoint(i: Interval): boolean {
  return i.low === i.high
}

/** Both ends are known. */
export function isBounded(i: Interval): boolean {
  return Number.isFinite(i.low) && Number.isFinite(i.high)
}

/** null where an end is open. */
export function middle(i: Interval): number | null {
  return isBounded(i) ? i.low + (i.high - i.low) / 2 : null
}

export function intersects(a: Interval, b: Interval): boolean {
  return below(a.low, b.high) && below(b.low, a.high)
}

/** x lies in i, give or take floating-point dust. */
export function contains(i: Interval, x: number): boolean {
  return below(i.low, x) && below(x, i.high)
}

/**
 * Limits rounded outward to `digits` decimals. A limit that is a round number but for
 * floating-point dust stays that number: 33.500000000000004 is 33.5, not 33.6.
 */
export function roundOut(i: Interval, digits: number): Interval {
  return { low: outward(i.low, digits, Math.floor), high: outward(i.high, digits, Math.ceil) }
}

/** Far above what a chain of double operations leaves, far below any printed digit. */
const dust = 1e-11

function outward(x: number, digits: number, towards: (x: number) => number): number {
  if (!Number.isFinite(x)) return x
  const factor = 10 ** digits
  const scaled = x * factor
  const nearest = Math.round(scaled)
  const tolerance = dust * Math.max(1, Math.abs(scaled))
  const whole = Math.abs(scaled - nearest) <= tolerance ? nearest : towards(scaled)
  return Number((whole / factor).toFixed(Math.max(0, digits))) + 0
}

function below(x: number, limit: number): boolean {
  if (x <= limit) return true
  return x - limit <= dust * Math.max(1, Math.abs(x), Math.abs(limit))
}

/** Less dust than the ratio minus one. */
function percent(from: number, to: number): number {
  return ((to - from) / from) * 100
}

/** 0 × ∞ is 0: the zero is exact, the infinity only a limit. */
function times(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : x * y
}

function reciprocal(b: Interval): Interval | null {
  if (b.low > 0 || b.high < 0) return { low: 1 / b.high, high: 1 / b.low }
  if (b.low === 0 && b.high > 0) return { low: 1 / b.high, high: Infinity }
  if (b.high === 0 && b.low < 0) return { low: -Infinity, high: 1 / b.low }
  return null
}

function decimal(text: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`"${text}" is not a decimal number.`)
  return Number(text)
}
