import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RawTable, type Row, readTable } from './read'
import { columnsOf, fileOf, type TableName, tableNames } from './schema'

/** All tables as they are written. */
export type Written = Readonly<Record<TableName, RawTable>>

/** Reads every table of a folder; a table that is not there is unreadable, with a fault that says so. */
export function readTables(folder: string): Written {
  const read = tableNames.map((table) => [table, readOne(folder, table)] as const)
  return Object.fromEntries(read) as Record<TableName, RawTable>
}

/** Entries of a list cell. */
export function entriesOf(row: Row, column: string): readonly string[] {
  return (row.cells[column] ?? '').split(';').filter((entry) => entry !== '')
}

function readOne(folder: string, table: TableName): RawTable {
  const file = fileOf(table)
  const path = join(folder, file)
  if (existsSync(path)) return readTable(file, readFileSync(path, 'utf8'), columnsOf(table))
  return {
    file,
    rows: [],
    torn: [],
    unreadable: true,
    faults: [
      {
        file,
        line: 1,
        column: null,
        message: 'The table is missing.',
        remedy: `Add the file, with at least its header: ${columnsOf(table).join(',')}.`,
      },
    ],
  }
}
