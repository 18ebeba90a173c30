import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalsOf, group, plain, shift, trimZeros } from '../../src/text/decimal'

/** A plain decimal as whole digits over a power of ten. */
function exact(decimal: string): { digits: bigint; places: number } {
  const [whole = '', fraction = ''] = decimal.replace('\u2212', '-').split('.')
  return { digits: BigInt(whole + fraction), places: fraction.length }
}

function same(a: string, b: string, power: number): boolean {
  const [x, y] = [exact(a), exact(b)]
  const up = (n: number) => 10n ** BigInt(n)
  return power >= 0
    ? x.digits * up(y.places) === y.digits * up(power) * up(x.places)
    : x.digits * up(-power) * up(y.places) === y.digits * up(x.places)
}

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.stringMatching(/^\d{0,6}$/))
  .map(
    ([minus, whole, fraction]) =>
      `${minus ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`,
  )

test('moving the point changes the value by a power of ten exactly, without dust', () => {
  fc.assert(
    fc.property(decimals, fc.integer({ min: -8, max: 8 }), (decimal, places) => {
      expect(same(shift(decimal, places), decimal, places)).toBe(true)
      expect(same(trimZeros(shift(decimal, places)), decimal, places)).toBe(true)
    }),
  )
})

test.each([
  ['201.22', 1, '2012.2'],
  ['0.07', 1, '0.7'],
  ['0.872', 1, '8.72'],
  ['953200', -4, '95.3200'],
  ['43', -4, '0.0043'],
  ['5', 3, '5000'],
  ['-0.9', 0, '\u22120.9'],
  ['612.0', 1, '6120'],
])('%s moved by %i is %s', (decimal, places, moved) => {
  expect(shift(decimal, places)).toBe(moved)
})

test('only zeros after the point go', () => {
  expect(trimZeros('95.3200')).toBe('95.32')
  expect(trimZeros('2720.000')).toBe('2720')
  expect(trimZeros('2720')).toBe('2720')
  expect(decimalsOf('95.32')).toBe(2)
  expect(decimalsOf('95')).toBe(0)
})

test('English separates thousands, Chinese does not', () => {
  expect(group('1234567.8901', 'en')).toBe('1,234,567.8901')
  expect(group('\u2212953200', 'en')).toBe('\u2212953,200')
  expect(group('953200', 'zh')).toBe('953200')
})

test('what rounds to nothing has no sign', () => {
  expect(plain(-0.04, 1, 'en')).toBe('0.0')
  expect(plain(-2116.34, 1, 'en')).toBe('\u22122,116.3')
})
