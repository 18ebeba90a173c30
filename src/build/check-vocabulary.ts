import { type Fault, faultAt } from './fault'
import { nearest } from './nearest'
import type { Row } from './read'
import { fileOf, type TableName, tableNames } from './schema'
import { entriesOf, type Written } from './written'

/** A word outside the vocabulary: readers would meet a code without a wording. */
export function wordsOutsideVocabulary(written: Written): readonly Fault[] {
  if (written.vocabulary.unreadable) return []
  const known = wordsByKind([...written.vocabulary.rows, ...written.vocabulary.torn])
  return tableNames.flatMap((table) =>
    Object.entries(vocabularies[table] ?? {}).flatMap(([column, kind]) =>
      written[table].rows.flatMap((row) =>
        entriesOf(row, column)
          .filter((word) => !known.get(kind)?.has(word))
          .map((word) => unknownWord(row, column, word, kind, known.get(kind) ?? new Set())),
      ),
    ),
  )
}

/** Which column takes its words from which kind of the vocabulary. */
const vocabularies: Partial<Record<TableName, Readonly<Record<string, string>>>> = {
  sources: { kind: 'source_kind', grade: 'grade' },
  indicators: { family: 'family', unit: 'unit', kind: 'indicator_kind' },
  geographies: { kind: 'geography_kind' },
  sectors: { kind: 'sector_kind', cluster: 'cluster' },
  observations: {
    unit: 'unit',
    qualifier: 'qualifier',
    status: 'status',
    period_kind: 'period_kind',
    scope: 'scope',
    basis: 'basis',
    breakdown: 'breakdown',
  },
  lines: { role: 'line_role', scope: 'scope', basis: 'basis', period_kind: 'period_kind' },
  gaps: { reason: 'gap_reason' },
  roles: { role: 'role' },
}

function wordsByKind(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>()
  for (const { cells } of rows) {
    const kind = cells['kind'] ?? ''
    words.set(kind, (words.get(kind) ?? new Set()).add(cells['id'] ?? ''))
  }
  return words
}

function unknownWord(
  row: Row,
  column: string,
  word: string,
  kind: string,
  known: ReadonlySet<string>,
): Fault {
  const meant = nearest(word, known)
  const guess = meant === null ? '' : `Did you mean '${meant}'? `
  return faultAt(
    row,
    column,
    `'${word}' is not a word of the vocabulary '${kind}'.`,
    `${guess}A new word needs a row in ${fileOf('vocabulary')} first, in both languages.`,
  )
}
