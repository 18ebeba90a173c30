import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  annual,
  annualPercent,
  contains,
  divide,
  growthPercent,
  type Interval,
  intersects,
  isBounded,
  isPoint,
  middle,
  roundingInterval,
  roundOut,
  scale,
  statedInterval,
  subtract,
  sum,
} from '../../src/model/interval'

const stated = (
  value: string,
  step: string,
  qualifier: Parameters<typeof statedInterval>[0]['qualifier'],
) => statedInterval({ value, step, qualifier })

test('an exact figure reaches half its last digit each way', () => {
  expect(stated('953000', '1000', 'exact')).toEqual({ low: 952_500, high: 953_500 })
})

test('an exact count is a point', () => {
  expect(stated('120', '0', 'exact')).toEqual({ low: 120, high: 120 })
  expect(isPoint(stated('120', '0', 'exact'))).toBe(true)
})

test('about reaches a whole step each way, nearly one step below', () => {
  expect(stated('43000', '1000', 'about')).toEqual({ low: 42_000, high: 44_000 })
  expect(stated('160', '10', 'nearly')).toEqual({ low: 150, high: 160 })
})

test('a bound is open on its far side and starts at the printed figure', () => {
  expect(stated('110', '1', 'at_least')).toEqual({ low: 110, high: Infinity })
  expect(stated('1.5', '0.1', 'at_most')).toEqual({ low: -Infinity, high: 1.5 })
})

test('rounding alone leaves of a bound what it leaves of an exact figure', () => {
  expect(roundingInterval({ value: '30', step: '1', qualifier: 'at_least' })).toEqual({
    low: 29.5,
    high: 30.5,
  })
  expect(roundingInterval({ value: '30', step: '1', qualifier: 'about' })).toEqual({
    low: 29,
    high: 31,
  })
})

test('what is no decimal number is refused', () => {
  for (const value of ['', '1e3', '1,000', 'NaN', '0x10', ' 1', '1.']) {
    expect(() => stated(value, '0', 'exact')).toThrow(RangeError)
  }
})

test('growth from a lower bound is open below, growth of one is open above', () => {
  const bound = stated('500000', '10000', 'at_least')
  const level = stated('953000', '1000', 'exact')
  expect(roundOut(growthPercent(bound, level), 1)).toEqual({ low: -Infinity, high: 90.7 })
  expect(
    roundOut(growthPercent(stated('201.22', '0.01', 'exact'), stated('110', '1', 'at_least')), 1),
  ).toEqual({
    low: -45.4,
    high: Infinity,
  })
})

test('growth of an upper bound is open below, growth from one is open above', () => {
  const bound = stated('100', '1', 'at_most')
  expect(growthPercent(stated('50', '0', 'exact'), bound)).toEqual({ low: -Infinity, high: 100 })
  expect(growthPercent(bound, stated('150', '0', 'exact'))).toEqual({ low: 50, high: Infinity })
})

test('growth from nothing has no upper limit', () => {
  expect(growthPercent({ low: 0, high: 0 }, { low: 5, high: 5 })).toEqual({
    low: -Infinity,
    high: Infinity,
  })
  expect(growthPercent({ low: 0, high: 2 }, { low: 5, high: 5 })).toEqual({
    low: 150,
    high: Infinity,
  })
})

test('the average a year undone gives the growth again', () => {
  expect(annual(annual(100, 2), 0.5)).toBeCloseTo(100, 9)
  expect(roundOut(annualPercent({ low: 32.5, high: 32.5 }, 2), 1)).toEqual({
    low: 15.1,
    high: 15.2,
  })
  expect(annual(-100, 3)).toBe(-100)
})

test('an average needs years', () => {
  expect(() => annualPercent({ low: 1, high: 2 }, 0)).toThrow(RangeError)
  expect(() => annualPercent({ low: 1, high: 2 }, Number.NaN)).toThrow(RangeError)
})

test('floating-point dust never moves a limit to the next digit', () => {
  expect(roundOut({ low: 33.5, high: 33.5 + 1e-13 }, 1)).toEqual({ low: 33.5, high: 33.5 })
  expect(roundOut({ low: 0.1 + 0.2, high: 0.1 + 0.2 }, 1)).toEqual({ low: 0.3, high: 0.3 })
  expect(roundOut({ low: 33.4, high: (134 / 100.3 - 1) * 100 }, 1)).toEqual({
    low: 33.4,
    high: 33.6,
  })
  // 1,740 from 1,450 is a fifth more, whatever the doubles say.
  expect(roundOut(growthPercent({ low: 1450, high: 1470 }, { low: 1720, high: 1740 }), 1)).toEqual({
    low: 17,
    high: 20,
  })
})

test('a true excess over a digit is rounded outward however small it looks', () => {
  expect(roundOut({ low: 33.4999, high: 33.5001 }, 1)).toEqual({ low: 33.4, high: 33.6 })
})

test('rounding outward never prints a negative zero', () => {
  expect(Object.is(roundOut({ low: -0, high: -0.04 }, 1).high, 0)).toBe(true)
})

test('the middle of an open interval is unknown', () => {
  expect(middle({ low: 1, high: 3 })).toBe(2)
  expect(middle({ low: 1, high: Infinity })).toBeNull()
  expect(middle({ low: -Infinity, high: 1 })).toBeNull()
})

test('a divisor around zero says nothing, one that ends at zero leaves one side open', () => {
  const one = { low: 1, high: 1 }
  expect(divide(one, { low: -1, high: 1 })).toEqual({ low: -Infinity, high: Infinity })
  expect(divide(one, { low: 0, high: 2 })).toEqual({ low: 0.5, high: Infinity })
  expect(divide(one, { low: -2, high: 0 })).toEqual({ low: -Infinity, high: -0.5 })
})

test('intervals that touch have a value in common', () => {
  expect(intersects({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true)
  expect(intersects({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(false)
})

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true })

/** An interval, one end perhaps open, and a value in it. */
const member = (value: fc.Arbitrary<number>) =>
  fc
    .tuple(value, value, value, fc.constantFrom('closed', 'above', 'below'))
    .map(([x, y, z, open]) => {
      const [low = 0, at = 0, high = 0] = [x, y, z].sort((a, b) => a - b)
      const i: Interval = {
        low: open === 'below' ? -Infinity : low,
        high: open === 'above' ? Infinity : high,
      }
      return { i, at, wider: { low: i.low - 1, high: i.high + 1 } }
    })

const within = (outer: Interval, inner: Interval) =>
  contains(outer, inner.low === -Infinity ? outer.low : inner.low) &&
  contains(outer, inner.high === Infinity ? outer.high : inner.high) &&
  (inner.low !== -Infinity || outer.low === -Infinity) &&
  (inner.high !== Infinity || outer.high === Infinity)

const binary = [
  { name: 'sum', values: finite, on: add, of: (a: number, b: number) => a + b },
  { name: 'difference', values: finite, on: subtract, of: (a: number, b: number) => a - b },
  { name: 'quotient', values: positive, on: divide, of: (a: number, b: number) => a / b },
  {
    name: 'growth',
    values: positive,
    on: growthPercent,
    of: (a: number, b: number) => ((b - a) / a) * 100,
  },
]

for (const { name, values, on, of } of binary) {
  test(`the ${name} of any two members lies in the ${name} of their intervals`, () => {
    fc.assert(
      fc.property(member(values), member(values), (a, b) => contains(on(a.i, b.i), of(a.at, b.at))),
    )
  })

  test(`wider operands never give a narrower ${name}`, () => {
    fc.assert(
      fc.property(member(values), member(values), (a, b) =>
        within(on(a.wider, b.wider), on(a.i, b.i)),
      ),
    )
  })
}

test('sums and differences stay open where an operand is open', () => {
  fc.assert(
    fc.property(member(finite), member(finite), ({ i: a }, { i: b }) => {
      expect(isBounded(add(a, b))).toBe(isBounded(a) && isBounded(b))
      expect(isBounded(subtract(a, b))).toBe(isBounded(a) && isBounded(b))
    }),
  )
})

test('growth is closed above exactly where its base is above zero and its end is bounded', () => {
  fc.assert(
    fc.property(member(positive), member(positive), ({ i: a }, { i: b }) => {
      const { low, high } = growthPercent(a, b)
      expect(high === Infinity).toBe(b.high === Infinity || a.low === -Infinity)
      expect(low === -Infinity).toBe(a.high === Infinity || b.low === -Infinity)
    }),
  )
})

test('the average of any growth of an interval lies in the average of the interval', () => {
  const growth = member(fc.double({ min: -99, max: 1e5, noNaN: true }))
  fc.assert(
    fc.property(growth, fc.integer({ min: 1, max: 30 }), ({ i, at }, years) =>
      contains(annualPercent(i, years), annual(at, years)),
    ),
  )
})

test('a scaled interval holds every scaled member, a negative factor turns it round', () => {
  fc.assert(fc.property(member(finite), finite, ({ i, at }, k) => contains(scale(i, k), at * k)))
  expect(scale({ low: 1, high: Infinity }, -2)).toEqual({ low: -Infinity, high: -2 })
})

test('the sum of a list is the sum of its neighbours, and nothing adds up to zero', () => {
  expect(sum([])).toEqual({ low: 0, high: 0 })
  fc.assert(
    fc.property(member(finite), member(finite), ({ i: a }, { i: b }) => {
      expect(sum([a, b])).toEqual(add(a, b))
    }),
  )
})

test('rounding outward holds its input, adds less than a digit, and does nothing twice', () => {
  fc.assert(
    fc.property(member(finite), fc.integer({ min: 0, max: 6 }), ({ i }, digits) => {
      const rounded = roundOut(i, digits)
      expect(contains(rounded, i.low) && contains(rounded, i.high)).toBe(true)
      expect(roundOut(rounded, digits)).toEqual(rounded)
      expect(isBounded(rounded)).toBe(isBounded(i))
      if (Number.isFinite(i.high)) {
        expect(rounded.high - i.high).toBeLessThan(10 ** -digits * (1 + 1e-6) + 1e-9)
      }
    }),
  )
})

test('a decimal of the digits shown is never moved by its own arithmetic', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e7, max: 1e7 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 1, max: 999 }),
      (n, digits, k) => {
        const x = n / 10 ** digits
        const dusty = (x * k) / k + 0.1 - 0.1
        expect(roundOut({ low: dusty, high: dusty }, digits)).toEqual({ low: x + 0, high: x + 0 })
      },
    ),
  )
})
