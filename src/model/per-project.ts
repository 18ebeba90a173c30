import type { Observation } from './atlas'
import { divide, type Interval, statedInterval } from './interval'

/**
 * Amount a project, in the amount's unit (CNY billion). Both figures must be of one event or period,
 * place, scope and sector; throws RangeError where they are not.
 */
export function perProject(amount: Observation, projects: Observation): Interval {
  if (!belongTogether(amount, projects)) {
    throw new RangeError(`"${amount.id}" and "${projects.id}" do not count the same signing.`)
  }
  return divide(statedInterval(amount), statedInterval(projects))
}

/** An amount and a count of one event or period, place, scope and sector. */
export function belongTogether(amount: Observation, projects: Observation): boolean {
  return (
    amount.geography === projects.geography &&
    amount.scope === projects.scope &&
    amount.sector === projects.sector &&
    amount.event === projects.event &&
    (amount.event !== null || (amount.start === projects.start && amount.end === projects.end))
  )
}
