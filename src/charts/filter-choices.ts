import { ascending } from 'd3-array'
import type { Atlas, AtlasEvent, Observation } from '../model/atlas'
import { yearOf } from '../model/period'
import { defaultView, type View } from '../model/view'
import type { Voice } from '../text/voice'
import type { Chart } from './chart'

/** What the filter bar offers: only what has figures, with how many. */
export interface FilterChoices {
  /** Filters that act on at least one of the charts; the others are not offered. */
  readonly obeys: readonly (keyof View)[]
  /** First and last year of the figures drawn. */
  readonly years: readonly [number, number]
  readonly series: readonly Choice[]
  readonly clusters: readonly Choice[]
}

export interface Choice {
  readonly id: string
  readonly name: string
  readonly count: number
}

/**
 * @param charts those that the filters act on; what they can show is counted.
 * @param atlasOf the tables of a chart that needs more than the first.
 */
export function filterChoices(
  atlas: Atlas,
  charts: readonly Chart[],
  voice: Voice,
  atlasOf: (chart: Chart) => Atlas = () => atlas,
): FilterChoices {
  const shown = charts.map((chart) => ({ chart, ...shownBy(atlasOf(chart), chart) }))
  const counted = shown.filter(({ chart }) => chart.obeys.includes('series'))
  const years = shown.flatMap(({ drawn, bare }) => [...drawn, ...bare]).map(yearOf)
  return {
    obeys: [...new Set(charts.flatMap((chart) => chart.obeys))],
    years: [Math.min(...years), Math.max(...years)],
    series: seriesOf(
      atlas,
      [
        ...unique(counted.flatMap(({ drawn }) => drawn)).flatMap(({ event }) => event ?? []),
        ...unique(counted.flatMap(({ bare }) => bare)).map(({ id }) => id),
      ],
      voice,
    ),
    clusters: charts.some(({ obeys }) => obeys.includes('clusters'))
      ? clustersOf(atlas, voice)
      : [],
  }
}

/**
 * Every record that the chart can show, and every event without one: as it opens, and by each of its
 * own choices. Records that it shows whatever the years are left out.
 */
function shownBy(
  atlas: Atlas,
  chart: Chart,
): { readonly drawn: readonly Observation[]; readonly bare: readonly AtlasEvent[] } {
  const chosen = (chart.own ?? []).flatMap(({ name, values }) =>
    values(atlas, defaultView).map(
      ({ value }): View => ({ ...defaultView, own: { [name]: value } }),
    ),
  )
  const views = [defaultView, ...chosen]
  const rowsIn = (list: readonly View[]) => list.flatMap((view) => chart.rows(atlas, view))
  const rows = rowsIn(views)
  const always = new Set(
    rowsIn(views.map((view) => ({ ...view, years: [1, 1] }))).flatMap(({ records }) => records),
  )
  const ids = unique(rows.flatMap(({ records }) => records)).filter((id) => !always.has(id))
  return {
    drawn: ids.flatMap((id) => atlas.observations.get(id) ?? []),
    bare: unique(
      rows.flatMap(({ event, records }) => (event && records.length === 0 ? [event] : [])),
    ),
  }
}

function seriesOf(atlas: Atlas, events: readonly string[], voice: Voice): readonly Choice[] {
  const counts = counted(events.flatMap((id) => atlas.events.get(id)?.series ?? []))
  return [...counts].flatMap(([id, count]) => {
    const series = atlas.series.get(id)
    return series === undefined ? [] : [{ id, name: voice.pick(series.name), count }]
  })
}

/** Clusters of industries that are named with an amount or a number of projects signed at an event. */
function clustersOf(atlas: Atlas, voice: Voice): readonly Choice[] {
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
    .map(({ id, name }) => ({ id, name: voice.pick(name), count: counts.get(id) ?? 0 }))
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}
