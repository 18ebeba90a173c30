import { expect, test } from 'vitest'
import type { Drawing } from '../../../src/charts/chart'
import { type Block, drawBlocks } from '../../../src/charts/parts/blocks'
import { textWidth } from '../../../src/charts/parts/text-width'
import { toSvg } from '../../../src/render/svg'
import { atLeast, bar, compact, gap, legend, panel, range, regular } from './sample'

const panels: Block = {
  kind: 'panels',
  panels: [panel([bar('2018', 300), atLeast('2019', 200)])],
}
const rows: Block = {
  kind: 'rows',
  groups: [
    {
      heading: 'Growth',
      quiet: '',
      axis: { tick: String },
      rows: [{ label: '2019', mark: range(5, 20, 'growth') }],
    },
  ],
}
const svgOf = (drawing: Drawing) => toSvg(drawing, 'blocks', 'Blocks', '')

test('blocks stand under each other: the picture is higher than either, and has the marks of both', () => {
  for (const frame of [compact, regular]) {
    const both = drawBlocks([panels, rows], frame, null)
    const heights = [panels, rows].map((block) => drawBlocks([block], frame, null).height)
    expect(both.height).toBeGreaterThan((heights[0] ?? 0) + (heights[1] ?? 0))
    expect(both.keys[0]?.filter((key) => key !== undefined)).toEqual([
      'bar.2018',
      'bar.2019',
      'growth',
    ])
  }
})

test('one legend explains the marks of all blocks, in its own order', () => {
  const svg = svgOf(drawBlocks([rows, panels], regular, legend))
  const [first, second] = [legend['at-least'], legend.range].map((words) => svg.indexOf(words))
  expect(first).toBeGreaterThan(-1)
  expect(second).toBeGreaterThan(first ?? 0)
})

test('an empty block leaves no trace', () => {
  const alone = drawBlocks([panels], regular, legend)
  const empty: Block = { kind: 'rows', groups: [] }
  expect(svgOf(drawBlocks([empty, panels, empty], regular, legend))).toBe(svgOf(alone))
})

test('the reason of an empty place is wrapped, never cut off at the edge of a phone', () => {
  const label =
    'The association’s figure was not found stated plainly; see the line of the ministry.'
  const mark = { ...gap('2014'), label }
  const group = {
    heading: 'Years',
    quiet: '',
    axis: { tick: String },
    rows: [{ label: '2014', mark }],
  }
  const svg = svgOf(
    drawBlocks([{ kind: 'rows', groups: [group], labelShare: 0.13 }], compact, null),
  )
  const texts = [...svg.matchAll(/<text[^>]* x="([\d.]+)"[^>]*>([^<]+)</g)]
  const said = texts.filter(([, , text]) => label.includes(text ?? '-'))
  expect(said.length).toBeGreaterThan(1)
  for (const [, x, text] of said)
    expect(Number(x) + textWidth(text ?? '', 12)).toBeLessThanOrEqual(compact.width)
})
