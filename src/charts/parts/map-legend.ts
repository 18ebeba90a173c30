import type { Palette, SvgShape } from '../chart'
import type { Look, MapMark, MapSymbol } from './map-marks'
import { fillOf } from './map-paint'
import { drawSymbol } from './map-symbols'
import { label, shape } from './svg-shapes'
import { textWidth, wrapText } from './text-width'

/** One line of a legend: a sample, and what it means. */
export interface LegendItem {
  readonly sample: Look | MapSymbol | { readonly kind: 'sign'; readonly sign: string }
  readonly words: string
}

const size = 11

/** Heading and items in the lines of a width, to be drawn where they fit. */
export interface Legend {
  readonly head: readonly string[]
  readonly items: readonly {
    readonly sample: LegendItem['sample']
    readonly lines: readonly string[]
  }[]
  /** px that it takes at least. */
  readonly least: number
}

export function legendOf(heading: string, items: readonly LegendItem[], width: number): Legend {
  const head = wrapText(heading, size, width * 1.18, true)
  const wrapped = items.map(({ sample, words }) => ({
    sample,
    lines: wrapText(words, size, width - 20),
  }))
  const count = head.length + wrapped.reduce((sum, { lines }) => sum + lines.length, 0)
  return { head, items: wrapped, least: count * 13.2 }
}

/** Items under a heading, at most so many px high: lines move together where there are many. */
export function legendList(
  { head, items: wrapped, least }: Legend,
  x: number,
  y: number,
  height: number,
  ink: Palette,
): readonly SvgShape[] {
  const step = Math.min(15, (13.2 * height) / least)
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
    return drawSymbol(sample, x + 7, y, Math.min(9, side), ink)
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
