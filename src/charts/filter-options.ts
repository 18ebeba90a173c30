import { ascending, rollup } from 'd3-array'
import type { Atlas, Both } from '../model/atlas'
import { lineRecords } from '../model/lines'
import { yearOf } from '../model/period'
import { amount, chartId as eventsId, projects } from './investment-by-event-rows'

export interface FilterOption {
  readonly id: string
  readonly name: Both
  /** Figures that stand behind it. */
  readonly count: number
}

export interface FilterOptions {
  readonly years: readonly number[]
  readonly series: readonly FilterOption[]
  readonly clusters: readonly FilterOption[]
}

/** What the filter bar offers: only what has figures, with their number. */
export function filterOptions(atlas: Atlas): FilterOptions {
  const headline = atlas.lines.filter((line) => line.role === 'headline')
  const drawn = headline.flatMap((line) =>
    line.indicators.flatMap((indicator) =>
      lineRecords(atlas, line, indicator).map((o) => ({ o, line })),
    ),
  )
  const perSeries = rollup(
    drawn.filter(({ line }) => line.chart === eventsId && line.series !== null),
    (list) => list.length,
    ({ line }) => line.series ?? '',
  )
  const parts = [...atlas.observations.values()].filter(
    (o) =>
      o.breakdown === 'by-sector' &&
      o.event !== null &&
      o.grade !== 'D' &&
      (o.indicator === amount || o.indicator === projects),
  )
  const perCluster = rollup(
    parts.flatMap((o) => {
      const sector = o.sector === null ? undefined : atlas.sectors.get(o.sector)
      return sector?.kind === 'industry' ? [sector.cluster] : []
    }),
    (list) => list.length,
    (cluster) => cluster,
  )
  return {
    years: [...new Set(drawn.map(({ o }) => yearOf(o)))].sort(ascending),
    series: [...perSeries].flatMap(([id, count]) => {
      const series = atlas.series.get(id)
      return series === undefined ? [] : [{ id, name: series.name, count }]
    }),
    clusters: [...perCluster]
      .flatMap(([id, count]) => {
        const word = atlas.vocabulary.get(`cluster/${id}`)
        return word === undefined ? [] : [{ id, name: word.name, count, order: word.order }]
      })
      .sort((a, b) => ascending(a.order, b.order)),
  }
}
