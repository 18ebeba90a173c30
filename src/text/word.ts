import type { Atlas } from '../model/atlas'
import type { Voice } from './voice'

/** A word of the vocabulary for readers, such as who counted: `basis`, `economy-commission`; the id where it has none. */
export function wordName(voice: Voice, atlas: Atlas, kind: string, id: string): string {
  const word = atlas.vocabulary.get(`${kind}/${id}`)
  return word === undefined ? id : voice.pick(word.name)
}
