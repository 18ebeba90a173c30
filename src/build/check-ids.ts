import { type Fault, faultAt } from './fault'
import type { Row } from './read'
import { fileOf, type TableName, tableNames } from './schema'
import type { Written } from './written'

/** A duplicate id: each row of a table is named by its key, and only one row by each. */
export function duplicateIds(written: Written): readonly Fault[] {
  return tableNames.flatMap((table) => duplicates(written[table].rows, keys[table] ?? ['id']))
}

/** Columns that name a row together, where it is not `id` alone. */
const keys: Partial<Record<TableName, readonly string[]>> = {
  gaps: ['line', 'year'],
  roles: ['geography', 'event', 'role', 'sector'],
  vocabulary: ['kind', 'id'],
  tiles: ['geography'],
}

function duplicates(rows: readonly Row[], columns: readonly string[]): readonly Fault[] {
  const first = new Map<string, Row>()
  return rows.flatMap((row) => {
    const key = columns.map((column) => row.cells[column] ?? '').join(' ')
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, row)
      return []
    }
    return [
      faultAt(
        row,
        columns.at(-1) ?? null,
        `'${key.trim()}' stands already in line ${earlier.line} (${columns.join(', ')}).`,
        'Give this row a name of its own, or remove one of the two.',
      ),
    ]
  })
}

/** An id that was left out on purpose may not come back as a figure: ids are never used again. */
export function reusedIds(written: Written): readonly Fault[] {
  const leftOut = new Map(written['left-out'].rows.map((row) => [row.cells['id'], row]))
  return written.observations.rows.flatMap((row) => {
    const gone = leftOut.get(row.cells['id'])
    return gone === undefined
      ? []
      : [
          faultAt(
            row,
            'id',
            `'${row.cells['id']}' stands in ${fileOf('left-out')} (line ${gone.line}) as left out.`,
            'Give the figure another id.',
          ),
        ]
  })
}
