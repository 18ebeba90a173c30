import { expect, test } from 'vitest'
import type { Observation, Source } from '../../src/model/atlas'
import { roundOut } from '../../src/model/interval'
import { inCurrency } from '../../src/model/money'
import { realAtlas, recordOf } from './real-atlas'
import { figure, smallAtlas, source } from './small-atlas'

const day = (date: string) => ({ start: date, end: date, periodKind: 'event' as const })
const yuan = (id: string, value: string, own: Partial<Observation> = {}) =>
  figure(id, { unit: 'CNY_billion', value, step: '0.1', ...day('2023-05-18'), ...own })
const dollars = (id: string, value: string, restates: string, own: Partial<Observation> = {}) =>
  yuan(id, value, { unit: 'USD_billion', restates, ...own })

function shown(
  amount: Observation,
  pair: readonly Observation[] = [],
  sources: readonly Source[] = [],
) {
  return inCurrency(smallAtlas({ observations: [amount, ...pair], sources }), amount, 'usd')
}

const pair = (own: Partial<Observation> = {}) => [
  yuan('other', '700.0', own),
  dollars('other-usd', '100.0', 'other', own),
]

test('an amount in the currency asked for, and whatever is not money, stays as stated', () => {
  const amount = yuan('a', '70.0')
  expect(inCurrency(smallAtlas({}), amount, 'cny')).toEqual({ kind: 'stated', observation: amount })
  const count = figure('n')
  expect(inCurrency(smallAtlas({}), count, 'usd')).toEqual({ kind: 'stated', observation: count })
})

test('dollars that a source states come before any conversion', () => {
  expect(shown(yuan('a', '70.0'), [dollars('a-usd', '9.8', 'a'), ...pair()])).toMatchObject({
    kind: 'restated',
    observation: { id: 'a-usd' },
  })
})

test('of several dollar values the preferred one is taken, an unverified one never', () => {
  const also = dollars('also', '9.9', 'a', { conflicts: ['first'] })
  const first = dollars('first', '9.8', 'a', { conflicts: ['also'], preferred: true, grade: 'C' })
  expect(shown(yuan('a', '70.0'), [also, first])).toMatchObject({ observation: { id: 'first' } })
  expect(shown(yuan('a', '70.0'), [dollars('forum', '9.9', 'a', { grade: 'D' })]).kind).toBe(
    'unavailable',
  )
})

test('a conversion uses the rate of a stated pair, names it and widens by its rounding', () => {
  const found = shown(yuan('a', '70.0', { step: '0' }), pair())
  expect(found).toMatchObject({ kind: 'converted', rate: 7, pair: { id: 'other-usd' } })
  // 70 at 699.95 ÷ 100.05 to 700.05 ÷ 99.95 yuan a dollar.
  expect(found.kind === 'converted' && roundOut(found.interval, 4)).toEqual({
    low: 9.9942,
    high: 10.0058,
  })
})

test('a bound stays a bound in dollars', () => {
  const found = shown(yuan('a', '70.0', { qualifier: 'at_least' }), pair())
  expect(found.kind === 'converted' && found.interval.high).toBe(Infinity)
})

test('of several pairs the nearest in time gives the rate', () => {
  const near = [
    yuan('near', '800.0', day('2023-06-01')),
    dollars('near-usd', '100.0', 'near', day('2023-06-01')),
  ]
  expect(shown(yuan('a', '70.0', day('2023-06-20')), [...pair(), ...near])).toMatchObject({
    rate: 8,
  })
})

test('a pair of fewer than three digits, also reported, unverified or more than a year away is no rate', () => {
  const amount = yuan('a', '70.0')
  const kind = (own: Partial<Observation>) => shown(amount, pair(own)).kind
  expect(kind({})).toBe('converted')
  expect(kind({ step: '10' })).toBe('unavailable')
  expect(kind({ conflicts: ['x'] })).toBe('unavailable')
  expect(kind({ grade: 'D' })).toBe('unavailable')
  expect(kind(day('2024-05-18'))).toBe('converted')
  expect(kind(day('2024-05-20'))).toBe('unavailable')
})

test('a pair that was stated years after its event carries a later rate', () => {
  const later = pair({ sources: ['later'] })
  expect(shown(yuan('a', '70.0'), later, [source('later', '2025-08-12')]).kind).toBe('unavailable')
  expect(shown(yuan('a', '70.0'), later, [source('later', '2023-05-20')]).kind).toBe('converted')
  expect(shown(yuan('a', '70.0'), later, [source('later', null)]).kind).toBe('converted')
})

test('dollars are never turned into yuan, but the yuan they restate are found', () => {
  const alone = figure('a', { unit: 'USD_billion' })
  expect(inCurrency(smallAtlas({}), alone, 'cny')).toEqual({ kind: 'unavailable' })
  const restated = inCurrency(realAtlas, recordOf('industrial-transfer-2023-investment-usd'), 'cny')
  expect(restated).toMatchObject({ kind: 'restated', observation: { value: '201.22' } })
})

test('the matchmaking of 2023 is stated in dollars, the WCIFIT ceremony of 2022 converted', () => {
  const inDollars = (id: string) => inCurrency(realAtlas, recordOf(id), 'usd')
  expect(inDollars('industrial-transfer-2023-investment')).toMatchObject({
    kind: 'restated',
    observation: { value: '28.35' },
  })
  expect(inDollars('wcifit-2022-chongqing-investment')).toMatchObject({
    kind: 'converted',
    pair: { id: 'smart-china-expo-2022-investment-usd' },
  })
})
