import type { Chart } from '../charts/chart'
import type { Known } from '../model/address'
import type { Atlas } from '../model/atlas'
import { isMapped } from '../model/places'
import { defaultView } from '../model/view'

/** What an address may name: the words of the loaded tables and the keys that the charts declare. */
export function knownTo(atlas: Atlas, charts: readonly Chart[]): Known {
  const own = charts.flatMap((chart) => chart.own ?? [])
  return {
    series: [...atlas.series.keys()],
    clusters: [...new Set([...atlas.sectors.values()].map((sector) => sector.cluster))],
    places: [...atlas.geographies.values()].filter(isMapped).map(({ id }) => id),
    own: Object.fromEntries(
      own.map((key) => [key.name, key.values(atlas, defaultView).map(({ value }) => value)]),
    ),
  }
}
