import type { Palette, SvgShape } from '../chart'
import type { MapSymbol, SymbolShape } from './map-marks'
import { label, shape } from './svg-shapes'

/** Box of a letter: its type is 11 px. */
const letterBox = { width: 11, height: 13, gap: 0.6 }

/** Symbols in the order in which they stand, with where the middle of each is from that of all. */
export interface SymbolGroup {
  readonly width: number
  readonly height: number
  readonly spots: readonly {
    readonly symbol: MapSymbol
    readonly x: number
    readonly y: number
    readonly side: number
  }[]
}

/** Side by side, or, where they are too wide for their place, below each other; `most` is the largest side, px. */
export function symbolGroup(
  symbols: readonly MapSymbol[],
  most: number,
  room: number,
): SymbolGroup {
  const boxes = symbols.map((symbol) => ({ symbol, ...boxOf(symbol, most) }))
  const gap = symbols[0]?.kind === 'letter' ? letterBox.gap : 1.5
  const sum = (key: 'width' | 'height') =>
    boxes.reduce((all, box) => all + box[key], 0) + gap * (boxes.length - 1)
  const largest = (key: 'width' | 'height') => Math.max(0, ...boxes.map((box) => box[key]))
  const across = sum('width') <= Math.max(room, largest('width'))
  let at = -sum(across ? 'width' : 'height') / 2
  const spots = boxes.map(({ symbol, width, height, side }) => {
    const step = across ? width : height
    const middle = at + step / 2
    at += step + gap
    return { symbol, side, x: across ? middle : 0, y: across ? 0 : middle }
  })
  return across
    ? { width: sum('width'), height: largest('height'), spots }
    : { width: largest('width'), height: sum('height'), spots }
}

export function drawGroup(
  { spots }: SymbolGroup,
  x: number,
  y: number,
  ink: Palette,
): readonly SvgShape[] {
  return spots.flatMap((spot) => drawSymbol(spot.symbol, x + spot.x, y + spot.y, spot.side, ink))
}

/** Letters side by side with their middle at x, y; where they would take more than `room` px, in narrower boxes. */
export function letterRow(
  symbols: readonly MapSymbol[],
  x: number,
  y: number,
  ink: Palette,
  room = Infinity,
): readonly SvgShape[] {
  const letters = symbols.flatMap((symbol) => (symbol.kind === 'letter' ? [symbol.letter] : []))
  const step = Math.min(letterBox.width + letterBox.gap, (room + letterBox.gap) / letters.length)
  const first = x - (step * (letters.length - 1)) / 2
  return letters.flatMap((letter, i) =>
    drawLetter(letter, first + i * step, y, step - letterBox.gap, ink),
  )
}

/** A symbol with its middle at x, y; a shape has a side of so many px. */
export function drawSymbol(
  symbol: MapSymbol,
  x: number,
  y: number,
  side: number,
  ink: Palette,
): readonly SvgShape[] {
  if (symbol.kind === 'letter') return drawLetter(symbol.letter, x, y, letterBox.width, ink)
  const paint = symbol.planned
    ? { fill: ink.ground, stroke: ink.ochre, 'stroke-width': 1.2 }
    : { fill: ink.ochre }
  const body = symbolBody(symbol.shape, x, y, side, paint)
  // "More than": a second line around it, because the symbol is only the least.
  return symbol.open
    ? [
        body,
        symbolBody(symbol.shape, x, y, side + 4.5, {
          fill: 'none',
          stroke: ink.ochre,
          'stroke-width': 0.8,
        }),
      ]
    : [body]
}

function drawLetter(
  letter: string,
  x: number,
  y: number,
  width: number,
  ink: Palette,
): readonly SvgShape[] {
  const { height } = letterBox
  return [
    shape('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 2, fill: ink.ochre }),
    label(letter, x, y, 11, { 'text-anchor': 'middle', 'font-weight': 'bold', fill: ink.ground }),
  ]
}

/** A shape with the area of a square of the given side. */
export function symbolBody(
  sort: SymbolShape,
  x: number,
  y: number,
  side: number,
  paint: SvgShape['attributes'],
): SvgShape {
  const half = side / 2
  if (sort === 'square')
    return shape('rect', { x: x - half, y: y - half, width: side, height: side, ...paint })
  // Equal areas: a circle and a tilted square as large as the square of the same side.
  if (sort === 'circle')
    return shape('circle', { cx: x, cy: y, r: side / Math.sqrt(Math.PI), ...paint })
  const reach = Math.round(half * Math.SQRT2 * 10) / 10
  const [left, top] = [Math.round((x - reach) * 10) / 10, Math.round(y * 10) / 10]
  return shape('path', {
    d: `M${left} ${top}l${reach}-${reach} ${reach} ${reach}-${reach} ${reach}z`,
    ...paint,
  })
}

/** Beside a figure that was seen in a reprint only. */
export function hollowDot(x: number, y: number, stroke: string): SvgShape {
  return shape('circle', { cx: x, cy: y, r: 1.8, fill: 'none', 'stroke-width': 1, stroke })
}

/** What a symbol takes: a circle and a tilted square reach beyond the side that they are as large as. */
function boxOf(symbol: MapSymbol, most: number) {
  if (symbol.kind === 'letter') return { ...letterBox, side: letterBox.height }
  const side = Math.max(4, symbol.size * most)
  const reach = { square: 1, circle: 2 / Math.sqrt(Math.PI), diamond: Math.SQRT2 }[symbol.shape]
  const whole = side * reach + (symbol.open ? 5.5 : symbol.planned ? 1.2 : 0)
  return { width: whole, height: whole, side }
}
