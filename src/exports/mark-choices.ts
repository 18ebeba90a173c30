import type { Column, Row } from '../charts/chart'
import type { Edition } from '../charts/edition'

/** A figure that an author may mark, in a few words. */
export interface MarkChoice {
  /** Of its row. */
  readonly key: string
  readonly text: string
}

/** Figures of one line or event; `label` is '' where the chart has no such groups. */
export interface MarkGroup {
  readonly label: string
  readonly choices: readonly MarkChoice[]
}

/** Characters of a choice. */
export const longestChoice = 90

/** The figures of a view that have a record, told apart by the cells of its table. */
export function markChoices({ chart, rows, voice }: Edition): readonly MarkGroup[] {
  const marked = rows.filter(({ records }) => records.length > 0)
  const columns = chart.columns(voice)
  const grouping = columns.find((column) => groups.includes(column.id) && repeats(column, marked))
  const figure = columns.find(({ link, id }) => link || id === 'figure')
  const others = columns.filter((column) => column !== grouping && column !== figure)
  const named = others.filter(({ numeric, id }) => !numeric && id !== 'source').slice(0, 2)
  const labelOf = (row: Row) => grouping?.text(row) ?? ''
  const labels = [...new Set(marked.map(labelOf))]
  return labels.map((label) => ({
    label: shortened(label, longestChoice),
    choices: toldApart(
      marked.filter((row) => labelOf(row) === label),
      { named, figure, others },
    ),
  }))
}

const groups: readonly string[] = ['line', 'event']

function repeats(column: Column<Row>, rows: readonly Row[]): boolean {
  return new Set(rows.map((row) => column.text(row))).size < rows.length
}

interface Cells {
  readonly named: readonly Column<Row>[]
  readonly figure: Column<Row> | undefined
  /** Any column beside the figure's: these tell apart what reads the same. */
  readonly others: readonly Column<Row>[]
}

function toldApart(rows: readonly Row[], cells: Cells): readonly MarkChoice[] {
  const { named, figure, others } = cells
  const short = rows.map((row) =>
    written([...named.map((column) => column.text(row)), figure?.text(row) ?? '']),
  )
  return rows.map((row, index) => {
    const alike = rows.filter((_, at) => short[at] === short[index])
    const text = short[index] ?? ''
    if (alike.length === 1) return { key: row.key, text }
    const telling = others.find((column) => !named.includes(column) && !repeats(column, alike))
    const sign = telling?.text(row) || `${alike.indexOf(row) + 1}`
    return { key: row.key, text: `${shortened(text, longestChoice - 30)} · ${shortened(sign, 27)}` }
  })
}

/** Cells in one line; the longest are cut first. */
function written(cells: readonly string[]): string {
  const said = cells.filter((cell) => cell !== '')
  let most = Math.max(0, ...said.map((cell) => cell.length))
  const line = () => said.map((cell) => shortened(cell, most)).join(' · ')
  while (line().length > longestChoice) most -= 1
  return line()
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
