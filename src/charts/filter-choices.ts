import { ascending } from 'd3-array'
import type { Atlas, Both } from '../model/atlas'
import { lineRecords, linesOf } from '../model/lines'
import { yearOf } from '../model/period'
import { defaultView } from '../model/view'
import { chartId as eventsId } from './investment-by-event-rows'
import { chartId as timelineId } from './timeline-rows'

/** What the filter bar offers: only what has figures, with how many. */
export interface FilterChoices {
  /** First and last year of the figures drawn. */
  readonly years: readonly [number, number]
  readonly series: readonly Choice[]
  readonly clusters: readonly Choice[]
}

export interface Choice {
  readonly id: string
  readonly name: Both
  readonly count: number
}

/**
 * @param chartIds the charts that the filters act on; their headline lines are counted. Events are
 * counted for charts that have no lines of their own, and their years where the timeline is drawn.
 */
export function filterChoices(atlas: Atlas, chartIds: readonly string[]): FilterChoices {
  const drawn = chartIds
    .flatMap((chart) => linesOf(atlas, linesFrom[chart] ?? chart, defaultView))
    .flatMap((line) => line.indicators.flatMap((indicator) => lineRecords(atlas, line, indicator)))
  const bare = drawn.length === 0
  const events = bare || chartIds.includes(timelineId) ? [...atlas.events.values()] : []
  const years = [...drawn, ...events].map(yearOf)
  return {
    years: [Math.min(...years), Math.max(...years)],
    series: seriesOf(
      atlas,
      bare
        ? events.map(({ id }) => id)
        : drawn.flatMap(({ event }) => (event === null ? [] : [event])),
    ),
    clusters: clustersOf(atlas),
  }
}

/** Charts that draw the lines of another one. */
const linesFrom: Readonly<Record<string, string>> = { 'investment-change': eventsId }

function seriesOf(atlas: Atlas, events: readonly string[]): readonly Choice[] {
  const counts = counted(events.flatMap((id) => atlas.events.get(id)?.series ?? []))
  return [...counts].flatMap(([id, count]) => {
    const series = atlas.series.get(id)
    return series === undefined ? [] : [{ id, name: series.name, count }]
  })
}

/** Clusters of industries that are named with an amount or a number of projects signed at an event. */
function clustersOf(atlas: Atlas): readonly Choice[] {
  const signed = [...atlas.observations.values()].filter(
    (o) =>
      (o.indicator === 'contracted_investment' || o.indicator === 'projects_signed') &&
      o.event !== null &&
      o.grade !== 'D' &&
      o.restates === null,
  )
  const counts = counted(
    signed.flatMap(({ sector }) => {
      const found = sector === null ? undefined : atlas.sectors.get(sector)
      return found?.kind === 'industry' && found.cluster !== 'cross-cluster' ? [found.cluster] : []
    }),
  )
  return [...atlas.vocabulary.values()]
    .filter(({ kind, id }) => kind === 'cluster' && counts.has(id))
    .sort((a, b) => ascending(a.order, b.order))
    .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
