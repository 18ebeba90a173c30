import type { Voice } from '../text/voice'
import type { Citation } from './citation'

/**
 * A citation to be printed. The day on which it was read is the reader's, and so is the view: `date` and
 * `address` stand where they belong.
 */
export interface CitationText {
  readonly style: string
  readonly text: string
  /** Part of `text` that a date takes the place of. */
  readonly date: string
  /** Part of `text` that is the page's address, without the reader's query, or stands for it where the build knew none. */
  readonly address: string
}

/** Chicago Manual of Style (17th ed., 14.257: data sets) and GB/T 7714-2015 (electronic resource, `DS/OL`). */
export function citationTexts(voice: Voice, citation: Citation): readonly CitationText[] {
  const { author, title, container: atlas, release, month, url } = citation
  const date = voice.t('cite.date')
  const address = url ?? `[${voice.t('cite.address')}]`
  const said = {
    author: flat(author),
    title: flat(title),
    atlas: flat(atlas),
    release: flat(release),
    month,
    undated: voice.t('cite.undated'),
  }
  const chicago = {
    ...said,
    title: voice.lang === 'en' && !/[.?!]$/.test(said.title) ? `${said.title}.` : said.title,
    date: `[${date}]`,
    address: voice.t('list.space') + address,
  }
  const gbt = { ...said, date, address: ` ${address}` }
  return [
    { style: 'Chicago', text: voice.t('cite.chicago', chicago), date: chicago.date, address },
    { style: 'GB/T 7714', text: voice.t('cite.gbt', gbt), date, address },
  ]
}

/** One line: breaks and control characters would end a field where files are read by lines. */
export function flat(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
