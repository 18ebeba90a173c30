import type { Atlas, Geography, Observation } from './atlas'

/** A county-level division: district, county or autonomous county. */
export function isDivision({ kind }: Pick<Geography, 'kind'>): boolean {
  return kind === 'district' || kind === 'county' || kind === 'autonomous-county'
}

/** Shown on the map or beside it: a division, or an area with its own administration that is none. */
export function isMapped(place: Pick<Geography, 'kind'>): boolean {
  return isDivision(place) || place.kind === 'functional-area'
}

/** The place exists, with its borders of then, on an ISO date. */
export function existsOn({ validFrom, validTo }: Geography, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo)
}

/**
 * The day on which the borders of the place changed between two dates, in whichever order; null where
 * they did not. A break that names a place and no measure is a change of its borders.
 */
export function borderChange(atlas: Atlas, place: string, from: string, to: string): string | null {
  const [early, late] = from < to ? [from, to] : [to, from]
  const found = atlas.breaks.find(
    (x) =>
      x.geography === place &&
      x.indicator === null &&
      x.series === null &&
      x.line === null &&
      early < x.date &&
      x.date <= late,
  )
  return found?.date ?? null
}

/** A figure counted on the borders that the place has on a date; a stock stands on its last day. */
export function countedOn(atlas: Atlas, o: Observation, date: string): boolean {
  return borderChange(atlas, o.geography, o.end, date) === null
}
