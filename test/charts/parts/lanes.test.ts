import { expect, test } from 'vitest'
import { drawLanes, type LaneSpec, type TimeAxis } from '../../../src/charts/parts/lanes'
import type { LaneMark } from '../../../src/charts/parts/marks'
import { textWidth } from '../../../src/charts/parts/text-width'
import { toSvg } from '../../../src/render/svg'
import { large, legend, regular } from './sample'

const axis: TimeAxis = { quiet: '', bands: [{ label: '2024', from: 0, to: 1 }] }

function mark(key: string, at: number, more: Partial<LaneMark> = {}): LaneMark {
  return {
    key,
    from: at,
    to: at,
    share: 0.5,
    sign: 'disc',
    treatment: 'exact',
    reprint: false,
    labels: ['100.5', '101'],
    colour: 'var(--jade)',
    ...more,
  }
}

const svgOf = (lanes: readonly LaneSpec[], frame = regular) =>
  toSvg(drawLanes(lanes, axis, frame, legend), 'lanes', 'Lanes', '')

/** Centre and radius of the first circle of each mark. */
function discs(svg: string): [number, number, number][] {
  return [
    ...svg.matchAll(/<g data-key="[^"]+">.*?<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g),
  ].map(([, x, y, r]) => [Number(x), Number(y), Number(r)])
}

test('discs of one lane never overlap, and keep their place on the axis', () => {
  for (const frame of [regular, large]) {
    const marks = [0.5, 0.51, 0.52, 0.53].map((at, i) => mark(`m${i}`, at))
    const found = discs(svgOf([{ heading: 'A', marks }], frame))
    expect(found).toHaveLength(4)
    for (const [i, [x, y, r]] of found.entries())
      for (const [x2, y2, r2] of found.slice(i + 1))
        expect(Math.hypot(x - x2, y - y2)).toBeGreaterThanOrEqual(r + r2)
    const xs = found.map(([x]) => x)
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
  }
})

test('the area of a disc is in proportion to its share', () => {
  const marks = [mark('all', 0.2, { share: 1 }), mark('quarter', 0.8, { share: 0.25 })]
  const [whole, quarter] = discs(svgOf([{ heading: 'A', marks }]))
  expect((whole?.[2] ?? 0) / (quarter?.[2] ?? 1)).toBeCloseTo(2)
})

test('a lower bound has a rim that fades, an event without a size is a ring', () => {
  const open = svgOf([{ heading: 'A', marks: [mark('open', 0.5, { treatment: 'at-least' })] }])
  expect(open.match(/opacity="0.22"/g)?.length).toBe(3)
  const ring = svgOf([{ heading: 'A', marks: [mark('ring', 0.5, { share: null, sign: 'ring' })] }])
  expect(ring).toMatch(/<circle[^>]* fill="var\(--ground\)" stroke="var\(--jade\)"/)
})

test('labels stay in the frame and give way rather than cover one another', () => {
  const marks = Array.from({ length: 12 }, (_, i) => mark(`m${i}`, 0.9 + i / 120, { share: 0.02 }))
  const svg = svgOf([{ heading: 'A', marks }])
  const labels = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>(10[\d.]+)</g)]
  expect(labels.length).toBeGreaterThan(1)
  expect(labels.length).toBeLessThan(12)
  for (const [, x, text] of labels)
    expect(Number(x) + textWidth(text ?? '', 12)).toBeLessThanOrEqual(regular.width)
})
