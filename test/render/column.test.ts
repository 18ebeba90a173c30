import { expect, test } from 'vitest'
import { columnOf } from '../../src/render/column'

const passage = (text: string, more = {}) => ({ text, size: 10, fill: '#000', ...more })
const lines = (column: ReturnType<typeof columnOf>) => column.shapes.map(({ text }) => text)

test('passages stand below each other, empty ones leave no gap', () => {
  const column = columnOf(
    [passage('', { gap: 9 }), passage('one'), passage('two', { gap: 5 })],
    200,
  )
  expect(lines(column)).toEqual(['one', 'two'])
  expect(column.height).toBeCloseTo(10 * 1.45 * 2 + 5)
})

test('even lines leave no single word over and are no more than needed', () => {
  const text = 'aaaa aaaa aaaa aaaa aaaa aaaa b'
  const uneven = lines(columnOf([passage(text)], 168))
  const even = lines(columnOf([passage(text, { even: true })], 168))
  expect(uneven.at(-1)).toBe('b')
  expect(even).toHaveLength(uneven.length)
  expect(even.at(-1)?.length).toBeGreaterThan(5)
})

test('an amount is not torn apart', () => {
  for (let width = 60; width < 300; width += 7)
    for (const line of lines(columnOf([passage('more than CNY 110 billion was signed')], width)))
      expect(line).not.toMatch(/CNY$|110$/)
})

test('a word longer than the line is cut, an emoji is not', () => {
  const cut = lines(columnOf([passage(`x${'😀'.repeat(30)}`)], 100))
  expect(cut.length).toBeGreaterThan(2)
  expect(cut.join('')).toBe(`x${'😀'.repeat(30)}`)
  for (const line of cut) expect(line).not.toMatch(/\p{Cs}/u)
})
