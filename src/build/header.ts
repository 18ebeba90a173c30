import { type Fault, faultAt } from './fault'
import { nearest } from './nearest'

/** Missing, unknown and doubled columns; any order is accepted. */
export function checkHeader(
  file: string,
  header: { readonly line: number; readonly cells: readonly string[] } | undefined,
  columns: readonly string[],
): readonly Fault[] {
  const at = { file, line: header?.line ?? 1 }
  if (header === undefined)
    return [
      faultAt(at, null, 'The file is empty.', `Begin it with ${columns.join(',')}. ${waiting}`),
    ]
  const written = header.cells
  const missing = columns.filter((column) => !written.includes(column))
  const unknown = written.flatMap((column, index) => {
    if (written.indexOf(column) < index)
      return [faultAt(at, column, `'${column}' stands twice.`, `Remove one of the two. ${waiting}`)]
    if (columns.includes(column)) return []
    const meant = nearest(column, missing)
    const remedy = meant === null ? 'Remove it.' : `Did you mean '${meant}'?`
    return [faultAt(at, column, `'${column}' is no column of this table.`, `${remedy} ${waiting}`)]
  })
  const absent = missing.map((column) =>
    faultAt(at, column, 'The column is missing.', `Add it to header and rows. ${waiting}`),
  )
  return [...unknown, ...absent]
}

const waiting = 'What depends on this table is checked after that.'
