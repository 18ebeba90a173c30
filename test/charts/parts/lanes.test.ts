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
    form: 'whole',
    treatment: 'exact',
    reprint: false,
    labels: ['100.5', '101'],
    colour: 'var(--jade)',
    ...more,
  }
}

const svgOf = (lanes: readonly LaneSpec[], frame = regular) =>
  toSvg(drawLanes(lanes, axis, frame, legend), 'lanes', 'Lanes', '')

/** What is drawn of marks, without the legend. */
const drawn = (marks: readonly LaneMark[]) =>
  [...svgOf([{ heading: 'A', marks }]).matchAll(/<g data-key="[^"]+">.*?<\/g>/g)].map(([g]) => g)

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
  const [open] = drawn([mark('open', 0.5, { treatment: 'at-least' })])
  expect(open?.match(/opacity="0.22"/g)?.length).toBe(3)
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

test('the rim of a lower bound is in proportion to its disc, so that small ones stay small', () => {
  for (const share of [1, 0.05]) {
    const [svg = ''] = drawn([mark('open', 0.5, { share, treatment: 'at-least' })])
    const radii = [...svg.matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, r]) => Number(r))
    expect((radii[0] ?? 0) / (radii.at(-1) ?? 1)).toBeCloseTo(1.25, 1)
  }
})

test('what an amount covers is seen at its disc, and no amount is never a circle', () => {
  const svg = (more: Partial<LaneMark>) => drawn([mark('m', 0.5, more)]).join('')
  const circles = (more: Partial<LaneMark>) => svg(more).match(/<circle/g)?.length ?? 0
  expect(circles({ form: 'whole' })).toBe(1)
  expect(circles({ form: 'ceremony' })).toBe(2)
  expect(svg({ form: 'part' })).toContain('opacity="0.3"')
  expect(circles({ share: null, sign: 'tick', labels: [] })).toBe(0)
  expect(circles({ share: null, sign: 'cross', labels: [] })).toBe(0)
})

test('nothing stands on the line of an event whose day is not known', () => {
  const [year = '', day = ''] = drawn([
    mark('year', 0, { to: 1, share: null, sign: 'cross', labels: [] }),
    mark('day', 0.9, { share: 0.02, labels: [] }),
  ])
  const y = Number(/<(?:polyline points|path d)="M?[\d.]+[ ,]([\d.]+)/.exec(year)?.[1])
  const [, cy, r] = /cy="([\d.]+)" r="([\d.]+)"/.exec(day) ?? []
  expect(Math.abs(Number(cy) - y)).toBeGreaterThan(Number(r))
})

test('a mark between others still has its label, further off and with a line to it', () => {
  const crowd = [0.42, 0.46, 0.5, 0.54, 0.58].map((at, i) => mark(`m${i}`, at, { share: 0.15 }))
  const svg = drawn(crowd)
  expect(svg.filter((g) => g.includes('<text'))).toHaveLength(crowd.length)
})
