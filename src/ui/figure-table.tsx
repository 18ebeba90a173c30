import { memo, type ReactNode } from 'react'
import type { Chart, Column, Row } from '../charts/chart'
import { EventLink, RecordLink, Sentence } from './record-link'
import type { Setting } from './setting'

/** The rows of a chart; the marks layer reads from them what each mark says and where it leads. */
export const FigureTable = memo(function FigureTable<R extends Row>({
  setting,
  chart,
  rows,
  title,
  cells,
}: {
  setting: Setting
  chart: Chart<R>
  rows: readonly R[]
  title: string
  /** Without them the rows say and lead, but show nothing. */
  cells: boolean
}) {
  const { voice } = setting
  // What no row has anything to say of is no column: a place's roles have no rank.
  const columns = chart
    .columns(voice)
    .filter((column, i) => i === 0 || rows.some((row) => column.text(row) !== ''))
  return (
    <div className="scroll" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption>{voice.t('figure.table-caption', { title })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classOf(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.key}
              data-key={row.key}
              data-say={chart.says(row, voice)}
              data-record={row.records[0]}
              data-event={eventOf(row)}
              data-place={row.place}
              data-x={row.cell?.column}
              data-y={row.cell?.row}
            >
              {(cells ? columns : []).map((column, i) => (
                <Cell key={column.id} setting={setting} column={column} row={row} first={i === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

function Cell<R extends Row>({
  setting,
  column,
  row,
  first,
}: {
  setting: Setting
  column: Column<R>
  row: R
  first: boolean
}) {
  const text = column.text(row)
  const content =
    column.spans !== undefined ? (
      <Sentence setting={setting} spans={column.spans(row)} />
    ) : column.link === true && text !== '' ? (
      linked(setting, row, text)
    ) : (
      text
    )
  // A reason in place of a figure reads as a text.
  const kind = column.value(row) === null ? undefined : classOf(column)
  return first ? <th scope="row">{content}</th> : <td className={kind}>{content}</td>
}

function linked(setting: Setting, row: Row, text: string): ReactNode {
  const event = eventOf(row)
  if (event !== undefined)
    return (
      <EventLink setting={setting} id={event}>
        {text}
      </EventLink>
    )
  const [record] = row.records
  return record === undefined ? (
    text
  ) : (
    <RecordLink setting={setting} id={record}>
      {text}
    </RecordLink>
  )
}

function eventOf({ leadsToEvent, event }: Row): string | undefined {
  return leadsToEvent === true ? event?.id : undefined
}

function classOf<R extends Row>({ numeric }: Column<R>): string | undefined {
  return numeric === true ? 'number' : undefined
}
