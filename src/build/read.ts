import Papa from 'papaparse'
import { type Fault, faultAt } from './fault'
import { checkHeader } from './header'

/** One line of a table as it is written: every cell a string, with the place where it stands. */
export interface Row {
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export interface RawTable {
  readonly file: string
  readonly rows: readonly Row[]
  /** Rows with too many or too few cells: their ids are known, the rest of them is not to be trusted. */
  readonly torn: readonly Row[]
  readonly faults: readonly Fault[]
  /** Header or quoting are wrong, so that nothing can be said about the rows. */
  readonly unreadable: boolean
}

/**
 * CSV text as rows. The columns may stand in any order; a byte-order mark and Windows line ends
 * are read over. `line` is the line of the file, also after quoted line breaks.
 */
export function readTable(file: string, text: string, columns: readonly string[]): RawTable {
  const { records, faults } = parse(file, text)
  const [header, ...body] = records
  const wrong = faults.length > 0 ? faults : checkHeader(file, header, columns)
  if (header === undefined || wrong.length > 0)
    return { file, rows: [], torn: [], faults: wrong, unreadable: true }
  const expected = header.cells.length
  const torn = body.filter((record) => record.cells.length !== expected)
  const toRow = (record: CsvRecord): Row => ({
    file,
    line: record.line,
    cells: Object.fromEntries(header.cells.map((name, index) => [name, record.cells[index] ?? ''])),
  })
  return {
    file,
    rows: body.filter((record) => record.cells.length === expected).map(toRow),
    torn: torn.map(toRow),
    faults: torn.map(({ line, cells }) =>
      faultAt(
        { file, line },
        null,
        `The row has ${cells.length} cells, the header has ${expected}.`,
        'Put text that holds a comma, a quote or a line break between double quotes.',
      ),
    ),
    unreadable: false,
  }
}

export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** Records with the line they begin on; blank lines are passed over. */
function parse(file: string, text: string): { records: CsvRecord[]; faults: Fault[] } {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const records: CsvRecord[] = []
  const faults: Fault[] = []
  let line = 1
  let read = 0
  Papa.parse<string[]>(plain, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      if (errors.length > 0) faults.push(quotingFault({ file, line }, errors))
      if (data.length > 1 || data[0] !== '') records.push({ line, cells: data })
      line += plain.slice(read, meta.cursor).split('\n').length - 1
      read = meta.cursor
    },
  })
  return { records, faults }
}

/** The first error tells which it is: a misplaced quote often leaves the cell open as well. */
function quotingFault(
  at: { readonly file: string; readonly line: number },
  errors: readonly Papa.ParseError[],
): Fault {
  return errors[0]?.code === 'MissingQuotes'
    ? faultAt(
        at,
        null,
        'A double quote is opened in this row and never closed.',
        'Close it, or write "" for a quote inside a quoted cell.',
      )
    : faultAt(
        at,
        null,
        'A double quote stands in the middle of a quoted cell.',
        'Write "" for a quote inside a quoted cell.',
      )
}
