import { expect, test } from 'vitest'
import { disagreements, statedGrowths, statedPercent } from '../../src/model/growth'
import { roundOut } from '../../src/model/interval'
import { realAtlas, recordOf } from './real-atlas'
import { figure, inYear, line, smallAtlas } from './small-atlas'

const rates = (id: string) =>
  statedGrowths(realAtlas, recordOf(id)).map(({ percent, record }) => `${record.basis} ${percent}`)

test('growth as stated is the record’s own first, then that of whoever reports the same', () => {
  expect(rates('nev-cq-2024-statbureau')).toEqual([
    'statistics-bureau 90.5',
    'economy-commission 94.5',
  ])
  expect(rates('nev-cq-2024-eic-transfer')).toEqual([
    'economy-commission 94.5',
    'statistics-bureau 90.5',
  ])
})

test('a rate that a source gives without a level is found by its period', () => {
  const found = statedGrowths(realAtlas, recordOf('nev-cq-2023-xinhua')).map(
    ({ record }) => record.id,
  )
  expect(found).toContain('nevg-cq-2023-eic-january')
})

test('an unverified, a targeted and an approximate rate are not stated growth', () => {
  const rate = { indicator: 'nev_output_growth', unit: 'percent', value: '12' }
  const atlas = smallAtlas({
    observations: [
      figure('level', { conflicts: ['forum', 'plan'] }),
      figure('forum', { statedGrowth: '9', grade: 'D' }),
      figure('plan', { statedGrowth: '8', status: ['F'] }),
      figure('about', { ...rate, qualifier: 'about' }),
      figure('elsewhere', { ...rate, geography: 'china' }),
      figure('kept', { ...rate, value: '11.5' }),
    ],
  })
  const level = atlas.observations.get('level')
  expect(level && statedGrowths(atlas, level).map(({ record }) => record.id)).toEqual(['kept'])
})

test('the same rate of the same body is said once', () => {
  const a = figure('a', { statedGrowth: '30.0', conflicts: ['b', 'c'] })
  const observations = [
    a,
    figure('b', { statedGrowth: '30' }),
    figure('c', { statedGrowth: '30', basis: 'customs' }),
  ]
  expect(statedGrowths(smallAtlas({ observations }), a).map(({ record }) => record.id)).toEqual([
    'a',
    'c',
  ])
})

test('a printed rate reaches half its last digit each way', () => {
  expect(statedPercent('-98.1')).toEqual({ low: -98.14999999999999, high: -98.05 })
  expect(statedPercent('36')).toEqual({ low: 35.5, high: 36.5 })
})

const found = disagreements(realAtlas)
const disagreement = (id: string) => found.find(({ to }) => to.id === id)

test('the commission’s own levels contradict its +94.5 % of 2024', () => {
  const one = disagreement('nev-cq-2024-eic-transfer')
  expect(one?.stated.percent).toBe('94.5')
  expect(one && roundOut(one.computed, 1)).toEqual({ low: -Infinity, high: 90.7 })
})

test('the levels of January–August contradict the +151.4 % stated of 2024', () => {
  const one = disagreement('nev-cq-2024-jan-aug')
  expect(one?.stated.percent).toBe('151.4')
  expect(one && roundOut(one.computed, 1)).toEqual({ low: 159, high: 160.8 })
})

test('growth that the levels bear out is no disagreement', () => {
  expect(disagreement('nev-cq-2025-eic')).toBeUndefined()
  expect(found.filter(({ to }) => to.basis === 'municipal-government')).toEqual([])
})

test('levels of one body say nothing about the growth that another states', () => {
  const levels = (basis: string) => {
    const observations = [
      figure('a', inYear(2023)),
      figure('b', { ...inYear(2024), value: '150', conflicts: ['c'], preferred: true }),
      figure('c', { ...inYear(2024), value: '160', conflicts: ['b'], statedGrowth: '60', basis }),
    ]
    return disagreements(smallAtlas({ observations, lines: [line()] })).length
  }
  expect(levels('customs')).toBe(0)
  expect(levels('statistics-bureau')).toBe(1)
})

test('rounding of levels and rate is no disagreement, more than that is', () => {
  const check = (statedGrowth: string) => {
    const observations = [
      figure('a', { ...inYear(2023), step: '1' }),
      figure('b', { ...inYear(2024), value: '150', step: '1', statedGrowth }),
    ]
    return disagreements(smallAtlas({ observations, lines: [line()] })).length
  }
  // The levels allow +48.8 to +51.3 %.
  expect(check('51.2')).toBe(0)
  expect(check('52')).toBe(1)
  expect(check('51')).toBe(0)
  expect(check('48')).toBe(1)
})

test('a rate of one year is not held against a change over two', () => {
  const observations = [
    figure('a', inYear(2022)),
    figure('b', { ...inYear(2024), value: '150', statedGrowth: '5' }),
  ]
  expect(disagreements(smallAtlas({ observations, lines: [line()] }))).toEqual([])
})
