/**
 * Syllables of a name in pinyin: "Shapingba" is Sha, ping, ba; "Nan'an" is Nan', an. By the rules of
 * Hanyu Pinyin a syllable that begins with a vowel is set apart by an apostrophe, so a consonant
 * before a vowel always begins a syllable.
 */
export function syllables(name: string): readonly string[] {
  return name.match(syllable) ?? [name]
}

/** First letters of the syllables, small: "spb". */
export function initials(name: string): string {
  return syllables(name)
    .map((one) => one.charAt(0).toLowerCase())
    .join('')
}

const syllable =
  /(?:[zcs]h|[b-df-hj-np-tw-z])?(?:i?ang|i?ong|uang|eng|ing|iao|uai|i?an|uan|ai|ei|ao|ou|en|in|un|ia|ie|ua|ui|uo|iu|[aeiou])(?![aeiou])'?/gi
