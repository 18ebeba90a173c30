import { ascending, group } from 'd3-array'
import type { Atlas, Break, Gap, Line, Observation, Source } from '../model/atlas'
import { breaksOn, type Change, compare, type Growth } from '../model/compare'
import { inYears, lineSlots, type Slot } from '../model/lines'
import { yearOf } from '../model/period'
import type { View } from '../model/view'
import { sourcesOf } from '../text/sources-text'
import type { Row } from './chart'
import { type Shown, shownAsStated } from './shown'

/** What may be seen of a line: a figure, a gap, a break, or the change between two neighbouring figures. */
export type LineRow = Row & {
  readonly line: Line
  readonly year: number
  readonly atlas: Atlas
  readonly sources: readonly Source[]
} & (
    | { readonly kind: 'figure'; readonly shown: Shown }
    | { readonly kind: 'gap'; readonly gap: Gap }
    /** Left out by the reader's choice of sources. */
    | { readonly kind: 'hidden'; readonly observation: Observation }
    | { readonly kind: 'break'; readonly break: Break }
    | {
        readonly kind: 'change'
        readonly change: Growth
        readonly from: Observation
        readonly to: Observation
      }
  )

export type FigureRow = Extract<LineRow, { kind: 'figure' }>
export type ChangeRow = Extract<LineRow, { kind: 'change' }>

/** Figures and gaps of a line by year; on request its breaks, and the changes from one year to the next. */
export function rowsOfLine(
  atlas: Atlas,
  line: Line,
  view: View,
  also: { readonly breaks?: boolean; readonly changes?: boolean } = {},
): readonly LineRow[] {
  return line.indicators.flatMap((indicator) => {
    const slots = lineSlots(atlas, line, indicator, view)
    return [
      ...slots.map((slot) => slotRow(atlas, line, slot)),
      ...(also.breaks === true ? breakRows(atlas, line, indicator, slots, view) : []),
      ...(also.changes === true ? changeRows(atlas, line, slots) : []),
    ].sort(byYear)
  })
}

/** In reading order: what breaks before a year, its figure, the change that leads to it. */
export function byYear(a: LineRow, b: LineRow): number {
  return ascending(a.year, b.year) || ascending(order(a), order(b))
}

/** The lines of some rows, in their order, each with its rows. */
export function linesIn(all: readonly LineRow[]) {
  return [...group(all, (row) => row.line)].flatMap(([line, rows]) => {
    const [first] = rows
    return first === undefined ? [] : [{ line, rows, atlas: first.atlas }]
  })
}

export function isFigure(row: LineRow): row is FigureRow {
  return row.kind === 'figure'
}

function order({ kind }: LineRow): number {
  return kind === 'break' ? 0 : kind === 'change' ? 2 : 1
}

function slotRow(atlas: Atlas, line: Line, slot: Slot): LineRow {
  const base = { key: `${line.id}.${slot.year}`, line, year: slot.year, atlas }
  if (slot.kind === 'gap') {
    const sources = sourcesOf(atlas, slot.gap)
    return { ...base, kind: 'gap', records: [], sources, gap: slot.gap }
  }
  const { observation } = slot
  const own = { ...base, records: [observation.id], sources: sourcesOf(atlas, observation) }
  return slot.kind === 'hidden'
    ? { ...own, kind: 'hidden', observation }
    : { ...own, kind: 'figure', shown: shownAsStated(observation) }
}

/** Breaks between two years of the axis, or right after its last figure. */
function breakRows(
  atlas: Atlas,
  line: Line,
  indicator: string,
  slots: readonly Slot[],
  view: View,
): LineRow[] {
  const years = slots.map((slot) => slot.year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return breaksOn(atlas, line, indicator).flatMap((found): LineRow[] => {
    const year = Number(found.date.slice(0, 4))
    if (year <= first || year > last + 1) return []
    if (!inYears(year, view) || !inYears(year - 1, view)) return []
    const key = `${line.id}.${found.id}`
    const sources = sourcesOf(atlas, found)
    return [{ kind: 'break', key, records: [], line, year, atlas, sources, break: found }]
  })
}

/** Only between neighbouring years; where a figure is a bound, the change has one limit. */
function changeRows(atlas: Atlas, line: Line, slots: readonly Slot[]): LineRow[] {
  const figures = slots.flatMap((slot) => (slot.kind === 'figure' ? [slot.observation] : []))
  return figures.flatMap((to, i): LineRow[] => {
    const from = figures[i - 1]
    if (from === undefined) return []
    const change = plainChange(atlas, from, to, line)
    if (change === null) return []
    const year = yearOf(to)
    const key = `${line.id}.${yearOf(from)}-${year}`
    const sources = sourcesOf(atlas, to)
    const records = [to.id, from.id]
    return [{ kind: 'change', key, records, line, year, atlas, sources, change, from, to }]
  })
}

/** The growth from one year to the next, also where a bound leaves it open on one side; null where none is stated. */
export function plainChange(
  atlas: Atlas,
  from: Observation,
  to: Observation,
  line: Line,
): Growth | null {
  const change: Change = compare(atlas, from, to, line)
  return change.kind === 'growth' && change.span === 1 ? change : null
}
