import { list } from './cell'
import { type Fault, faultAt } from './fault'
import { nearest } from './nearest'
import { fileOf, type TableName, tableNames, tables } from './schema'
import { entriesOf, type Written } from './written'

/** An unknown id in any reference from one table to another. */
export function unknownReferences(written: Written): readonly Fault[] {
  return tableNames.flatMap((table) =>
    Object.entries(references[table] ?? {}).flatMap(([column, target]) =>
      unknownIn(written, table, column, target),
    ),
  )
}

/** Which column of which table names rows of which other. */
const references: Partial<Record<TableName, Readonly<Record<string, TableName>>>> = {
  events: { series: 'series', geographies: 'geographies' },
  geographies: { group: 'groups', predecessors: 'geographies', overlaps: 'geographies' },
  observations: {
    indicator: 'indicators',
    geography: 'geographies',
    event: 'events',
    sector: 'sectors',
    part_of: 'observations',
    restates: 'observations',
    sources: 'sources',
    conflicts_with: 'observations',
  },
  lines: {
    series: 'series',
    indicators: 'indicators',
    geography: 'geographies',
    sector: 'sectors',
  },
  breaks: {
    line: 'lines',
    indicator: 'indicators',
    series: 'series',
    geography: 'geographies',
    sources: 'sources',
  },
  gaps: { line: 'lines', sources: 'sources' },
  roles: { geography: 'geographies', event: 'events', sector: 'sectors', sources: 'sources' },
  tiles: { geography: 'geographies' },
}

function unknownIn(
  written: Written,
  table: TableName,
  column: string,
  target: TableName,
): readonly Fault[] {
  const { rows, torn, unreadable } = written[target]
  if (unreadable) return []
  const known = new Set([...rows, ...torn].map((row) => row.cells['id'] ?? ''))
  return written[table].rows.flatMap((row) => {
    const named = isList(table, column) ? entriesOf(row, column) : [row.cells[column] ?? '']
    const file = fileOf(target)
    return named
      .filter((name) => name !== '')
      .flatMap((name) => {
        if (table === target && name === row.cells['id'])
          return [faultAt(row, column, `'${name}' names its own row.`, 'Name another row.')]
        if (known.has(name)) return []
        const meant = nearest(name, known)
        const guess = meant === null ? '' : `Did you mean '${meant}'? `
        const remedy = `${guess}A new one needs a row in ${file} first.`
        return [faultAt(row, column, `'${name}' is not in ${file}.`, remedy)]
      })
  })
}

function isList(table: TableName, column: string): boolean {
  return Object.entries(tables[table].entries).some(
    ([name, cell]) => name === column && cell === list,
  )
}
