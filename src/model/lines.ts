import type { Atlas, Gap, Grade, Line, Observation } from './atlas'
import { partOfYear, yearOf } from './period'
import type { GradeChoice, View } from './view'

/** One place on the axis of a line. `hidden`: left out by the reader's choice of source grades. */
export type Slot =
  | { readonly kind: 'figure'; readonly year: number; readonly observation: Observation }
  | { readonly kind: 'gap'; readonly year: number; readonly gap: Gap }
  | { readonly kind: 'hidden'; readonly year: number; readonly observation: Observation }

/**
 * The headline lines of a chart in their order. A choice of event series keeps the lines of those
 * series only; a chart whose lines have no series at all does not obey it. A choice of places keeps
 * their lines where the chart has any.
 */
export function linesOf(
  atlas: Atlas,
  chart: string,
  view: Pick<View, 'series' | 'places'>,
): Line[] {
  const all = atlas.lines
    .filter((line) => line.chart === chart && line.role === 'headline')
    .sort((a, b) => a.order - b.order)
  const local = all.filter(({ geography }) => view.places.includes(geography))
  const lines = local.length > 0 ? local : all
  const filters = view.series.length > 0 && lines.some((line) => line.series !== null)
  if (!filters) return lines
  return lines.filter((line) => line.series !== null && view.series.includes(line.series))
}

/**
 * The records of one indicator of a line, by date. Never unverified (grade D), restated in another
 * unit, or a target (F); of figures that state the same thing differently the preferred one where
 * it is on the line (on `*` lines nothing else), and a full period before an estimate.
 */
export function lineRecords(atlas: Atlas, line: Line, indicator: string): Observation[] {
  const candidates = [...atlas.observations.values()].filter((o) =>
    selects(atlas, line, indicator, o),
  )
  const preferred = candidates.filter((o) => !isAlsoReported(o, line, candidates))
  return preferred
    .filter((o) => !isOutdone(o, preferred))
    .sort((a, b) => order(a.end, b.end) || order(a.start, b.start) || order(a.id, b.id))
}

/**
 * Figures and gaps of one indicator of a line within the chosen years, in date order. A gap row
 * speaks for a year in which this indicator has no record.
 */
export function lineSlots(
  atlas: Atlas,
  line: Line,
  indicator: string,
  view: Pick<View, 'years' | 'grade'>,
): Slot[] {
  const figures = lineRecords(atlas, line, indicator).map((observation): Slot => {
    const kind = gradeShown(observation.grade, view.grade) ? 'figure' : 'hidden'
    return { kind, year: yearOf(observation), observation }
  })
  const taken = new Set(figures.map((slot) => slot.year))
  const gaps = atlas.gaps
    .filter((gap) => gap.line === line.id && !taken.has(gap.year))
    .map((gap): Slot => ({ kind: 'gap', year: gap.year, gap }))
  return [...figures, ...gaps]
    .filter((slot) => inYears(slot.year, view))
    .sort((a, b) => a.year - b.year)
}

/** The reader's choice of years, both ends included. */
export function inYears(year: number, view: Pick<View, 'years'>): boolean {
  return view.years === null || (year >= view.years[0] && year <= view.years[1])
}

/** The best of some grades (A first); D for none. */
export function bestGrade(grades: readonly Grade[]): Grade {
  return [...grades].sort()[0] ?? 'D'
}

export function gradeShown(grade: Grade, choice: GradeChoice): boolean {
  return choice.includes(grade.toLowerCase())
}

/** The event series a record belongs to; null without an event. */
export function seriesOf(atlas: Atlas, o: Pick<Observation, 'event'>): string | null {
  return o.event === null ? null : (atlas.events.get(o.event)?.series ?? null)
}

function selects(atlas: Atlas, line: Line, indicator: string, o: Observation): boolean {
  return (
    o.indicator === indicator &&
    o.geography === line.geography &&
    o.scope === line.scope &&
    o.sector === line.sector &&
    o.periodKind === line.periodKind &&
    (line.basis === '*' || o.basis === line.basis) &&
    partOfYear(o) === line.partOfYear &&
    (line.series === null ? o.event === null : seriesOf(atlas, o) === line.series) &&
    o.grade !== 'D' &&
    o.restates === null &&
    !o.status.includes('F')
  )
}

function isAlsoReported(o: Observation, line: Line, on: readonly Observation[]): boolean {
  if (o.preferred || o.conflicts.length === 0) return false
  return line.basis === '*' || on.some((other) => other.preferred && o.conflicts.includes(other.id))
}

/** An estimate made before the period was over gives way to a figure for the full period. */
function isOutdone(o: Observation, on: readonly Observation[]): boolean {
  if (!o.status.includes('E')) return false
  return on.some(
    (other) =>
      other.start === o.start &&
      other.end === o.end &&
      other.event === o.event &&
      !other.status.includes('E'),
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
