import { expect, test } from 'vitest'
import {
  barShapes,
  barSpan,
  barTop,
  breakShapes,
  type Scale,
  slotShapes,
} from '../../../src/charts/parts/bars'
import { boundOf } from '../../../src/charts/parts/marks'
import { rowShapes } from '../../../src/charts/parts/rows'
import type { Shape } from '../../../src/charts/parts/shapes'
import { hatch } from '../../../src/charts/parts/textures'
import { atLeast, bar, gap, range, regular } from './sample'

const scale: Scale = {
  x: (index) => 20 + 40 * index,
  y: (value) => 200 - value,
  band: 40,
  base: 200,
  ceiling: 0,
  left: 0,
  right: 320,
}

test('an exact bar is one solid body from the baseline to its value', () => {
  const { left, width } = barSpan(bar('2018', 100), scale, regular)
  expect(barShapes(bar('2018', 100), scale, regular)).toEqual([
    {
      type: 'rect',
      shape: { x: left, y: 100, width, height: 100 },
      style: { fill: 'var(--jade)' },
    },
  ])
})

test('a lower bound is solid to the bound and fades above it without an upper edge', () => {
  const [body, ...fade] = rects(barShapes(atLeast('2018', 100), scale, regular))
  expect(body).toMatchObject({ shape: { y: 100, height: 100 } })
  expect(fade.length).toBeGreaterThan(4)
  for (const slice of fade) {
    expect(slice.shape.y).toBeLessThan(100)
    expect(slice.shape.y + slice.shape.height).toBeCloseTo(100)
    expect(slice.style.opacity).toBeLessThan(0.5)
  }
  const outermost = fade.at(-1)!
  expect(outermost.style.opacity).toBeLessThan(0.1)
  expect(outermost.shape.y).toBe(barTop(atLeast('2018', 100), scale, regular))
})

test('a level on a day is a narrow post; its dotted tread ends where the next level stands', () => {
  const [tread, post] = barShapes(bar('2018', 100, { step: { until: 2 } }), scale, regular)
  expect(barSpan(bar('2018', 100, { step: {} }), scale, regular).width).toBeLessThan(
    barSpan(bar('2018', 100), scale, regular).width / 2,
  )
  expect(post).toMatchObject({ type: 'rect', shape: { y: 100, height: 100 } })
  expect(tread).toMatchObject({ type: 'polyline', style: { lineDash: [1, 3] } })
  expect(tread?.type === 'polyline' && tread.shape.points.at(-1)?.[0]).toBe(scale.x(2))
  expect(barShapes(bar('2018', 100, { step: {} }), scale, regular)).toHaveLength(1)
})

test('a break says why on its right side, wrapped within the panel', () => {
  const note = 'From 2022 the reports do not say what they count'
  const said = breakShapes({ key: 'b', after: 3, note }, scale, regular).flatMap((shape) =>
    shape.type === 'text' && shape.style.text !== '≠' ? [shape.style] : [],
  )
  expect(said.length).toBeGreaterThan(1)
  expect(said.map(({ text }) => text).join(' ')).toBe(note)
  for (const { x } of said) expect(x).toBeGreaterThan(scale.x(3.5))
})

test('an upper bound hangs from its bound and does not reach the baseline', () => {
  const most = bar('2018', 100, { treatment: 'at-most', low: 0, middle: null })
  const shapes = barShapes(most, scale, regular)
  expect(Math.max(...rects(shapes).map(({ shape }) => shape.y + shape.height))).toBeLessThan(200)
  expect(shapes.some((shape) => shape.type === 'polyline')).toBe(true)
})

test('a target is an outline and an estimate a hatch: texture, never another colour', () => {
  const outline = barShapes(bar('2018', 100, { texture: 'outline' }), scale, regular)
  expect(rects(outline)).toEqual([])
  const hatched = barShapes(bar('2018', 100, { texture: 'hatched' }), scale, regular)
  expect(hatched.map(({ type }) => type)).toEqual(['path', 'polyline'])
  for (const { style } of [...outline, ...hatched]) {
    expect(style).toMatchObject({ stroke: 'var(--jade)', fill: 'none' })
  }
})

test('a missing figure is drawn as a dashed place, never as a body of any height', () => {
  for (const reason of ['gap', 'hidden'] as const) {
    const shapes = slotShapes(gap('2019', reason), scale, regular)
    expect(rects(shapes)).toEqual([])
    expect(shapes[0]).toMatchObject({ type: 'polyline', style: { lineDash: [2, 2] } })
  }
  expect(slotShapes(gap('2019', 'hidden'), scale, regular)).toHaveLength(2)
})

test('two lanes of a category stand side by side without touching', () => {
  const first = barSpan(bar('2018', 1, { lane: { index: 0, of: 2 } }), scale, regular)
  const second = barSpan(bar('2018', 1, { lane: { index: 1, of: 2 } }), scale, regular)
  expect(second.left).toBeGreaterThan(first.left + first.width)
  expect((first.left + second.left + second.width) / 2).toBeCloseTo(20)
})

test('a change open at one end is drawn past zero where it may change its sign', () => {
  const at = {
    x: (v: number) => 200 + 2 * v,
    zero: 200,
    left: 0,
    right: 500,
    edge: 600,
    middle: 20,
  }
  const xs = (low: number, high: number) =>
    rects(rowShapes(range(low, high, 'label'), at, regular)).flatMap(({ shape }) => [
      shape.x,
      shape.x + shape.width,
    ])
  expect(Math.max(...xs(-45.4, Infinity))).toBeGreaterThan(200)
  expect(Math.min(...xs(-Infinity, 90.7))).toBeLessThan(200)
})

test('hatching stays inside its rectangle', () => {
  const numbers = hatch(10, 20, 30, 40, 5)
    .match(/-?[\d.]+/g)!
    .map(Number)
  const xs = numbers.filter((_, index) => index % 2 === 0)
  const ys = numbers.filter((_, index) => index % 2 === 1)
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([10, 40])
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([20, 60])
})

test('a bar ends at the stated bound, or at the middle of a closed interval', () => {
  expect(boundOf(atLeast('2018', 200))).toBe(200)
  expect(boundOf(bar('2018', 0, { low: 42.5, high: 43.5, middle: 43, treatment: 'about' }))).toBe(
    43,
  )
  const most = { low: -Infinity, high: 90.7, middle: null, treatment: 'at-most' } as const
  expect(boundOf(most)).toBe(90.7)
})

function rects(shapes: readonly Shape[]) {
  return shapes.filter((shape) => shape.type === 'rect')
}

test('a level late in the last year stands within its panel', () => {
  const { left, width } = barSpan({ x: 7.48, step: {} }, scale, regular)
  expect(left + width).toBeLessThanOrEqual(scale.right)
})
