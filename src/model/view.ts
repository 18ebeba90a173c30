/** The reader's question: which part of the atlas to look at, and how. */
export interface View {
  /** First and last year, inclusive; null = every year. */
  readonly years: readonly [number, number] | null
  /** Event series shown; empty = all. */
  readonly series: readonly string[]
  /** Sector clusters shown; empty = all. */
  readonly clusters: readonly string[]
  /** Districts or groups shown; empty = all. */
  readonly places: readonly string[]
  readonly measure: Measure
  readonly currency: Currency
  /** Which source grades are shown: A to C, A and B only, or (explorer) all four. */
  readonly grade: GradeChoice
  readonly tab: 'chart' | 'table'
  /** Chart-specific keys that charts declare, e.g. `event` of the sectors chart; absent = default. */
  readonly own: Readonly<Record<string, string>>
}

export type Measure = 'amount' | 'projects' | 'per-project'
export type Currency = 'cny' | 'usd'
export type GradeChoice = 'abc' | 'ab' | 'abcd'

export const defaultView: View = {
  years: null,
  series: [],
  clusters: [],
  places: [],
  measure: 'amount',
  currency: 'cny',
  grade: 'abc',
  tab: 'chart',
  own: {},
}
