import type { Atlas, Observation, Qualifier } from './atlas'
import {
  contains,
  type Interval,
  roundingInterval,
  statedInterval,
  subtract,
  sum,
} from './interval'

/** The parts of one total under one partition. Its unit is the total's. */
export interface Breakdown {
  readonly total: Observation
  /** A word of the vocabulary `breakdown`. */
  readonly by: string
  /** Parts overlap: they do not add up and leave no rest. */
  readonly overlapping: boolean
  /** Largest first; never grade D, restatements or figures also reported. */
  readonly parts: readonly Observation[]
  /**
   * What is not broken down; null where the parts add up to the total within their steps, or
   * overlap. An open end is ±Infinity: a part that is a lower bound leaves "at most".
   */
  readonly rest: Interval | null
  /** The same from the values as printed, as a stated figure would be; null with `rest`. */
  readonly restStated: Pick<Observation, 'value' | 'step' | 'qualifier'> | null
}

/** Every partition of a total that has a drawable part, by its word; empty for an unknown id. */
export function breakdownsOf(atlas: Atlas, totalId: string): Breakdown[] {
  const total = atlas.observations.get(totalId)
  if (total === undefined) return []
  const parts = drawableParts(atlas, total)
  const words = [...new Set(parts.map((part) => part.breakdown))].filter((by) => by !== null)
  return words.sort().map((by) => breakdown(total, by, parts))
}

/** The totals of an indicator that have at least one drawable part, by date and id. */
export function totalsWithParts(atlas: Atlas, indicator: string): Observation[] {
  const ids = new Set<string>()
  for (const o of atlas.observations.values()) {
    if (o.partOf !== null && o.indicator === indicator) ids.add(o.partOf)
  }
  return [...ids]
    .map((id) => atlas.observations.get(id))
    .filter((total) => total !== undefined)
    .filter((total) => total.grade !== 'D' && breakdownsOf(atlas, total.id).length > 0)
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : a.id < b.id ? -1 : 1))
}

/** All drawable parts below a total: its parts, their parts, and so on. Each once. */
export function partsBelow(atlas: Atlas, totalId: string): Observation[] {
  const found = new Map<string, Observation>()
  const open = [totalId]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const total = atlas.observations.get(id)
    if (total === undefined) continue
    for (const part of drawableParts(atlas, total)) {
      if (part.id === totalId || found.has(part.id)) continue
      found.set(part.id, part)
      open.push(part.id)
    }
  }
  return [...found.values()]
}

function breakdown(total: Observation, by: string, all: readonly Observation[]): Breakdown {
  const parts = all
    .filter((part) => part.breakdown === by)
    .sort((a, b) => Number(b.value) - Number(a.value) || (a.id < b.id ? -1 : 1))
  const overlapping = by.endsWith('-overlapping')
  const open = !overlapping && !addUp(total, parts)
  const rest = open ? subtract(statedInterval(total), sum(parts.map(statedInterval))) : null
  const restStated = rest === null ? null : asStated(total, parts, rest)
  return { total, by, overlapping, parts, rest, restStated }
}

/** Zero lies within what rounding leaves of the rest. */
function addUp(total: Observation, parts: readonly Observation[]): boolean {
  return contains(subtract(roundingInterval(total), sum(parts.map(roundingInterval))), 0)
}

function asStated(
  total: Observation,
  parts: readonly Observation[],
  rest: Interval,
): Breakdown['restStated'] {
  const all = [total, ...parts]
  const left = Number(total.value) - parts.reduce((amount, part) => amount + Number(part.value), 0)
  const step = all.reduce((width, o) => width + Number(o.step), 0)
  const decimals = Math.max(...all.flatMap((o) => [places(o.value), places(o.step)]))
  return {
    value: left.toFixed(Math.max(...all.map((o) => places(o.value)))),
    step: step.toFixed(decimals),
    qualifier: qualifierOf(all, rest),
  }
}

function qualifierOf(all: readonly Observation[], rest: Interval): Qualifier {
  if (rest.high === Infinity) return 'at_least'
  if (rest.low === -Infinity) return 'at_most'
  return all.some((o) => o.qualifier === 'about' || o.qualifier === 'nearly') ? 'about' : 'exact'
}

function places(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0
}

function drawableParts(atlas: Atlas, total: Observation): Observation[] {
  const parts = [...atlas.observations.values()].filter(
    (o) =>
      o.partOf === total.id &&
      o.breakdown !== null &&
      o.unit === total.unit &&
      o.grade !== 'D' &&
      o.restates === null,
  )
  return parts.filter((o) => !isAlsoReported(o, parts))
}

function isAlsoReported(o: Observation, beside: readonly Observation[]): boolean {
  return !o.preferred && beside.some((other) => other.preferred && o.conflicts.includes(other.id))
}
