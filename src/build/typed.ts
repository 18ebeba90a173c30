import * as v from 'valibot'
import { type Refused, remedies } from './cell'
import { type Fault, faultAt } from './fault'
import { nearest } from './nearest'
import type { Row } from './read'
import { type TableName, type Typed, tableNames, tables } from './schema'
import type { Written } from './written'

/** A row whose cells all hold what their columns may hold. */
export interface TypedRow<N extends TableName> {
  readonly at: Row
  readonly value: Typed<N>
}

export type TypedTables = { readonly [N in TableName]: readonly TypedRow<N>[] }

/** One list of rows a table. */
export function typedRows(
  rowsOf: (table: TableName) => readonly TypedRow<TableName>[],
): TypedTables {
  return Object.fromEntries(tableNames.map((table) => [table, rowsOf(table)])) as TypedTables
}

/** The rows that can be read as what they are, and a fault for each cell that cannot. */
export function typeTables(written: Written): {
  readonly typed: TypedTables
  readonly faults: readonly Fault[]
} {
  const faults: Fault[] = []
  const typed = typedRows((table) =>
    written[table].rows.flatMap((row) => {
      const result = v.safeParse(tables[table], row.cells)
      if (result.success) return [{ at: row, value: result.output }]
      faults.push(...result.issues.map((issue) => cellFault(row, issue)))
      return []
    }),
  )
  return { typed, faults: firstOfEachCell(faults) }
}

function cellFault(row: Row, issue: v.BaseIssue<unknown>): Fault {
  const key: unknown = issue.path?.[0]?.key
  const column = typeof key === 'string' ? key : ''
  const input = row.cells[column] ?? ''
  const shown = typeof issue.input === 'string' && issue.input !== '' ? issue.input : input
  const message = shown === '' ? `The cell ${issue.message}` : `'${shown}' ${issue.message}`
  return faultAt(row, column, message, remedyOf(issue, shown))
}

function remedyOf(issue: v.BaseIssue<unknown>, written: string): string {
  const remedy = remedies[issue.message as Refused]
  if (issue.type !== 'picklist') return remedy
  const words = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
  const meant = nearest(written, words)
  const list = `${remedy}: ${words.map((word) => (word === '' ? '(empty)' : word)).join(', ')}.`
  return meant === null ? list : `Did you mean '${meant}'? ${list}`
}

function firstOfEachCell(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>()
  return faults.filter((fault) => {
    const cell = `${fault.file}:${fault.line}:${fault.column}`
    return !seen.has(cell) && seen.add(cell)
  })
}
