import { ascending, descending, group } from 'd3-array'
import type { Atlas, Geography, Group, Indicator, Observation } from '../model/atlas'
import { bestGrade } from '../model/lines'
import type { PlayedRole } from './district-map-place-rows'

/** What the atlas knows of one place, whatever the map shows. */
export interface PlaceFacts {
  readonly place: Geography
  readonly group: Group | null
  /** By measure, the newest first; those not verified are left out. */
  readonly figures: readonly (readonly [Indicator, readonly Observation[]])[]
  /** How many are left out. */
  readonly unverified: number
  /** Newest event first. */
  readonly roles: readonly PlayedRole[]
  readonly overlaps: readonly Geography[]
  readonly madeOf: readonly Geography[]
  /** Places that were made of this one. */
  readonly became: readonly Geography[]
}

export function placeFacts(atlas: Atlas, place: Geography): PlaceFacts {
  const own = [...atlas.observations.values()].filter(({ geography }) => geography === place.id)
  const shown = own.filter(({ grade }) => grade !== 'D')
  const named = (ids: readonly string[]) => ids.flatMap((id) => atlas.geographies.get(id) ?? [])
  return {
    place,
    group: place.group === null ? null : (atlas.groups.get(place.group) ?? null),
    figures: [...group(shown, ({ indicator }) => indicator)]
      .flatMap(([id, list]): [Indicator, readonly Observation[]][] => {
        const indicator = atlas.indicators.get(id)
        const sorted = list.toSorted((a, b) => descending(a.end, b.end) || ascending(a.id, b.id))
        return indicator === undefined ? [] : [[indicator, sorted]]
      })
      .sort(([a], [b]) => ascending(rankOf(a.id), rankOf(b.id)) || ascending(a.id, b.id)),
    unverified: own.length - shown.length,
    roles: atlas.roles
      .flatMap((role) => {
        const event = atlas.events.get(role.event)
        const grade = bestGrade(role.sources.map((id) => atlas.sources.get(id)?.grade ?? 'D'))
        return role.geography === place.id && event !== undefined && grade !== 'D'
          ? [{ role, event }]
          : []
      })
      .sort((a, b) => descending(a.event.end, b.event.end)),
    overlaps: named(place.overlaps),
    madeOf: named(place.predecessors),
    became: [...atlas.geographies.values()].filter(({ predecessors }) =>
      predecessors.includes(place.id),
    ),
  }
}

/** What a reader asks first. */
const first = [
  'area',
  'population_census',
  'population_resident',
  'gdp',
  'gdp_growth',
  'contracted_investment',
  'projects_signed',
]

function rankOf(indicator: string): number {
  const at = first.indexOf(indicator)
  return at < 0 ? first.length : at
}
