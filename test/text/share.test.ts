import { expect, test } from 'vitest'
import { shareLabel, shareText } from '../../src/text/share'
import { chinese, english } from './voices'

test('a share that its figures fix to a tenth is said plainly, another as about', () => {
  expect(shareText(english, { low: 46.46, high: 46.51 })).toBe('46.5%')
  expect(shareText(english, { low: 37.35, high: 37.69 })).toBe('about 37.5%')
  expect(shareText(chinese, { low: 37.35, high: 37.69 })).toBe('约37.5%')
  expect(shareLabel(english, { low: 37.35, high: 37.69 })).toBe('≈37.5%')
})

test('a lower bound is rounded down and stays a bound', () => {
  expect(shareText(english, { low: 21.459, high: Infinity })).toBe('more than 21.4%')
  expect(shareText(chinese, { low: 21.459, high: Infinity })).toBe('超过21.4%')
  expect(shareLabel(chinese, { low: 21.459, high: Infinity })).toBe('≥21.4%')
})

test('a share stated to a tenth stays as printed', () => {
  expect(shareText(english, { low: 14.45, high: 14.55 })).toBe('14.5%')
})

test('a share of a figure that is about is about, however narrow its limits', () => {
  expect(shareText(english, { low: 31.76, high: 31.84 }, true)).toBe('about 31.8%')
  expect(shareLabel(chinese, { low: 31.76, high: 31.84 }, true)).toBe('≈31.8%')
})
