import type { Atlas, AtlasEvent, Break, Gap, Line, Observation, Source } from '../model/atlas'
import { breakBetween, type Growth } from '../model/compare'
import { lineSlots, linesOf, type Slot } from '../model/lines'
import type { View } from '../model/view'
import type { Row } from './chart'
import { plainChange } from './line-rows'
import { type Shown, shownAmount, shownAsStated, shownPerProject } from './shown'

/** One place on one line: what was signed at an edition or in a year, or why nothing stands there. */
export type EventRow = Row & {
  readonly line: Line
  readonly year: number
  readonly event: AtlasEvent | null
  /** What is counted changed since the figure before. */
  readonly breakBefore: Break | null
  readonly sources: readonly Source[]
} & (
    | {
        readonly kind: 'figure'
        readonly shown: Shown
        /** From the figure of the year before, in yuan or projects; null where none can be stated plainly. */
        readonly change: Growth | null
      }
    | { readonly kind: 'gap'; readonly gap: Gap }
    /** Left out by the reader's choice of sources. */
    | { readonly kind: 'hidden' }
    /** A figure exists, but not in dollars, or not both amount and projects. */
    | { readonly kind: 'unavailable'; readonly because: 'currency' | 'no-projects' | 'no-amount' }
  )

export const chartId = 'investment-by-event'
export const amount = 'contracted_investment'
export const projects = 'projects_signed'

export function rows(atlas: Atlas, view: View): readonly EventRow[] {
  return linesOf(atlas, chartId, view).flatMap((line) => lineRows(atlas, line, view))
}

/** Rows of one line for the measure of the view, in date order. */
export function lineRows(atlas: Atlas, line: Line, view: View): readonly EventRow[] {
  const indicator = view.measure === 'projects' ? projects : amount
  const slots = lineSlots(atlas, line, indicator, view)
  return slots.map((slot, i) => {
    const before = slots.slice(0, i).flatMap((s) => (s.kind === 'gap' ? [] : [s.observation]))
    return rowOf(atlas, line, slot, before.at(-1), view)
  })
}

function rowOf(
  atlas: Atlas,
  line: Line,
  slot: Slot,
  before: Observation | undefined,
  view: View,
): EventRow {
  const base = { key: `${line.id}.${slot.year}`, line, year: slot.year, breakBefore: null }
  if (slot.kind === 'gap')
    return { ...base, kind: 'gap', records: [], event: null, sources: [], gap: slot.gap }
  const { observation } = slot
  const own = {
    ...base,
    event: observation.event === null ? null : (atlas.events.get(observation.event) ?? null),
    records: [observation.id],
    breakBefore: before === undefined ? null : breakBetween(atlas, before, observation, line),
    sources: observation.sources.flatMap((id) => atlas.sources.get(id) ?? []),
  }
  if (slot.kind === 'hidden') return { ...own, kind: 'hidden' }
  const change = before === undefined ? null : plainChange(atlas, before, observation, line)
  if (view.measure === 'projects')
    return { ...own, kind: 'figure', shown: shownAsStated(observation), change }
  if (view.measure === 'per-project') {
    const count = projectsOf(atlas, line, observation, view)
    if (count === null) return { ...own, kind: 'unavailable', because: 'no-projects' }
    const shown = shownPerProject(observation, count)
    return { ...own, kind: 'figure', shown, records: shown.records, change: null }
  }
  const shown = shownAmount(atlas, observation, view)
  if (shown === null) return { ...own, kind: 'unavailable', because: 'currency' }
  return { ...own, kind: 'figure', shown, records: shown.records, change }
}

/** The project count of the same edition (or the same year) on the same line. */
function projectsOf(atlas: Atlas, line: Line, o: Observation, view: View): Observation | null {
  const slot = lineSlots(atlas, line, projects, view).find(
    (s) => s.kind === 'figure' && s.observation.event === o.event && s.observation.end === o.end,
  )
  return slot?.kind === 'figure' ? slot.observation : null
}
