import type { Atlas } from '../model/atlas'
import type { PartRows } from './wire'

/**
 * One part a family of indicators: its records with wording and note, their sources in full, and the
 * rows that they refer to.
 */
export function detailParts(atlas: Atlas): ReadonlyMap<string, PartRows> {
  const families = [...new Set([...atlas.indicators.values()].map(({ family }) => family))]
  return new Map(families.toSorted().map((family) => [family, detailPart(atlas, family)]))
}

/** What the detail parts leave: whole tables, and the sources that no record names. */
export function tablesPart(atlas: Atlas): PartRows {
  const named = new Set([...atlas.observations.values()].flatMap((o) => o.sources))
  return {
    sources: [...atlas.sources.values()].filter(({ id }) => !named.has(id)),
    indicators: [...atlas.indicators.values()],
    series: [...atlas.series.values()],
    events: [...atlas.events.values()],
    geographies: [...atlas.geographies.values()],
    sectors: [...atlas.sectors.values()],
    groups: [...atlas.groups.values()],
    vocabulary: [...atlas.vocabulary.values()],
    lines: atlas.lines,
    breaks: atlas.breaks,
    gaps: atlas.gaps,
    roles: atlas.roles,
    tiles: atlas.tiles,
  }
}

function detailPart(atlas: Atlas, family: string): PartRows {
  const indicators = [...atlas.indicators.values()].filter((row) => row.family === family)
  const ids = new Set(indicators.map(({ id }) => id))
  const observations = [...atlas.observations.values()].filter((o) => ids.has(o.indicator))
  const used = <T>(table: ReadonlyMap<string, T>, names: readonly (string | null)[]) => {
    const wanted = new Set(names)
    return [...table].filter(([id]) => wanted.has(id)).map(([, row]) => row)
  }
  const events = used(
    atlas.events,
    observations.map((o) => o.event),
  )
  return {
    observations,
    sources: used(
      atlas.sources,
      observations.flatMap((o) => o.sources),
    ),
    indicators,
    events,
    series: used(
      atlas.series,
      events.map((event) => event.series),
    ),
    geographies: used(
      atlas.geographies,
      observations.map((o) => o.geography),
    ),
    sectors: used(
      atlas.sectors,
      observations.map((o) => o.sector),
    ),
  }
}
