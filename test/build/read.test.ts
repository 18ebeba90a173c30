import { expect, test } from 'vitest'
import { readTable } from '../../src/build/read'

const columns = ['id', 'name', 'note']
const read = (text: string) => readTable('places.csv', text, columns)

test('rows carry the line of the file, also after quoted line breaks and blank lines', () => {
  const { rows, faults } = read('id,name,note\na,A,"two\nlines, ""quoted"""\n\nb,B,\n')
  expect(faults).toEqual([])
  expect(rows.map(({ line, cells }) => [line, cells.id, cells.note])).toEqual([
    [2, 'a', 'two\nlines, "quoted"'],
    [5, 'b', ''],
  ])
})

test('a byte-order mark and Windows line ends are read over', () => {
  const { rows, faults } = read('\uFEFFid,name,note\r\na,A,"x\r\ny"\r\nb,B,z\r\n')
  expect(faults).toEqual([])
  expect(rows.map(({ line, cells }) => [line, cells.id, cells.note])).toEqual([
    [2, 'a', 'x\ny'],
    [4, 'b', 'z'],
  ])
})

test('columns may stand in any order', () => {
  const { rows, faults } = read('note,id,name\nn,a,A\n')
  expect(faults).toEqual([])
  expect(rows[0]?.cells).toEqual({ id: 'a', name: 'A', note: 'n' })
})

test('a last row without a line end is read', () => {
  expect(read('id,name,note\na,A,n').rows).toHaveLength(1)
})

test('missing, unknown and doubled columns are reported, with the one that was meant', () => {
  const { faults, unreadable } = read('id,id,nmae\n')
  expect(unreadable).toBe(true)
  expect(
    faults.map(({ line, column, message, remedy }) => [line, column, message, remedy]),
  ).toEqual([
    [1, 'id', "'id' stands twice.", expect.stringContaining('Remove one')],
    [1, 'nmae', "'nmae' is no column of this table.", expect.stringContaining("'name'?")],
    [1, 'name', 'The column is missing.', expect.stringContaining('Add it')],
    [1, 'note', 'The column is missing.', expect.stringContaining('Add it')],
  ])
})

test('a row with too many cells is reported in its line, and the other rows are still read', () => {
  const { rows, torn, faults } = read('id,name,note\na,A, with a comma, unquoted\nb,B,n\n')
  expect(faults).toEqual([
    {
      file: 'places.csv',
      line: 2,
      column: null,
      message: 'The row has 4 cells, the header has 3.',
      remedy: expect.stringContaining('double quotes'),
    },
  ])
  expect(rows.map(({ cells }) => cells.id)).toEqual(['b'])
  expect(torn.map(({ cells }) => cells.id)).toEqual(['a'])
})

test('a quote that is never closed is reported where it opens', () => {
  const { faults, unreadable } = read('id,name,note\na,A,n\nb,"B,n\nc,C,n\n')
  expect(unreadable).toBe(true)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatchObject({
    line: 3,
    column: null,
    message: expect.stringContaining('never closed'),
  })
})

test('a quote in the middle of a quoted cell is reported in its line', () => {
  const { faults } = read('id,name,note\na,"A" B,n\nb,B,n\n')
  expect(faults[0]).toMatchObject({
    line: 2,
    message: expect.stringContaining('middle of a quoted cell'),
  })
})

test('an empty file is reported with the header it should begin with', () => {
  expect(read('').faults).toMatchObject([
    { line: 1, message: 'The file is empty.', remedy: expect.stringContaining('id,name,note') },
  ])
})
