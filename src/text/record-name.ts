import type { Atlas, Observation } from '../model/atlas'
import { periodText } from './period-text'
import { placeName } from './sentence'
import type { Voice } from './voice'

/** "NEV output, Chongqing, 2025"; for a signing its event comes first. */
export function recordName(voice: Voice, atlas: Atlas, o: Observation): string {
  const event = o.event === null ? undefined : atlas.events.get(o.event)
  const sector = o.sector === null ? undefined : atlas.sectors.get(o.sector)
  const indicator = atlas.indicators.get(o.indicator)
  const name = indicator === undefined ? o.indicator : voice.pick(indicator.name)
  const what =
    sector === undefined
      ? name
      : voice.t('sentence.of-sector', { what: name, sector: voice.pick(sector.name) })
  const place = placeName(voice, atlas, o.geography)
  return [
    event === undefined ? place : voice.pick(event.name),
    what,
    ...(event === undefined ? [] : [place]),
    periodText(voice, o),
  ].join(voice.t('list.comma'))
}
