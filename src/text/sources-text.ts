import type { Atlas, Observation, Source } from '../model/atlas'
import { dateText } from './period-text'
import type { Voice } from './voice'

/** Publisher and date of each source, unverified copies only where there is nothing else, those seen in a reprint marked: "iChongqing (25 November 2025)". */
export function sourceLine(voice: Voice, sources: readonly Source[]): string {
  const verified = sources.filter((source) => source.grade !== 'D')
  const named = verified.length > 0 ? verified : sources
  const said = [...new Set(named.map((source) => sourceText(voice, source)))]
  return said.join(voice.t('list.separator'))
}

export function sourceText(voice: Voice, source: Source): string {
  const marks = [
    ...(source.date === null ? [] : [dateText(voice, source.date)]),
    ...(source.grade === 'C' ? [voice.t('source.reprint')] : []),
    ...(source.grade === 'D' ? [voice.t('source.unverified')] : []),
  ]
  return marks.length === 0
    ? source.publisher
    : voice.t('source.with', {
        publisher: source.publisher,
        marks: marks.join(voice.t('list.comma')),
      })
}

/** The sources of a record, best grade first. */
export function sourcesOf(atlas: Atlas, o: Pick<Observation, 'sources'>): readonly Source[] {
  return o.sources
    .flatMap((id) => atlas.sources.get(id) ?? [])
    .sort((a, b) => a.grade.localeCompare(b.grade))
}
