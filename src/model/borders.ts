import type { Atlas, AtlasEvent, Break } from './atlas'

/** A break of a place, whatever is measured there: its borders changed. */
export function isOfPlace({ indicator, series, line, geography }: Break): boolean {
  return indicator === null && series === null && line === null && geography !== null
}

/** What changed for the places of an event on its day. */
export function breaksAt(atlas: Atlas, event: AtlasEvent): readonly Break[] {
  return atlas.breaks.filter((one) => isOfPlace(one) && one.date === event.start)
}
