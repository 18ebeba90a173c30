/** How an embed or a picture presents its view; everything but the view itself. */
export interface Flags {
  readonly theme: 'auto' | 'light' | 'dark'
  /** Without the atlas's title, for an article that brings its own; a headline of the author's is shown all the same. */
  readonly plain: boolean
  /** Without script. */
  readonly still: boolean
  /** The author's own headline, at most `longestHeadline` characters; null: the atlas's title. */
  readonly headline: string | null
  /** Key of the row whose mark the author points at; null: none. */
  readonly mark: string | null
}

export const defaultFlags: Flags = {
  theme: 'auto',
  plain: false,
  still: false,
  headline: null,
  mark: null,
}

export const longestHeadline = 160

/** The flags of a query string, with or without `?`. Never throws: what is invalid counts as not given. */
export function readFlags(search: string): Flags {
  const given = new URLSearchParams(search)
  const theme = given.get('theme')
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : defaultFlags.theme,
    plain: given.has('plain'),
    still: given.has('static'),
    headline: cut(given.get('headline'), longestHeadline),
    mark: cut(given.get('mark'), longestKey),
  }
}

/** The flags as pairs of a query string, defaults left out, without a leading `?`. */
export function writeFlags(flags: Flags): string {
  const { theme, plain, still, headline, mark } = flags
  const pairs: readonly (readonly [string, string | null])[] = [
    ['theme', theme === defaultFlags.theme ? null : theme],
    ['plain', plain ? '' : null],
    ['static', still ? '' : null],
    ['headline', headline],
    ['mark', mark],
  ]
  return pairs
    .flatMap(([key, value]) => {
      if (value === null) return []
      return value === '' ? key : new URLSearchParams({ [key]: value }).toString()
    })
    .join('&')
}

const longestKey = 200

/** One line of plain text: without control characters, runs of blanks as one, cut between characters. */
function cut(text: string | null, longest: number): string | null {
  const line = (text ?? '').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  const kept = Array.from(line).slice(0, longest).join('').trim()
  return kept === '' ? null : kept
}
