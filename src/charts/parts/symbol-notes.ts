import type { Palette, SvgShape } from '../chart'
import type { MapSymbol } from './map-marks'
import { drawSymbol } from './map-symbols'
import { label, shape } from './svg-shapes'
import { wrapText } from './text-width'

/** What one symbol of the map stands for, in words. */
export interface SymbolNote {
  /** Of the row whose mark it is. */
  readonly key: string
  readonly symbol: MapSymbol
  readonly words: string
}

const size = 11
const step = 13.5
const indent = 17

/** Every symbol with its words, under a heading, in as many columns as have room. */
export function symbolNotes(
  heading: string,
  notes: readonly SymbolNote[],
  y: number,
  width: number,
  ink: Palette,
): { readonly shapes: readonly SvgShape[]; readonly height: number } {
  if (notes.length === 0) return { shapes: [], height: 0 }
  const columns = width >= 600 ? 2 : 1
  const column = (width - (columns - 1) * 16) / columns
  const wrapped = notes.map((note) => ({
    ...note,
    lines: wrapText(note.words, size, column - indent),
  }))
  const all = wrapped.reduce((sum, { lines }) => sum + lines.length, 0)
  let [at, row, most] = [0, 0, 0]
  const shapes = wrapped.map(({ key, symbol, lines }) => {
    if (row >= all / columns) [at, row] = [at + 1, 0]
    const x = at * (column + 16)
    const middle = y + step * (row + 1.9)
    row += lines.length
    most = Math.max(most, row)
    return shape(
      'g',
      {},
      [
        // Takes the pointer between the words.
        shape('rect', {
          x: x + indent,
          y: middle - step / 2,
          width: column - indent,
          height: step * lines.length,
          fill: ink.ground,
        }),
        ...drawSymbol(symbol, x + 7, middle, 7.5, ink),
        ...lines.map((line, i) => label(line, x + indent, middle + i * step, size)),
      ],
      key,
    )
  })
  return {
    shapes: [
      label(heading, 0, y + step / 2, size, { 'font-weight': 'bold', fill: ink.text }),
      shape('g', { fill: ink.text }, shapes),
    ],
    height: step * (most + 2),
  }
}
