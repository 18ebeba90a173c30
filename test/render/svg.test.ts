import { expect, test } from 'vitest'
import { drawPanels, type PanelSpec } from '../../src/charts/parts/panel-picture'
import { parseMarkup } from '../../src/render/markup'
import { cleanMarkup, toSvg } from '../../src/render/svg'
import { bar, everything, gap, legend, panel, regular, years } from '../charts/parts/sample'

const drawing = drawPanels(everything(), regular, { legend })

test('the same drawing gives the same string', () => {
  const again = drawPanels(everything(), regular, { legend })
  expect(toSvg(again, 'a', 'T', 'D')).toBe(toSvg(drawing, 'a', 'T', 'D'))
})

test('nothing in a picture needs an inline style, a class or a second namespace', () => {
  const svg = toSvg(drawing, 'a', 'T', 'D')
  expect(svg).not.toMatch(/style|class=|xlink|ecmeta|xml:space|dominant-baseline|zr0/)
  expect(svg).toMatch(
    /^<svg xmlns="[^"]+" viewBox="0 0 720 \d+" role="img" aria-labelledby="a-title a-desc"/,
  )
})

test('hostile words stay words', () => {
  const hostile = `<img src=x onerror="alert(1)">&'</text><script>`
  const marks = [bar('2018', 1, { key: `k"><script>`, labels: [hostile] })]
  const svg = toSvg(
    drawPanels([panel(marks, { heading: hostile, quiet: hostile })], regular, { legend: null }),
    'a',
    hostile,
    hostile,
  )
  expect(svg).not.toContain('<img')
  expect(svg).not.toContain('<script')
  expect(svg.match(/&lt;img/g)!.length).toBeGreaterThanOrEqual(5)
  expect(() => parseMarkup(svg)).not.toThrow()
  expect(svg).toContain('data-key="k&quot;&gt;&lt;script&gt;"')
})

test('colours that are custom properties pass through as attributes', () => {
  expect(toSvg(drawing, 'a', 'T', '')).toContain('fill="var(--jade)"')
})

test('numbers have one decimal at most', () => {
  const svg = toSvg(drawing, 'a', 'T', '')
  for (const [, value] of svg.matchAll(/ (?:d|x|y|points|cx|cy|r)="([^"]*)"/g)) {
    expect(value).not.toMatch(/\.\d\d/)
  }
})

test('a picture has no ground of its own unless one is asked for', () => {
  expect(toSvg(drawing, 'a', 'T', '')).not.toContain('<rect')
  expect(toSvg(drawing, 'a', 'T', '', { ground: '#faf8f3' })).toContain(
    `<rect width="720" height="${drawing.height}" fill="#faf8f3"/>`,
  )
})

test('ids and what refers to them begin with the id of the picture', () => {
  const raw =
    '<svg><defs><clipPath id="zr7-c3"><path d="M0 0l9 0l0 9Z"></path></clipPath></defs>' +
    '<g clip-path="url(#zr7-c3)"><path d="M1.26 2l0.04 0" fill="red" style="stroke:blue;"></path></g></svg>'
  expect(cleanMarkup(raw, [], 'chart')).toBe(
    '<defs><clipPath id="chart-1"><path d="M0 0h9v9Z"/></clipPath></defs>' +
      '<g clip-path="url(#chart-1)"><path d="M1.3 2h0" fill="red" stroke="blue"/></g>',
  )
})

test('thirteen panels with fifty marks stay under 25 KB', () => {
  const panels: PanelSpec[] = Array.from({ length: 13 }, (_, index) =>
    panel(
      years
        .slice(0, 4)
        .map((year, at) => (at === 2 ? gap(year) : bar(year, 100 + 31.7 * index + at)))
        .map((mark) => ({ ...mark, key: `wcifit-ceremony-${index}.${mark.key}` })),
    ),
  )
  const svg = toSvg(drawPanels(panels, regular, { legend }), 'investment-by-event', 'T', 'D')
  expect(svg.match(/data-key/g)).toHaveLength(52)
  expect(new TextEncoder().encode(svg).length).toBeLessThanOrEqual(25_000)
})
