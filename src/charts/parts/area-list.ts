import type { Palette, SvgShape } from '../chart'
import type { MapMark } from './map-marks'
import { fillOf } from './map-paint'
import { drawSymbol, hollowDot, letterRow } from './map-symbols'
import { label, shape } from './svg-shapes'
import { textWidth, wrapText } from './text-width'

const size = 11
const step = 16
const indent = 18

/** Places that are no division, under a heading: a sample, the name, the value, and what each overlaps. */
export function areaList(
  heading: string,
  marks: readonly MapMark[],
  x: number,
  y: number,
  width: number,
  ink: Palette,
): { readonly shapes: readonly SvgShape[]; readonly height: number } {
  if (marks.length === 0) return { shapes: [], height: 0 }
  let row = 1
  const entries = marks.map((mark) => {
    const left = x + indent
    const middle = y + step * (row + 0.5)
    const after = left + textWidth(mark.name, size) + 6
    const value = valueOf(mark, x + width - after)
    const used = after + usedBy(mark, value)
    const inline = textWidth(mark.overlaps, size) <= x + width - used
    const lines =
      mark.overlaps === '' || inline ? [] : wrapText(mark.overlaps, size, width - indent)
    const height = step * (1 + lines.length * 0.85)
    row += height / step
    return shape(
      'g',
      {},
      [
        // Takes the pointer between the words.
        shape('rect', { x, y: middle - step / 2, width, height, fill: ink.ground }),
        shape('rect', {
          x,
          y: middle - 6,
          width: 12,
          height: 12,
          stroke: mark.selected ? ink.ochre : ink.quiet,
          'stroke-width': mark.selected ? 2.2 : 0.6,
          ...fillOf(mark, ink, 'none'),
        }),
        label(mark.name, left, middle, size),
        ...valueShapes(mark, value, after, middle, ink),
        ...(inline && mark.overlaps !== ''
          ? [label(mark.overlaps, used, middle, size, { fill: ink.quiet })]
          : lines.map((line, i) =>
              label(line, left, middle + step * 0.85 * (i + 1), size, { fill: ink.quiet }),
            )),
      ],
      mark.key,
    )
  })
  return {
    shapes: [
      label(heading, x, y + step / 2, size, { 'font-weight': 'bold', fill: ink.text }),
      shape('g', { fill: ink.text }, entries),
    ],
    height: step * row,
  }
}

function valueOf(mark: MapMark, room: number): string {
  return mark.values.find((text) => usedBy(mark, text) <= room) ?? mark.values.at(-1) ?? ''
}

/** What the sign of the sort, the value and the sign of a reprint take, or all letters, with the gap after them. */
function usedBy(mark: MapMark, value: string): number {
  if (value !== '')
    return textWidth(value, size, true) + (mark.sort === null ? 0 : 9) + (mark.reprint ? 8 : 0) + 6
  return mark.symbols.length === 0 ? 0 : lettersRoom(mark) + 6
}

function lettersRoom({ symbols }: MapMark): number {
  return symbols.filter(({ kind }) => kind === 'letter').length * 11.6
}

function valueShapes(
  mark: MapMark,
  value: string,
  x: number,
  y: number,
  ink: Palette,
): readonly SvgShape[] {
  if (value === '') return letterRow(mark.symbols, x + lettersRoom(mark) / 2, y, ink)
  const { sort } = mark
  const start = x + (sort === null ? 0 : 9)
  return [
    ...(sort === null
      ? []
      : drawSymbol({ kind: 'shape', size: 1, open: false, ...sort }, x + 3, y, 6, ink)),
    label(value, start, y, size, { 'font-weight': 'bold' }),
    ...(mark.reprint ? [hollowDot(start + textWidth(value, size, true) + 4, y, ink.text)] : []),
  ]
}
