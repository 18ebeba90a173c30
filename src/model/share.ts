import type { Observation } from './atlas'
import { divide, type Interval, scale, statedInterval } from './interval'
import { samePart } from './period'

/**
 * Share of `part` in `whole`, in per cent; open above where the part is a lower bound. Throws
 * RangeError unless one counter states both for one place and period.
 */
export function sharePercent(part: Observation, whole: Observation): Interval {
  if (!countedTogether(part, whole)) {
    throw new RangeError(
      `"${part.id}" and "${whole.id}" are not counted by one body for one period.`,
    )
  }
  return scale(divide(statedInterval(part), statedInterval(whole)), 100)
}

/** One place, period, scope and counter; two figures whose counter is not named share one only in a source. */
export function countedTogether(a: Observation, b: Observation): boolean {
  return (
    a.geography === b.geography &&
    a.unit === b.unit &&
    a.start === b.start &&
    a.end === b.end &&
    samePart(a, b) &&
    a.scope === b.scope &&
    a.sector === b.sector &&
    a.basis === b.basis &&
    (a.basis !== 'press' || a.sources.some((source) => b.sources.includes(source)))
  )
}

/** Neither a target nor an estimate, and read in a document that can be named. */
export function isOutcome(o: Observation): boolean {
  return (
    o.grade !== 'D' && o.restates === null && !o.status.includes('F') && !o.status.includes('E')
  )
}
