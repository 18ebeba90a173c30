import type { Atlas } from '../model/atlas'
import { isMapped } from '../model/places'
import type { PartRows } from './wire'

/**
 * What the district map and the panel of a district show: the divisions and functional areas with
 * every figure of theirs, also those not verified, so that a place that has nothing else can say so.
 * Figures and sources are summaries; their wording follows with the details of their family.
 */
export function mapPart(atlas: Atlas): PartRows {
  const geographies = [...atlas.geographies.values()].filter(isMapped)
  const ids = new Set(geographies.map(({ id }) => id))
  const observations = [...atlas.observations.values()].filter((o) => ids.has(o.geography))
  const roles = atlas.roles.filter(({ geography }) => ids.has(geography))
  const used = <T>(table: ReadonlyMap<string, T>, names: readonly (string | null)[]) => {
    const wanted = new Set(names)
    return [...table].filter(([id]) => wanted.has(id)).map(([, row]) => row)
  }
  const events = used(
    atlas.events,
    [...observations, ...roles].map(({ event }) => event),
  )
  return {
    observations: observations.map((o) => ({ ...o, detail: null })),
    sources: used(
      atlas.sources,
      [...observations, ...roles].flatMap(({ sources }) => sources),
    ).map((source) => ({ ...source, title: '', language: '', kind: '', url: null, note: none })),
    indicators: used(
      atlas.indicators,
      observations.map(({ indicator }) => indicator),
    ),
    events: events.map((event) => ({ ...event, counterparts: { en: [], zh: [] }, note: none })),
    series: used(
      atlas.series,
      events.map(({ series }) => series),
    ).map((series) => ({ ...series, description: none })),
    sectors: used(
      atlas.sectors,
      [...observations, ...roles].map(({ sector }) => sector),
    ),
    geographies,
    groups: [...atlas.groups.values()],
    vocabulary: [...atlas.vocabulary.values()].filter(({ kind }) => spoken.has(kind)),
    breaks: atlas.breaks.filter(({ geography }) => geography !== null && ids.has(geography)),
    roles,
    tiles: atlas.tiles,
    outlines: atlas.outlines,
  }
}

const none = { en: '', zh: '' }

const spoken: ReadonlySet<string> = new Set(['role', 'scope', 'basis', 'status', 'geography_kind'])
