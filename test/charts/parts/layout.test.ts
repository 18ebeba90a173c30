import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundTop, ticksThroughZero, yearLabels } from '../../../src/charts/parts/axes'
import { columnsFor, layoutPanels } from '../../../src/charts/parts/panels'
import { textWidth, wrapText } from '../../../src/charts/parts/text-width'
import { typeScale } from '../../../src/charts/parts/type-scale'
import { compact, large, regular, years } from './sample'

const needs = { heading: 'Heading', quiet: 'CNY billion', headroom: 20, gutter: 30 }

test('a scale ends at a round number that no bar exceeds by more than a third', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (max) => {
      const top = roundTop(max)
      expect(top).toBeGreaterThanOrEqual(max * (1 - 1e-9))
      expect(top).toBeLessThanOrEqual(max * 1.34)
    }),
  )
  expect([316.09, 1296, 97.55, 0].map(roundTop)).toEqual([400, 1500, 100, 1])
})

test('a scale through zero has a tick at zero and no negative zero', () => {
  expect(ticksThroughZero(-50, 200)).toEqual([0, 100, 200])
  expect(ticksThroughZero(-50, 90).every((tick) => !Object.is(tick, -0))).toBe(true)
})

test('years are shortened to two digits before any is left out, and never touch', () => {
  expect(yearLabels(years, 40, 11)).toEqual(years)
  const short = ['19', '20', '21', '22', '23', '24', '25']
  expect(yearLabels(years, 30, 11)).toEqual(['2018', ...short])
  expect(yearLabels(years, 24, 11)).toEqual(['2018', '', ...short.slice(1)])
  expect(yearLabels(years, 12, 11).filter((label) => label === '')).toHaveLength(4)
})

test('columns are one or two in compact, two or three in regular, three or four in large frames', () => {
  for (const need of [50, 150, 400, 2000]) {
    expect([1, 2]).toContain(columnsFor(compact, 13, need))
    expect([2, 3]).toContain(columnsFor(regular, 13, need))
    expect([3, 4]).toContain(columnsFor(large, 13, need))
  }
  expect(columnsFor(regular, 1, 50)).toBe(1)
})

test('panels never overlap and stay inside the frame', () => {
  for (const frame of [compact, regular, large]) {
    for (const columns of [1, 2, 3]) {
      const panels = Array.from({ length: 7 }, (_, index) =>
        index === 4
          ? { ...needs, section: 'Apart' }
          : index === 6
            ? { ...needs, wide: true }
            : needs,
      )
      const { boxes, height } = layoutPanels(panels, frame, columns)
      for (const [index, a] of boxes.entries()) {
        expect(a.left + a.width).toBeLessThanOrEqual(frame.width + 0.01)
        expect(a.top + a.height).toBeLessThanOrEqual(height)
        for (const b of boxes.slice(index + 1)) {
          const aside = a.left + a.width <= b.edge || b.left + b.width <= a.edge
          expect(aside || a.top + a.height <= b.top - b.headroom).toBe(true)
        }
      }
    }
  }
})

test('a section begins a new row under its heading', () => {
  const { boxes } = layoutPanels([needs, { ...needs, section: 'City-wide' }], regular, 2)
  expect(boxes[1]!.edge).toBe(0)
  expect(boxes[1]!.headings[0]).toMatchObject({ text: 'City-wide', kind: 'section' })
})

test('no text of a stage is under 24 px and none of a page under 11', () => {
  const { unit: _, ...stage } = typeScale(large)
  expect(Math.min(...Object.values(stage))).toBeGreaterThanOrEqual(24)
  for (const frame of [compact, regular]) {
    const { unit: __, ...page } = typeScale(frame)
    expect(Math.min(...Object.values(page))).toBeGreaterThanOrEqual(11)
  }
})

test('Chinese is one em a character and breaks between characters, not before punctuation', () => {
  expect(textWidth('重庆', 12)).toBe(24)
  expect(wrapText('西洽会集中签约，重庆', 10, 75)).toEqual(['西洽会集中签', '约，重庆'])
})

test('wrapped lines keep every word and fit, or hold one word only', () => {
  const text = 'Industrial-transfer matchmaking with other regions'
  const lines = wrapText(text, 12, 120)
  expect(lines.join(' ')).toBe(text)
  for (const line of lines) {
    expect(textWidth(line, 12) <= 120 || !line.includes(' ')).toBe(true)
  }
})
