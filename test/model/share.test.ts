import { expect, test } from 'vitest'
import { countedTogether, sharePercent } from '../../src/model/share'
import { recordOf } from './real-atlas'

test('a share keeps the limits of both figures', () => {
  const { low, high } = sharePercent(recordOf('nev-cq-2025-eic'), recordOf('veh-cq-2025'))
  expect(low).toBeCloseTo((1_295_500 / 2_788_500) * 100, 6)
  expect(high).toBeCloseTo((1_296_500 / 2_787_500) * 100, 6)
})

test('a share of a lower bound is open above', () => {
  const share = sharePercent(recordOf('nev-cq-2023-eic-forum'), recordOf('veh-cq-2023'))
  expect(share.high).toBe(Infinity)
  expect(share.low).toBeCloseTo((500_000 / 2_330_000) * 100, 6)
})

test('two counters, two periods or two unnamed counters make no share', () => {
  const nev = recordOf('nev-cq-2024-statbureau')
  expect(countedTogether(nev, recordOf('veh-cq-2024'))).toBe(false)
  expect(countedTogether(nev, recordOf('veh-cq-2024-q3'))).toBe(false)
  expect(countedTogether(recordOf('nev-shenzhen-2024'), recordOf('veh-guangdong-2024'))).toBe(false)
  expect(countedTogether(recordOf('nev-cq-2023-xinhua'), recordOf('veh-cq-2019-cqdaily'))).toBe(
    false,
  )
  expect(() => sharePercent(nev, recordOf('veh-cq-2024'))).toThrow(RangeError)
})

test('the last day of February is one day', () => {
  const made = recordOf('nev-cq-2024-jan-feb')
  expect(countedTogether(made, recordOf('veh-cq-2024-jan-feb'))).toBe(true)
})
