import type { Atlas, Observation } from '../model/atlas'
import type { Growth } from '../model/compare'
import { type Interval, middle, statedInterval } from '../model/interval'
import { inCurrency } from '../model/money'
import { perProject } from '../model/per-project'
import type { View } from '../model/view'

/**
 * A figure as a chart shows it: a record, or a calculation over named records.
 * `interval` is in `unit` (as in the tables: billions of money, plain counts).
 */
export interface Shown {
  /** The record that the mark leads to. */
  readonly observation: Observation
  /** All records it stands on, the leading one first. */
  readonly records: readonly string[]
  readonly interval: Interval
  readonly unit: string
  /** `stated`: the record's own figure; `restated`: the same in dollars, by the source; the rest is computed. */
  readonly how: 'stated' | 'restated' | 'converted' | 'per-project' | 'per-area'
}

/** The amount in the reader's currency; null where it cannot be given in dollars (it then stays out, with a reason). */
export function shownAmount(atlas: Atlas, o: Observation, view: View): Shown | null {
  const money = inCurrency(atlas, o, view.currency)
  if (money.kind === 'unavailable') return null
  if (money.kind === 'converted')
    return {
      observation: o,
      records: [o.id, money.pair.id],
      interval: money.interval,
      unit: 'USD_billion',
      how: 'converted',
    }
  const { observation } = money
  return {
    observation,
    records: observation.id === o.id ? [o.id] : [observation.id, o.id],
    interval: statedInterval(observation),
    unit: observation.unit,
    how: money.kind,
  }
}

/** A figure as it is stated, in its own unit. */
export function shownAsStated(o: Observation): Shown {
  return {
    observation: o,
    records: [o.id],
    interval: statedInterval(o),
    unit: o.unit,
    how: 'stated',
  }
}

/** Amount per project, in CNY billion; both records are named. */
export function shownPerProject(amount: Observation, projects: Observation): Shown {
  return {
    observation: amount,
    records: [amount.id, projects.id],
    interval: perProject(amount, projects),
    unit: amount.unit,
    how: 'per-project',
  }
}

/**
 * The number that the figure's text shows, in `unit`: of a stated one what stands printed in the source (also
 * of a bound), of a computed one the middle of its limits; null where one of these is open.
 */
export function shownValue({ how, observation, interval }: Shown): string | number | null {
  return how === 'stated' || how === 'restated' ? observation.value : middle(interval)
}

/** The same of a growth, per cent: that of the values as printed; null where one side is open. */
export function growthValue({ growth, central }: Growth): number | null {
  return growth.high === Infinity || growth.low <= -100 ? null : central
}
