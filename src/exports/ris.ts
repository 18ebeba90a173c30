import type { Voice } from '../text/voice'
import type { Citation } from './citation'
import { flat } from './citation-text'

/** A reference in the RIS format: a tag a line, CRLF. */
export function ris(voice: Voice, citation: Citation): string {
  const { id, author, title, container, release, month, url, lang } = citation
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'DATA'],
    ['ID', id],
    // A comma would be read as the end of a family name.
    ['AU', author.replaceAll(',', ' ')],
    ['TI', title],
    ['T2', container],
    ['ET', release],
    ['PY', voice.t('cite.undated')],
    ['N1', voice.t('cite.note', { release, month })],
    ['UR', url],
    ['LA', lang === 'zh' ? 'zh-Hans' : 'en'],
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${flat(value)}\r\n`))
    .join('')
}
