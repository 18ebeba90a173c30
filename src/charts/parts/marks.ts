/**
 * What a picture may say about one figure. Values are in the units of the panel's axis;
 * `key` is the key of the chart's row, so a mark always leads to its row and record.
 */
export type Mark = BarMark | RangeMark | SlotMark | WordsMark

export type Treatment = 'exact' | 'at-least' | 'at-most' | 'about' | 'nearly'

/** solid: actual figure; hatched: estimate or provisional; outline: target; light: part of a year. */
export type Texture = 'solid' | 'hatched' | 'outline' | 'light'

/** A figure with a zero baseline. */
export interface BarMark {
  readonly kind: 'bar'
  readonly key: string
  /** Index of the category (year) in a panel; not used in a list of rows. */
  readonly x: number
  /** Bounds of the stated interval, -Infinity or Infinity where it is open. */
  readonly low: number
  readonly high: number
  /** Middle of the interval; null where it is open. */
  readonly middle: number | null
  /** The label, from longest to shortest (fewer digits); qualifier signs (≥ ≈) and `e`/`p` included. */
  readonly labels: readonly string[]
  /** Second line above the bar, e.g. the months of a part-year. */
  readonly note?: string
  readonly treatment: Treatment
  readonly texture: Texture
  /** Seen in a reprint only: a hollow dot at its label. */
  readonly reprint: boolean
  readonly colour: string
  /** The mark the finding rests on: its label is set bold. */
  readonly emphasis?: boolean
  /** Side by side within a category: this mark's place, e.g. `{ index: 0, of: 2 }`. */
  readonly lane?: { readonly index: number; readonly of: number }
  /**
   * A level on a day, drawn as a narrow post; `x` may then lie between categories. `until`: where the
   * next level stands; up to it the level is the last one stated. Absent: nothing is known after it.
   */
  readonly step?: { readonly until?: number }
}

/** An interval around a zero line, such as a growth: a dot, a bar between bounds, or open with a fading end. */
export interface RangeMark {
  readonly kind: 'range'
  readonly key: string
  readonly low: number
  readonly high: number
  readonly labels: readonly string[]
  readonly reprint: boolean
  readonly colour: string
  readonly emphasis?: boolean
  /** hatched: stated by a source, not computed from levels. Default solid. */
  readonly texture?: 'solid' | 'outline'
}

/** A place without a figure: not published, or hidden by the reader's choice of grades. Never zero. */
export interface SlotMark {
  readonly kind: 'slot'
  readonly key: string
  readonly x: number
  readonly reason: 'gap' | 'hidden'
  /** Words in a list of rows; not drawn in a panel of bars, where the row says them. */
  readonly label: string
}

/** A row that says something instead of drawing it, such as a refused comparison. */
export interface WordsMark {
  readonly kind: 'words'
  readonly key: string
  readonly text: string
  /** A figure in words, not a remark: set as the label of a bar would be. */
  readonly figure?: boolean
}

/** tick: nothing to size; cross: not verified; ring: sized by another unit, so not sized here. */
export type LaneSign = 'disc' | 'ring' | 'tick' | 'cross' | 'hidden' | 'diamond'

/** All of what was signed, a ceremony of it, or the part of one place. */
export type DiscForm = 'whole' | 'ceremony' | 'part'

/** Something that happened: a disc sized by its value, or a small sign where it has none. */
export interface LaneMark {
  readonly key: string
  /** First and last day as shares of the axis, 0 to 1. */
  readonly from: number
  readonly to: number
  /** Area of the disc, as a share of the largest; null: a sign without a size. */
  readonly share: number | null
  readonly sign: LaneSign
  /** What the amount covers; only discs have it. */
  readonly form: DiscForm
  /** A lower bound has a fading rim. */
  readonly treatment: Treatment
  readonly reprint: boolean
  /** From longest to shortest, beside the mark where there is room; its row says it in any case. */
  readonly labels: readonly string[]
  readonly emphasis?: boolean
  /** A ring around it: what the reader has asked for, among others. */
  readonly ringed?: boolean
  readonly colour: string
}

/** The definition changes between categories `after` and `after + 1`: a rule across the panel. */
export interface BreakMark {
  readonly key: string
  readonly after: number
  /** Why, in few words, right of the rule; only where nothing tall stands there. */
  readonly note?: string
}

/** A line between two comparable bars of a panel, with the change at it. */
export interface ChangeMark {
  /** Key of the row it stands on; absent: only a decoration of the bars. */
  readonly key?: string
  readonly from: number
  readonly to: number
  readonly label: string
}

/** Height (or length) at which the solid part of a bar ends. */
export function boundOf(mark: Pick<BarMark, 'low' | 'high' | 'middle' | 'treatment'>): number {
  if (mark.treatment === 'at-least') return finite(mark.low, mark.high)
  if (mark.treatment === 'at-most') return finite(mark.high, mark.low)
  return mark.middle ?? finite(mark.low, mark.high)
}

function finite(first: number, second: number): number {
  if (Number.isFinite(first)) return first
  return Number.isFinite(second) ? second : 0
}
