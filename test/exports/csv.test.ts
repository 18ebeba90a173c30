import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { Cell } from '../../src/exports/chart-table'
import { csvText } from '../../src/exports/csv'

const one = (cell: Cell) => csvText({ fields: ['a'], rows: [{ a: cell }] }).split('\r\n')[1]

test('a table is RFC 4180: header, CRLF after every row, quotes where a cell needs them', () => {
  const rows = [
    { a: 'x, "y"', b: 1 },
    { a: null, b: 'two\nlines' },
  ]
  expect(csvText({ fields: ['a', 'b'], rows })).toBe('a,b\r\n"x, ""y""",1\r\n,"two\nlines"\r\n')
})

test('the file for Excel is the same behind a byte order mark', () => {
  const table = { fields: ['a'], rows: [{ a: '超过' }] }
  expect(csvText(table, true)).toBe(`\ufeff${csvText(table)}`)
  expect(csvText(table).startsWith('\ufeff')).toBe(false)
})

test.for(['=1+1', '+94.5%', '-x', '@sum', '\tx', '\rx', '-2+3', '--1', '＝1', '-', '-1\n=2'])(
  'a spreadsheet shows %j instead of running it',
  (cell) => {
    const [row] = Papa.parse<string[]>(csvText({ fields: ['a'], rows: [{ a: cell }] })).data.slice(
      1,
    )
    expect(row).toEqual([`'${cell}`])
  },
)

test.for<[Cell, string]>([
  ['-60.2', '-60.2'],
  [-60.2, '-60.2'],
  ['-5', '-5'],
  [0, '0'],
])('%j stays a number', ([cell, text]) => {
  expect(one(cell)).toBe(text)
})

test('whatever stands in a cell comes out of it again', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('"', '""', ',', '\r\n', '\n', ' a ', "'", '\u2028', '=cmd', '-1'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (pairs) => {
      const rows = pairs.map(([a, b]) => ({ a, b: `${b}.` }))
      const { data } = Papa.parse<string[]>(csvText({ fields: ['a', 'b'], rows }), {
        newline: '\r\n',
      })
      const back = data
        .slice(1, -1)
        .map((row) => row.map((text) => text.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, '')))
      expect(back).toEqual(
        rows.map(({ a, b }) => [
          a.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, ''),
          b.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, ''),
        ]),
      )
    }),
  )
})
