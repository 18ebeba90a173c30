import type { Row } from '../charts/chart'
import type { Shown } from '../charts/shown'
import type { Observation, Qualifier } from '../model/atlas'
import type { Change } from '../model/compare'
import { statedPercent } from '../model/growth'
import { add, type Interval } from '../model/interval'

/** What a row says in numbers. */
export interface RowFigure {
  /** null: open on that side. */
  readonly low: number | null
  readonly high: number | null
  /** As in the tables: CNY_billion, vehicles, percent; `index`: the first year is 100. */
  readonly unit: string
  readonly how: Shown['how'] | 'computed'
  /**
   * How the figure is meant: of a stated one the source's own reserve; of a computed one which side is
   * open, or that it lies between two limits.
   */
  readonly qualifier: Qualifier | 'range'
  /** The record whose own figure it is; null where it was computed. */
  readonly own: Observation | null
}

/** The ways in which rows of charts carry a figure. */
type Telling = Row &
  Partial<{
    readonly kind: string
    readonly shown: Shown
    readonly says: { readonly kind: string; readonly shown?: Shown }
    readonly change: Change | null
    readonly percent: string
    readonly interval: Interval
    readonly unit: string
    readonly computed: boolean
    readonly about: boolean
    /** The record of a stated share. */
    readonly of: Observation
  }>

/** The figure that a row shows; null for a gap, a break, a refusal, a list. */
export function rowFigure(row: Row): RowFigure | null {
  const { kind, shown, says, change, percent, interval, unit = 'percent', ...share }: Telling = row
  const figure = shown ?? says?.shown
  if (figure !== undefined) return shownFigure(figure)
  if (change?.kind === 'growth') {
    const { growth } = change
    if (kind === 'index') return computed(add(growth, { low: 100, high: 100 }), 'index')
    // Whatever grows cannot lose more than all: that is no limit which figures set.
    return computed(growth.low <= -100 ? { ...growth, low: -Infinity } : growth, 'percent')
  }
  if (percent !== undefined)
    return { ...limits(statedPercent(percent), 'percent'), ...stated, own: null }
  if (interval === undefined) return null
  if (share.computed === false && share.of !== undefined)
    return {
      ...limits(interval, unit),
      how: 'stated',
      qualifier: share.of.qualifier,
      own: share.of,
    }
  return computed(interval, unit, share.about)
}

const stated = { how: 'stated', qualifier: 'exact' } as const

function shownFigure({ interval, unit, how, observation }: Shown): RowFigure {
  if (how === 'stated' || how === 'restated')
    return { ...limits(interval, unit), how, qualifier: observation.qualifier, own: observation }
  return { ...computed(interval, unit), how }
}

function computed(interval: Interval, unit: string, about = false): RowFigure {
  const found = limits(interval, unit)
  const { low, high } = found
  const closed = about ? 'about' : low === high ? 'exact' : 'range'
  const qualifier = high === null ? 'at_least' : low === null ? 'at_most' : closed
  return { ...found, how: 'computed', qualifier, own: null }
}

/** A limit as a number without floating-point dust; null where it is open. */
export function finite(limit: number): number | null {
  return Number.isFinite(limit) ? Number(limit.toPrecision(12)) : null
}

function limits({ low, high }: Interval, unit: string) {
  return { low: finite(low), high: finite(high), unit }
}
