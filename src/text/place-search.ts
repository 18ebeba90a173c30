import type { Geography } from '../model/atlas'
import { initials, syllables } from './pinyin'

type Named = Pick<Geography, 'id' | 'name'>

/**
 * Places that a few letters may mean, best first: a whole name, the beginning of one, of the initials
 * of its pinyin ("spb") or of a later word, then any part of the English or Chinese name. Tones,
 * spaces and apostrophes do not matter.
 */
export function findPlaces<T extends Named>(places: readonly T[], asked: string): readonly T[] {
  const wanted = plainly(asked)
  if (wanted === '') return []
  return places
    .map((place) => ({ place, rank: rankOf(place, wanted) }))
    .filter(({ rank }) => rank < misses)
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place)
}

const misses = 4

function rankOf({ name }: Named, wanted: string): number {
  const words = name.en.split(/[ ,(]+/)
  const [first = ''] = words
  const latin = plainly(name.en)
  if (latin === wanted || name.zh === wanted) return -1
  if (latin.startsWith(wanted) || name.zh.startsWith(wanted)) return 0
  if (syllables(first).length > 1 && initials(first).startsWith(wanted)) return 1
  if (words.some((word) => plainly(word).startsWith(wanted))) return 2
  return latin.includes(wanted) || name.zh.includes(wanted) ? 3 : misses
}

function plainly(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s'’-]/g, '')
    .toLowerCase()
}
