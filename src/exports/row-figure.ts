import type { Row } from '../charts/chart'
import type { Shown } from '../charts/shown'
import type { Change } from '../model/compare'
import { statedPercent } from '../model/growth'
import type { Interval } from '../model/interval'

/** What a row says in numbers. */
export interface RowFigure {
  /** null: open on that side. */
  readonly low: number | null
  readonly high: number | null
  /** As in the tables: CNY_billion, vehicles, percent. */
  readonly unit: string
  readonly how: Shown['how'] | 'computed'
}

/** The ways in which rows of charts carry a figure. */
type Telling = Row &
  Partial<{
    readonly shown: Shown
    readonly says: { readonly kind: string; readonly shown?: Shown }
    readonly change: Change | null
    readonly percent: string
    readonly interval: Interval
    readonly unit: string
    readonly computed: boolean
  }>

/** The limits of the figure that a row shows; null for a gap, a break, a refusal, a list. */
export function rowFigure(row: Row): RowFigure | null {
  const { shown, says, change, percent, interval, unit = 'percent', computed }: Telling = row
  const figure = shown ?? says?.shown
  if (figure !== undefined) return limits(figure.interval, figure.unit, figure.how)
  if (change?.kind === 'growth') return limits(change.growth, 'percent', 'computed')
  if (percent !== undefined) return limits(statedPercent(percent), 'percent', 'stated')
  if (interval === undefined) return null
  return limits(interval, unit, computed === false ? 'stated' : 'computed')
}

/** A limit as a number without floating-point dust; null where it is open. */
export function finite(limit: number): number | null {
  return Number.isFinite(limit) ? Number(limit.toPrecision(12)) : null
}

function limits({ low, high }: Interval, unit: string, how: RowFigure['how']): RowFigure {
  return { low: finite(low), high: finite(high), unit, how }
}
