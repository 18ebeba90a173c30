import type { Atlas, Grade, Observation, Source } from '../model/atlas'
import { dateText } from './period-text'
import type { Voice } from './voice'

/**
 * Publisher and date of each source, those seen in a reprint marked: "iChongqing (25 November 2025)".
 * Unverified copies are named only where there is nothing else.
 */
export function sourceLine(voice: Voice, sources: readonly Source[]): string {
  const said = worthNaming(sources).map((source) => sourceText(voice, source))
  return [...new Set(said)].join(voice.t('list.separator'))
}

export function sourceText(voice: Voice, source: Source): string {
  const publisher = voice.pick(source.publisher)
  const marks = marksOf(voice, source)
  return marks.length === 0
    ? publisher
    : voice.t('source.with', { publisher, marks: marks.join(voice.t('list.comma')) })
}

/** The same without brackets, for a sentence that has brackets of its own: "iChongqing, 25 November 2025". */
export function sourcesInline(voice: Voice, sources: readonly Source[]): string {
  const said = worthNaming(sources).map((source) =>
    [voice.pick(source.publisher), ...marksOf(voice, source)].join(voice.t('list.comma')),
  )
  return [...new Set(said)].join(voice.t('list.separator'))
}

/** What kind of source a grade stands for: "official", "seen in a reprint"; readers never see the letter alone. */
export function gradeName(voice: Voice, atlas: Atlas, grade: Grade): string {
  const word = atlas.vocabulary.get(`grade/${grade}`)
  return word === undefined ? grade : voice.pick(word.name)
}

/** The sources of a record, best grade first. */
export function sourcesOf(atlas: Atlas, o: Pick<Observation, 'sources'>): readonly Source[] {
  return o.sources
    .flatMap((id) => atlas.sources.get(id) ?? [])
    .sort((a, b) => a.grade.localeCompare(b.grade))
}

function worthNaming(sources: readonly Source[]): readonly Source[] {
  const verified = sources.filter((source) => source.grade !== 'D')
  return verified.length > 0 ? verified : sources
}

function marksOf(voice: Voice, source: Source): string[] {
  return [
    ...(source.date === null ? [] : [dateText(voice, source.date)]),
    ...(source.grade === 'C' ? [voice.t('source.reprint')] : []),
    ...(source.grade === 'D' ? [voice.t('source.unverified')] : []),
  ]
}
