import type { Geography } from '../model/atlas'
import { initials, syllables } from './pinyin'

type Named = Pick<Geography, 'id' | 'name'>

/**
 * Places that a few letters may mean, best first: a whole name, the beginning of one, of the initials
 * of its pinyin ("spb") or of a later word, then any part of the English or Chinese name. Tones,
 * spaces and apostrophes do not matter. Those that exist on the boundaries shown come before those that do not.
 */
export function findPlaces<T extends Named>(
  places: readonly T[],
  asked: string,
  exists: (place: T) => boolean = () => true,
): readonly T[] {
  const whole = plainly(asked)
  const core = whole.replace(kindOfPlace, '')
  // What kind of place it is may be said in pinyin; "Jiangbei qu" is then asked for as "Jiangbei".
  const [hits = []] = [whole, core]
    .filter((wanted) => wanted !== '')
    .map((wanted) =>
      places
        .map((place) => ({ place, here: exists(place), rank: rankOf(place, wanted) }))
        .filter(({ rank }) => rank < misses)
        .sort((a, b) => Number(b.here) - Number(a.here) || a.rank - b.rank),
    )
    .filter((list) => list.length > 0)
  return hits.map(({ place }) => place)
}

const kindOfPlace = /(?:district|county|qu|xian)$/

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
    .replace(/./gu, (sign) => simplified.get(sign) ?? sign)
}

/** Traditional characters in the names of places. */
const simplified: ReadonlyMap<string, string> = new Map(
  [
    ...'區区縣县萬万兩两壩坝龍龙長长壽寿銅铜榮荣開开豐丰墊垫雲云節节東东慶庆經经濟济術术發发業业學学黔黔彞彝族族',
  ].flatMap((sign, i, all): [string, string][] =>
    i % 2 === 0 ? [[sign, all[i + 1] ?? sign]] : [],
  ),
)
