import { expect, test } from 'vitest'
import { changeShapes } from '../../../src/charts/parts/changes'
import { lightPalette } from '../../../src/render/palettes'

const frame = { width: 328, density: 'compact', ink: lightPalette } as const
const scale = {
  x: (index: number) => 20 + index * 36,
  y: (value: number) => 200 - value,
  band: 36,
  base: 200,
  ceiling: 0,
  left: 0,
  right: 328,
}

/** y of the words of each change. */
function heights(changes: Parameters<typeof changeShapes>[0]): number[] {
  return changeShapes(changes, [], [], scale, frame).map((shapes) => {
    const text = shapes.find(({ type }) => type === 'text')
    return text?.type === 'text' ? text.style.y : Number.NaN
  })
}

test('changes of years in a row stand one above the other where their words would meet', () => {
  const [first, second, third] = heights([
    { from: 0, to: 1, label: '−6.9%' },
    { from: 1, to: 2, label: '−16.0%' },
    { from: 2, to: 3, label: '+0.8%' },
  ])
  expect(Math.abs(second! - first!)).toBeGreaterThan(12)
  expect(Math.abs(second! - third!)).toBeGreaterThan(12)
})

test('changes that are far apart stand on one level', () => {
  const [first, second] = heights([
    { from: 0, to: 1, label: '+7.9%' },
    { from: 4, to: 5, label: '+6.4%' },
  ])
  expect(first).toBe(second)
})
