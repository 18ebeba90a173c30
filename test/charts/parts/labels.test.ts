import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { barSpan, type Scale } from '../../../src/charts/parts/bars'
import { labelShapes, placeLabels } from '../../../src/charts/parts/labels'
import { bar, regular, years } from './sample'

const scale: Scale = {
  x: (index) => 20 + 40 * index,
  y: (value) => 200 - value / 5,
  band: 40,
  base: 200,
  ceiling: 0,
  left: 0,
  right: 320,
}

test('labels keep all their digits where there is room', () => {
  const placed = placeLabels([bar('2018', 316.09), bar('2022', 222.85)], scale, regular)
  expect(placed.map(({ text }) => text)).toEqual(['316.09', '222.85'])
})

test('all labels of a panel lose digits together where neighbours would touch', () => {
  const close = [bar('2022', 222.85), bar('2023', 222.915), bar('2018', 316.09)]
  expect(placeLabels(close, scale, regular).map(({ text }) => text)).toEqual(['223', '223', '316'])
})

test('no two labels of a full panel cover each other', () => {
  const value = fc.integer({ min: 1, max: 999 }).map((n) => n / 1)
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), (values) => {
      const marks = values.map((one, index) => bar(years[index]!, one))
      const boxes = placeLabels(marks, scale, regular).map(({ box }) => box)
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
          expect(apart).toBe(true)
        }
      }
    }),
  )
})

test('a label does not lie on a taller neighbour even where it cannot be shortened', () => {
  const marks = [bar('2020', 500, { labels: ['≈1,460'] }), bar('2021', 560, { labels: ['≈1,730'] })]
  const [label] = placeLabels(marks, scale, regular)
  expect(label!.box.right).toBeLessThan(barSpan(marks[1]!, scale, regular).left)
})

test('labels stay inside their panel', () => {
  const wide = bar('2018', 100, { labels: ['1,234,567.89'] })
  expect(placeLabels([wide], scale, regular)[0]!.box.left).toBeGreaterThanOrEqual(0)
})

test('a figure seen in a reprint carries a hollow dot at its label and nothing else changes', () => {
  const plain = bar('2018', 100)
  const reprint = { ...plain, reprint: true }
  const [label] = placeLabels([reprint], scale, regular)
  const shapes = labelShapes(reprint, label!, regular)
  expect(shapes.map(({ type }) => type)).toEqual(['circle', 'text'])
  expect(shapes[0]!.style).toMatchObject({ fill: 'none', stroke: 'var(--text)' })
  const [same] = placeLabels([plain], scale, regular)
  expect(labelShapes(plain, same!, regular).map(({ type }) => type)).toEqual(['text'])
})
