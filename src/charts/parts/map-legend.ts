import type { Palette, SvgShape } from '../chart'
import type { Look, MapMark, MapSymbol } from './map-marks'
import { drawSymbol, hollowDot, symbolBody } from './map-symbols'
import { fillOf } from './outline-map'
import { label, shape } from './svg-shapes'
import { textWidth, wrapText } from './text-width'

/** One line of a legend: a sample, and what it means. */
export interface LegendItem {
  readonly sample: Look | MapSymbol | { readonly kind: 'sign'; readonly sign: string }
  readonly words: string
}

const size = 10.5

/** Items under a heading, at most so many px high: lines move together where there are many. */
export function legendList(
  heading: string,
  items: readonly LegendItem[],
  x: number,
  y: number,
  width: number,
  height: number,
  ink: Palette,
): readonly SvgShape[] {
  const head = wrapText(heading, size, width * 1.18, true)
  const wrapped = items.map(({ sample, words }) => ({
    sample,
    lines: wrapText(words, size, width - 20),
  }))
  const count = head.length + wrapped.reduce((sum, { lines }) => sum + lines.length, 0)
  const step = Math.min(15, height / count)
  let row = head.length
  return [
    ...head.map((line, i) =>
      label(line, x, y + step * (i + 0.5), size, { 'font-weight': 'bold', fill: ink.text }),
    ),
    shape(
      'g',
      { fill: ink.quiet },
      wrapped.flatMap(({ sample, lines }) => {
        const middle = y + step * (row + 0.5)
        row += lines.length
        return [
          ...glyph(sample, x, middle, Math.min(11, step - 1.4), ink),
          ...lines.map((line, i) => label(line, x + 20, middle + i * step, size)),
        ]
      }),
    ),
  ]
}

/** Items one after the other, in as many lines as they need. */
export function legendStrip(
  items: readonly LegendItem[],
  y: number,
  width: number,
  ink: Palette,
): { readonly shapes: readonly SvgShape[]; readonly height: number } {
  const step = 17
  let x = 0
  let middle = y + step / 2
  const shapes = items.flatMap(({ sample, words }) => {
    const sign = sample.kind === 'sign' ? signRoom(sample.sign) : 20
    const wide = sign + textWidth(words, size)
    if (x > 0 && x + wide > width) {
      x = 0
      middle += step
    }
    const lines = wrapText(words, size, width - sign)
    const here = [
      ...glyph(sample, x, middle, 11, ink),
      ...lines.map((line, i) => label(line, x + sign, middle + i * step * 0.8, size)),
    ]
    middle += (lines.length - 1) * step * 0.8
    x += wide + 16
    return here
  })
  return {
    shapes: [shape('g', { fill: ink.quiet }, shapes)],
    height: items.length === 0 ? 0 : middle + step / 2 - y,
  }
}

function signRoom(sign: string): number {
  return sign === '' ? 0 : textWidth(sign, size, true) + 5
}

function glyph(
  sample: LegendItem['sample'],
  x: number,
  y: number,
  side: number,
  ink: Palette,
): readonly SvgShape[] {
  if (sample.kind === 'sign')
    return sample.sign === '' ? [] : [label(sample.sign, x, y, size, { 'font-weight': 'bold' })]
  if (sample.kind === 'shape' || sample.kind === 'letter')
    return drawSymbol(sample, x + 7, y, sample.kind === 'letter' ? side : Math.min(9, side), ink)
  return [swatch(sample, x, y, ink)]
}

function swatch(look: Look, x: number, y: number, ink: Palette): SvgShape {
  const mark: Pick<MapMark, 'look'> = { look }
  return shape('rect', {
    x,
    y: y - 5,
    width: 14,
    height: 10,
    stroke: ink.quiet,
    'stroke-width': 0.6,
    ...fillOf(mark, ink, 'none'),
  })
}

/** Places that are no division, under a heading: a sample, the name and the value each. */
export function placeList(
  heading: string,
  marks: readonly MapMark[],
  x: number,
  y: number,
  width: number,
  ink: Palette,
): { readonly shapes: readonly SvgShape[]; readonly height: number } {
  if (marks.length === 0) return { shapes: [], height: 0 }
  // One column where two would cut a figure or a sign off.
  const across = width >= 330 && marks.every((mark) => leastRoom(mark) <= width / 2) ? 2 : 1
  const step = 18
  const column = width / across
  const entries = marks.map((mark, i) => {
    const left = x + (i % across) * column
    const middle = y + step * (1.5 + Math.floor(i / across))
    const nameWidth = textWidth(mark.name, size)
    const value =
      mark.values.find((text) => nameWidth + valueRoom(mark, text) <= column) ??
      mark.values.at(-1) ??
      ''
    const after = left + 18 + nameWidth + 6
    const start = after + (mark.sort === null ? 0 : 9)
    return shape(
      'g',
      {},
      [
        shape('rect', {
          x: left,
          y: middle - 6,
          width: 12,
          height: 12,
          stroke: mark.selected ? ink.ochre : ink.quiet,
          'stroke-width': mark.selected ? 2.2 : 0.6,
          ...fillOf(mark, ink, 'none'),
        }),
        label(mark.name, left + 18, middle, size),
        ...(value === '' || mark.sort === null
          ? []
          : [symbolBody(mark.sort, after + 3, middle, 6, { fill: ink.ochre })]),
        ...(value === ''
          ? letters(mark, after, middle, ink)
          : [
              label(value, start, middle, size, { 'font-weight': 'bold' }),
              ...(mark.reprint
                ? [hollowDot(start + textWidth(value, size, true) + 4, middle, ink.text)]
                : []),
            ]),
      ],
      mark.key,
    )
  })
  return {
    shapes: [
      label(heading, x, y + step / 2, size, { 'font-weight': 'bold', fill: ink.text }),
      shape('g', { fill: ink.text }, entries),
    ],
    height: step * (1 + Math.ceil(marks.length / across)),
  }
}

/** What the sample, the shortest value or all letters, and the gaps take beside the name. */
function leastRoom(mark: MapMark): number {
  const value = mark.values.at(-1)
  const letterCount = mark.symbols.filter(({ kind }) => kind === 'letter').length
  const after = value === undefined ? 24 + letterCount * 13 : valueRoom(mark, value)
  return textWidth(mark.name, size) + after
}

function valueRoom(mark: MapMark, value: string): number {
  return 34 + textWidth(value, size, true) + (mark.sort === null ? 0 : 9)
}

function letters(mark: MapMark, x: number, y: number, ink: Palette): readonly SvgShape[] {
  return mark.symbols
    .filter(({ kind }) => kind === 'letter')
    .flatMap((symbol, i) => drawSymbol(symbol, x + 6 + i * 13, y, 11, ink))
}
