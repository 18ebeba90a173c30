import type { Atlas, Observation } from '../model/atlas'
import { figureText } from './figure'
import { periodText } from './period-text'
import { sourceLine, sourcesOf } from './sources-text'
import type { Voice } from './voice'

/** One record as a complete sentence with qualifier, scope, counter, status, source and date. */
export function recordSentence(voice: Voice, atlas: Atlas, o: Observation): string {
  const event = o.event === null ? undefined : atlas.events.get(o.event)
  const sector = o.sector === null ? undefined : atlas.sectors.get(o.sector)
  const indicator = atlas.indicators.get(o.indicator)
  const what = indicator === undefined ? o.indicator : voice.pick(indicator.name)
  const parts = {
    what:
      sector === undefined
        ? what
        : voice.t('sentence.of-sector', { what, sector: voice.pick(sector.name) }),
    place: placeName(voice, atlas, o.geography),
    period: periodText(voice, o),
    figure: figureText(voice, o),
    marks: marksOf(voice, atlas, o).join(voice.t('list.separator')),
  }
  return event === undefined
    ? voice.t('sentence.place', parts)
    : voice.t('sentence.event', { ...parts, event: voice.pick(event.name) })
}

function marksOf(voice: Voice, atlas: Atlas, o: Observation): string[] {
  const word = (kind: string, id: string): string => {
    const found = atlas.vocabulary.get(`${kind}/${id}`)
    return found === undefined ? id : voice.pick(found.name)
  }
  return [
    ...(o.scope === 'total' || o.scope === 'district'
      ? []
      : [voice.t('sentence.scope', { scope: word('scope', o.scope) })]),
    voice.t('sentence.basis', { basis: word('basis', o.basis) }),
    ...o.status.filter((s) => s !== 'A').map((s) => word('status', s)),
    ...(o.statedGrowth === null
      ? []
      : [voice.t('sentence.stated-growth', { percent: statedPercent(o.statedGrowth) })]),
    voice.t('sentence.source', { sources: sourceLine(voice, sourcesOf(atlas, o)) }),
  ]
}

/** A stated rate as printed, with its sign. */
export function statedPercent(percent: string): string {
  return percent.startsWith('-') ? `\u2212${percent.slice(1)}%` : `+${percent}%`
}

export function placeName(voice: Voice, atlas: Atlas, id: string): string {
  const place = atlas.geographies.get(id)
  return place === undefined ? id : voice.pick(place.name)
}
