import { type Fault, faultAt } from './fault'
import type { Row } from './read'
import { columnsOf, type TableName, tableNames } from './schema'
import { entriesOf, type Written } from './written'

/** A missing English or Chinese name, or a text that stands in one language only. */
export function missingLanguages(written: Written): readonly Fault[] {
  return tableNames.flatMap((table) =>
    textsOf(table).flatMap((text) => {
      const must = needed.has(text)
      return written[table].rows.flatMap((row) => missing(row, text, must))
    }),
  )
}

/** Lists of counterparts that differ in length, so that an entry lacks its translation. */
export function unevenCounterparts(written: Written): readonly Fault[] {
  return written.events.rows.flatMap((row) => {
    const en = entriesOf(row, 'counterparts_en').length
    const zh = entriesOf(row, 'counterparts_zh').length
    if (en === zh || en === 0 || zh === 0) return []
    return [
      faultAt(
        row,
        'counterparts_zh',
        `${en} counterparts stand in English, ${zh} in Chinese.`,
        'Write the same entries in the same order in both languages.',
      ),
    ]
  })
}

/** Texts that no row may be without; the others may be empty, in both languages at once. */
const needed: ReadonlySet<string> = new Set(['name', 'publisher', 'reason', 'as_stated'])

function textsOf(table: TableName): readonly string[] {
  return columnsOf(table)
    .filter((column) => column.endsWith('_en'))
    .map((column) => column.slice(0, -'_en'.length))
}

function missing(row: Row, text: string, must: boolean): readonly Fault[] {
  const empty = (['en', 'zh'] as const).filter(
    (lang) => (row.cells[`${text}_${lang}`] ?? '').trim() === '',
  )
  if (empty.length === 2 && !must) return []
  return empty.map((lang) =>
    faultAt(
      row,
      `${text}_${lang}`,
      `The ${lang === 'en' ? 'English' : 'Chinese'} text is missing.`,
      must ? 'Fill it in.' : 'Fill in both languages, or leave both empty.',
    ),
  )
}
