import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type FrameSample,
  heightAsCss,
  heightAsked,
  heightAt,
  saysReady,
  sizeThatHolds,
} from '../../src/exports/frame-size'

const samples = fc.array(
  fc.tuple(fc.integer({ min: 240, max: 1600 }), fc.integer({ min: 1, max: 7000 })),
  { minLength: 1, maxLength: 12 },
)

test('a frame of any measured width holds what was measured there', () => {
  fc.assert(
    fc.property(samples, (measured) => {
      const size = sizeThatHolds(measured)
      expect(measured.filter(([width, height]) => heightAt(size, width) < height)).toEqual([])
    }),
  )
})

test('a wide frame is no higher than its own layout needs', () => {
  const measured: FrameSample[] = [
    [320, 3000],
    [543, 3900],
    [544, 1700],
    [1087, 2100],
    [1200, 900],
  ]
  const size = sizeThatHolds(measured)
  expect([320, 600, 1200].map((width) => heightAt(size, width))).toEqual([3900, 2100, 900])
})

test('a frame grows with its picture, and no other layout is higher for it', () => {
  const needs = (width: number) => {
    if (width < 544) return 3500
    return width < 1088 ? 700 + 2.5 * Math.min(width - 24, 720) : 1840
  }
  const widths = [320, 415, 416, 543, 544, 600, 640, 700, 743, 768, 900, 1087, 1088, 1200]
  const size = sizeThatHolds(widths.map((width): FrameSample => [width, needs(width)]))
  for (let width = 320; width <= 1200; width += 1) {
    const blank = heightAt(size, width) - needs(width)
    expect(blank, `${width}`).toBeGreaterThanOrEqual(0)
    expect(blank, `${width}`).toBeLessThan(8)
  }
})

test('the CSS length is the height at every width, the least height included', () => {
  const low = sizeThatHolds([
    [544, 1],
    [545, 2],
    [1088, 1],
  ])
  expect(computed(heightAsCss(low), 1088)).toBe(120)
  fc.assert(
    fc.property(samples, fc.integer({ min: 240, max: 1600 }), (measured, width) => {
      const size = sizeThatHolds(measured)
      expect(computed(heightAsCss(size), width)).toBe(heightAt(size, width))
    }),
  )
})

describe('a message', () => {
  test.for<[message: unknown, height: number | null]>([
    [{ type: 'atlas:height', height: 640.2 }, 641],
    [{ type: 'atlas:height', height: 3 }, 120],
    [{ type: 'atlas:height', height: 1e9 }, 8000],
    [{ type: 'atlas:height', height: Number.POSITIVE_INFINITY }, 8000],
    [{ type: 'atlas:height', height: Number.NaN }, null],
    [{ type: 'atlas:height', height: -5 }, null],
    [{ type: 'atlas:height', height: '900' }, null],
    [{ type: 'atlas:height' }, null],
    [{ type: 'pym', height: 900 }, null],
    ['atlas:height', null],
    [null, null],
    [undefined, null],
    [[1], null],
  ])('%o asks for %s', ([message, height]) => {
    expect(heightAsked(message)).toBe(height)
  })

  test('says ready by its type alone', () => {
    expect(saysReady({ type: 'atlas:ready', version: 1 })).toBe(true)
    for (const other of [{ type: 'ready' }, 'atlas:ready', null, 7])
      expect(saysReady(other)).toBe(false)
  })
})

/** What a browser makes of `max(…)` and `min(…)` in px and per cent of a width. */
function computed(css: string, width: number): number {
  const script = css
    .replaceAll(/\b(max|min)\(/g, 'Math.$1(')
    .replaceAll('100%', String(width))
    .replaceAll('px', '')
  return Number(new Function(`return ${script}`)())
}
