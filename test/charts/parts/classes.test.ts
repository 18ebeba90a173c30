import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  type Rgb,
  wcagContrast,
} from 'culori'
import { expect, test } from 'vitest'
import { classOf, quantileThresholds, strengths, strong } from '../../../src/charts/parts/classes'
import { darkPalette, lightPalette } from '../../../src/render/palettes'

test('classes hold about equally many', () => {
  const values = Array.from({ length: 20 }, (_, i) => i * i)
  const ends = quantileThresholds(values)
  const sizes = Array.from({ length: 5 }, (_, step) =>
    values.filter((value) => classOf(value, ends) === step),
  ).map(({ length }) => length)
  expect(sizes).toEqual([4, 4, 4, 4, 4])
})

test('few figures make few classes, one figure makes one', () => {
  expect(quantileThresholds([1, 2, 3, 4, 5, 6, 7, 8, 9])).toHaveLength(2)
  expect(quantileThresholds([1, 2, 3])).toHaveLength(1)
  expect(quantileThresholds([5])).toEqual([])
  expect(quantileThresholds([])).toEqual([])
})

test('equal figures stay in one class', () => {
  const ends = quantileThresholds([3, 3, 3, 3, 3, 3, 9, 9, 9])
  expect(classOf(3, ends)).toBe(classOf(3, ends))
  expect(classOf(9, ends)).toBeGreaterThan(classOf(3, ends))
})

const rgb = converter('rgb')
const visions: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  normal: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
}

test.for([
  ['light', lightPalette],
  ['dark', darkPalette],
] as const)(
  'on %s ground neighbouring classes are told apart in every vision, and text is read on all',
  ([, ink]) => {
    const mixed = interpolate([ink.ground, ink.jade], 'rgb')
    const distance = differenceCiede2000()
    for (const count of [2, 3, 4, 5]) {
      const steps = strengths(count)
      expect(steps).toHaveLength(count)
      const colours = steps.map((step) => rgb(mixed(step)))
      for (const [i, colour] of colours.entries()) {
        const text = steps[i]! >= strong ? ink.ground : ink.text
        expect(wcagContrast(text, colour), `${count} classes, text on ${i}`).toBeGreaterThanOrEqual(
          4.5,
        )
        const next = colours[i + 1]
        if (next === undefined) continue
        for (const [vision, see] of Object.entries(visions))
          expect(distance(see(colour), see(next)), `${vision}, ${i} of ${count}`).toBeGreaterThan(5)
      }
    }
  },
)
