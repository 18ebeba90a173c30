import { expect, test } from 'vitest'
import { nearest } from '../../src/build/nearest'

const places = ['wanzhou', 'wushan', 'wuxi', 'fuling', '']

test('a slip leads to the word that was meant', () => {
  expect(nearest('wanzou', places)).toBe('wanzhou')
  expect(nearest('Wanzhou', places)).toBe('wanzhou')
  expect(nearest('wuhsan', places)).toBe('wushan')
})

test('a word far from all others leads nowhere, and never to an empty one', () => {
  expect(nearest('beijing', places)).toBeNull()
  expect(nearest('ab', places)).toBeNull()
})
