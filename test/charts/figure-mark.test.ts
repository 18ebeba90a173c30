import { expect, test } from 'vitest'
import { figureMark } from '../../src/charts/figure-mark'
import { shownAsStated } from '../../src/charts/shown'
import { axisUnit } from '../../src/text/figure'
import { recordOf } from '../model/real-atlas'
import { english } from '../text/voices'

function labels(id: string, max: number): readonly string[] {
  const record = recordOf(id)
  const unit = axisUnit(english, record.unit, max)
  const place = { key: id, x: 0, unit, colour: '' }
  return figureMark(shownAsStated(record), place, english).labels
}

test('a label loses digits by rounding as written, and keeps its separators', () => {
  expect(labels('wcifit-2022-chongqing-investment', 300)).toEqual(['222.85', '222.9', '223'])
  expect(labels('nev-shenzhen-2024', 3_000_000)).toEqual(['2,935.3', '2,935'])
})

test('a lower bound is shortened downwards', () => {
  expect(labels('wcifit-2023-total-investment', 300)).toEqual(['≥290.7', '≥290'])
})

test('no figure is shortened to zero', () => {
  expect(labels('nev-china-2013', 20_000_000)).toEqual(['≈0.018'])
})

test('three digits stay: a label never contradicts the text beside it', () => {
  expect(labels('fdi-2020-municipal', 20).at(-1)).toBe('10.3')
  expect(labels('sei-share-2024', 60)).toEqual(['34.6'])
  expect(labels('laptop-2021', 100_000_000).at(-1)).toBe('93.9')
})
