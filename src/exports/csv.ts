import Papa from 'papaparse'
import type { ChartTable } from './chart-table'

/**
 * A table as CSV (RFC 4180: comma, double quotes, CRLF, also after the last row).
 * @param mark begins with a byte order mark, without which Excel reads UTF-8 as something else.
 */
export function csvText({ fields, rows }: ChartTable, mark = false): string {
  const data = rows.map((row) => fields.map((field) => row[field] ?? null))
  const text = Papa.unparse(
    { fields: [...fields], data },
    { newline: '\r\n', escapeFormulae: formula },
  )
  return `${mark ? '\ufeff' : ''}${text}\r\n`
}

/**
 * What a spreadsheet would run instead of showing it gets an apostrophe in front. A plain decimal number
 * is none, also with a minus: as a number it can do nothing, and with an apostrophe it would be no number
 * any more. Everything else that begins like a formula is text of ours or of a source ("+94.5%",
 * "@..."), where an apostrophe costs nothing. Full-width signs count in some East Asian spreadsheets.
 */
const formula = /^(?!-?\d+(?:\.\d+)?$)[=+\-@＝＋－＠\t\r\n]/
