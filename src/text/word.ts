import type { Atlas } from '../model/atlas'
import type { Voice } from './voice'

/** A word of the vocabulary for readers, such as who counted: `basis`, `economy-commission`; the id where it has none. */
export function wordName(voice: Voice, atlas: Atlas, kind: string, id: string): string {
  const word = atlas.vocabulary.get(`${kind}/${id}`)
  return word === undefined ? id : voice.pick(word.name)
}

/** The same within a sentence: "economy and information commission", but "National Bureau of Statistics". */
export function wordInline(voice: Voice, atlas: Atlas, kind: string, id: string): string {
  const name = wordName(voice, atlas, kind, id)
  const proper = name
    .split(' ')
    .slice(1)
    .some((part) => /^\p{Lu}/u.test(part))
  return proper ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
