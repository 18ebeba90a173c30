import type { Voice } from '../text/voice'
import type { Citation } from './citation'
import { flat } from './citation-text'

/** An entry for BibTeX and biblatex; `@misc`, since classic styles know no data sets. Ends with a line break. */
export function bibtex(voice: Voice, citation: Citation): string {
  const { id, author, title, container, release, month, url, lang } = citation
  const fields: readonly (readonly [string, string | null])[] = [
    // The second pair of braces keeps a body from being read as first and last name, a title its capitals.
    ['author', `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    ['howpublished', escaped(container)],
    ['version', escaped(release)],
    ['year', escaped(voice.t('cite.undated'))],
    ['note', escaped(voice.t('cite.note', { release, month }))],
    ['url', url],
    ['langid', lang === 'zh' ? 'chinese' : 'english'],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}},`))
  return `@misc{${id},\n${lines.join('\n')}\n}\n`
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What TeX reads as more than a character is written out. */
function escaped(text: string): string {
  return flat(text).replaceAll(/[\\{}$&#_%~^]/g, (sign) => commands[sign] ?? `\\${sign}`)
}
