import { expect, test } from 'vitest'
import { columnsOf, firstSeen } from '../../src/pages/columns'

test('charts are read down, then across; the first column is the longer one', () => {
  expect(columnsOf(['a', 'b', 'c', 'd', 'e'])).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ])
  expect(columnsOf(['a'])).toEqual([['a']])
  expect(columnsOf(['a', 'district-map', 'b'])).toEqual([['a'], ['b']])
})

test('the head of each column is seen first', () => {
  expect(firstSeen(['a', 'b', 'c', 'd'])).toEqual(['a', 'c'])
  expect(firstSeen([])).toEqual([])
})
