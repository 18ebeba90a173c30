import type { Palette, SvgShape } from '../chart'
import type { MapSymbol, SymbolShape } from './map-marks'
import { label, shape } from './svg-shapes'

const gap = 2

/** Symbols side by side, their middle at x, y; `most` is the side of the largest, px. */
export function symbolRow(
  symbols: readonly MapSymbol[],
  x: number,
  y: number,
  most: number,
  ink: Palette,
): readonly SvgShape[] {
  const widths = symbols.map((symbol) => sideOf(symbol, most))
  const whole = widths.reduce((sum, width) => sum + width, 0) + gap * (symbols.length - 1)
  let left = x - whole / 2
  return symbols.flatMap((symbol, i) => {
    const side = widths[i] ?? 0
    const middle = left + side / 2
    left += side + gap
    return drawSymbol(symbol, middle, y, side, ink)
  })
}

/** A symbol with its middle at x, y and a side of so many px. */
export function drawSymbol(
  symbol: MapSymbol,
  x: number,
  y: number,
  side: number,
  ink: Palette,
): readonly SvgShape[] {
  if (symbol.kind === 'letter')
    return [
      shape('rect', {
        x: x - side / 2,
        y: y - side / 2,
        width: side,
        height: side,
        rx: 2,
        fill: ink.ochre,
      }),
      label(symbol.letter, x, y, side * 0.75, {
        'text-anchor': 'middle',
        'font-weight': 'bold',
        fill: ink.ground,
      }),
    ]
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

function sideOf(symbol: MapSymbol, most: number): number {
  return symbol.kind === 'letter' ? most : Math.max(3, symbol.size * most)
}
