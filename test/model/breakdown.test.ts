import { expect, test } from 'vitest'
import type { Observation } from '../../src/model/atlas'
import { breakdownsOf, partsBelow, totalsWithParts } from '../../src/model/breakdown'
import { contains } from '../../src/model/interval'
import { realAtlas } from './real-atlas'
import { figure, smallAtlas } from './small-atlas'

const part = (id: string, value: string, own: Partial<Observation> = {}) =>
  figure(id, { value, partOf: 'total', breakdown: 'by-sector', ...own })

function only(parts: readonly Observation[], total: Partial<Observation> = {}) {
  const atlas = smallAtlas({ observations: [figure('total', total), ...parts] })
  const [first, ...more] = breakdownsOf(atlas, 'total')
  if (first === undefined || more.length > 0) throw new Error('One partition was expected.')
  return first
}

test('what the parts leave over is the rest, as an interval and as it would be stated', () => {
  const { rest, restStated } = only(
    [part('a', '30.2', { step: '0.1' }), part('b', '20', { step: '1' })],
    { step: '1' },
  )
  expect(rest?.low).toBeCloseTo(48.75, 9)
  expect(rest?.high).toBeCloseTo(50.85, 9)
  expect(restStated).toEqual({ value: '49.8', step: '2.1', qualifier: 'exact' })
})

test('parts that add up within their steps are complete', () => {
  expect(
    only([part('a', '60', { step: '1' }), part('b', '39', { step: '1' })], { step: '1' }).rest,
  ).toBeNull()
  expect(
    only([part('a', '60', { step: '1' }), part('b', '38', { step: '1' })], { step: '1' }).rest,
  ).not.toBeNull()
  expect(only([part('a', '60'), part('b', '40')]).rest).toBeNull()
})

test('a part that is a lower bound leaves at most, a total that is one leaves at least', () => {
  const bound = { qualifier: 'at_least' } as const
  const below = only([part('a', '30', bound)])
  expect(below.rest).toEqual({ low: -Infinity, high: 70 })
  expect(below.restStated?.qualifier).toBe('at_most')
  const above = only([part('a', '30')], bound)
  expect(above.rest).toEqual({ low: 70, high: Infinity })
  expect(above.restStated?.qualifier).toBe('at_least')
})

test('an approximate part leaves an approximate rest', () => {
  const { rest, restStated } = only([part('a', '30', { qualifier: 'about', step: '5' })])
  expect(rest).toEqual({ low: 65, high: 75 })
  expect(restStated).toMatchObject({ value: '70', qualifier: 'about' })
})

test('overlapping parts leave no rest', () => {
  const found = only([part('a', '30', { breakdown: 'by-origin-overlapping' })])
  expect(found).toMatchObject({ overlapping: true, rest: null, restStated: null })
})

test('unverified parts, restatements, other units and figures also reported are left out', () => {
  const { parts } = only([
    part('forum', '30', { grade: 'D' }),
    part('dollars', '5', { unit: 'USD_billion' }),
    part('again', '30', { restates: 'a' }),
    part('also', '31', { conflicts: ['a'] }),
    part('a', '30', { conflicts: ['also'], preferred: true }),
  ])
  expect(parts.map(({ id }) => id)).toEqual(['a'])
})

test('parts stand largest first', () => {
  expect(
    only([part('b', '9'), part('a', '30'), part('c', '10')]).parts.map(({ id }) => id),
  ).toEqual(['a', 'c', 'b'])
})

test('partitions of one total stay apart', () => {
  const observations = [figure('total'), part('a', '30'), part('b', '40', { breakdown: 'by-size' })]
  const found = breakdownsOf(smallAtlas({ observations }), 'total')
  expect(found.map(({ by, parts }) => [by, parts.length])).toEqual([
    ['by-sector', 1],
    ['by-size', 1],
  ])
})

test('a total of which only unverified parts are known has no breakdown', () => {
  const atlas = smallAtlas({ observations: [figure('total'), part('a', '30', { grade: 'D' })] })
  expect(breakdownsOf(atlas, 'total')).toEqual([])
  expect(totalsWithParts(atlas, 'nev_output')).toEqual([])
  expect(breakdownsOf(atlas, 'unknown')).toEqual([])
})

test('parts of parts are found, each once, and a ring of parts ends', () => {
  const observations = [
    figure('total', { partOf: 'b', breakdown: 'by-sector' }),
    part('a', '60'),
    part('b', '20', { partOf: 'a' }),
  ]
  expect(
    partsBelow(smallAtlas({ observations }), 'total')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b'])
})

test('the vehicles of the first quarter of 2023 stand below its industry, and that below the whole', () => {
  expect(partsBelow(realAtlas, 'q1-2023-signing-investment').map(({ partOf }) => partOf)).toEqual([
    'q1-2023-signing-investment',
    'q1-2023-signing-industrial-investment',
  ])
})

test('the rest as stated lies within the rest, and an open end of one is an open end of both', () => {
  for (const { rest, restStated } of [...realAtlas.observations.keys()].flatMap((id) =>
    breakdownsOf(realAtlas, id),
  )) {
    if (rest === null || restStated === null) expect(rest).toBe(restStated)
    else {
      expect(contains(rest, Number(restStated.value))).toBe(true)
      expect(restStated.qualifier === 'at_least').toBe(rest.high === Infinity)
      expect(restStated.qualifier === 'at_most').toBe(rest.low === -Infinity)
    }
  }
})

test('automobiles and electronics of 2023 leave 92.138 of 201.22 not broken down', () => {
  const [found] = breakdownsOf(realAtlas, 'industrial-transfer-2023-investment')
  expect(found?.restStated).toMatchObject({ value: '92.138', qualifier: 'exact' })
})
