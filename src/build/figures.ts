import type { Atlas, Line } from '../model/atlas'
import type { Fault } from './fault'
import type { Row } from './read'
import type { TableName } from './schema'
import { type TypedRow, type TypedTables, typedRows } from './typed'
import { entriesOf, type Written } from './written'

/** What the rules about figures look at: rows that hold what they should and refer to what is there. */
export interface Figures {
  readonly atlas: Atlas
  readonly typed: TypedTables
  /** The written row of an id. */
  rowOf(table: TableName, id: string): Row | undefined
  /** Is the record, or one that it refers to, set aside because its row has a fault? */
  isSetAside(observation: string): boolean
  /** Could a row that is set aside belong on the line? Then nothing is said about what the line lacks. */
  mayLack(line: Line): boolean
}

/** Rows without a fault of their own. */
export function soundRows(typed: TypedTables, faults: readonly Fault[]): TypedTables {
  const faulty = new Set(faults.map((fault) => `${fault.file}:${fault.line}`))
  return typedRows((table) =>
    (typed[table] as readonly TypedRow<TableName>[]).filter(
      ({ at }) => !faulty.has(`${at.file}:${at.line}`),
    ),
  )
}

/** @param sound rows that `atlas` is made of; `written` holds the others too. */
export function figuresOf(atlas: Atlas, sound: TypedTables, written: Written): Figures {
  const setAside = (table: TableName): readonly Row[] => {
    const kept = new Set(sound[table].map(({ at }) => at.line))
    const { rows, torn } = written[table]
    return [...rows.filter((row) => !kept.has(row.line)), ...torn]
  }
  const observations = setAside('observations')
  const sources = new Set(setAside('sources').map((row) => row.cells['id'] ?? ''))
  const series = new Set(setAside('events').map((row) => row.cells['series'] ?? ''))
  const gapLines = new Set(setAside('gaps').map((row) => row.cells['line'] ?? ''))
  const doubtful = [
    ...observations,
    ...written.observations.rows.filter((row) =>
      entriesOf(row, 'sources').some((source) => sources.has(source)),
    ),
  ]
  const indicators = new Set(doubtful.map((row) => row.cells['indicator'] ?? ''))
  return {
    atlas,
    typed: sound,
    rowOf: (table, id) => written[table].rows.find((row) => row.cells['id'] === id),
    isSetAside: (id) => observations.some((row) => row.cells['id'] === id),
    mayLack: (line) =>
      gapLines.has(line.id) ||
      (line.series !== null && series.has(line.series)) ||
      line.indicators.some((indicator) => indicators.has(indicator)),
  }
}
