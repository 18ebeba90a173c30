import { group } from 'd3-array'
import type { Palette, SvgShape } from '../chart'
import type { MapMark } from './map-marks'
import { hollowDot, symbolBody, symbolRow } from './map-symbols'
import { fillOf, textOn } from './outline-map'
import { label, shape } from './svg-shapes'
import { textWidth } from './text-width'

const columns = 9
const air = 2

/** The cells that no tile takes in the upper left, where the classes are told. */
export const freeCells = { columns: 5, rows: 3 } as const

/** Every division as one tile, where it lies among its neighbours; from x, y to the lower right. */
export function tileMap(
  marks: readonly MapMark[],
  x: number,
  y: number,
  width: number,
  ink: Palette,
): { readonly shapes: readonly SvgShape[]; readonly height: number; readonly cell: number } {
  const cell = width / columns
  const tiles = marks.flatMap((mark) =>
    mark.tile === null
      ? []
      : [
          {
            mark,
            left: Math.round(x + mark.tile.column * cell),
            top: Math.round(y + mark.tile.row * cell),
            side: Math.round(cell - air),
          },
        ],
  )
  const rows = 1 + Math.max(...tiles.map(({ mark }) => mark.tile?.row ?? 0))
  const looks = group(tiles, ({ mark }) => JSON.stringify(fillOf(mark, ink, 'none')))
  const bodies = [...looks.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [shape('g', fillOf(first.mark, ink, 'none'), [first, ...others].map(body))],
  )
  const inks = group(tiles, ({ mark }) => JSON.stringify(textOn(mark, ink)))
  const texts = [...inks.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          shape(
            'g',
            { 'text-anchor': 'middle', ...textOn(first.mark, ink) },
            [first, ...others].flatMap((tile) => words(tile, ink)),
          ),
        ],
  )
  return {
    cell,
    height: rows * cell - air,
    shapes: [
      shape('g', { stroke: ink.quiet, 'stroke-width': 0.6 }, bodies),
      ...texts,
      ...tiles.flatMap((tile) => around(tile, ink)),
    ],
  }
}

interface PlacedTile {
  readonly mark: MapMark
  readonly left: number
  readonly top: number
  readonly side: number
}

function body({ mark, left, top, side }: PlacedTile): SvgShape {
  return shape('rect', { x: left, y: top, width: side, height: side }, [], mark.key)
}

function words({ mark, left, top, side }: PlacedTile, ink: Palette): readonly SvgShape[] {
  const latin = /^[ -~]+$/.test(mark.name)
  const size = latin ? 9 : 11
  const room = side - 2
  const broken = textWidth(mark.name, size) > room ? mark.broken : null
  const lines = broken ?? [mark.name]
  const signs = (mark.sort === null ? 0 : 8) + (mark.reprint ? 6 : 0)
  const wide = (text: string, px: number) => textWidth(text, px, true) + signs
  // Small type only where no wording fits.
  const [value = '', px] = [9, 8, 7].flatMap((px) => {
    const found = mark.values.find((text) => wide(text, px) <= room)
    return found === undefined ? [] : [[found, px] as const]
  })[0] ?? [mark.values.at(-1), 7]
  const below = value !== '' || mark.symbols.length > 0
  const height = size * 1.05
  const all = lines.length * height + (below ? 11 : 0)
  const first = top + (side - all) / 2 + height / 2
  const middle = left + side / 2
  const bottom = first + lines.length * height + 0.5
  return [
    ...lines.map((line, i) => label(line, middle, first + i * height, size)),
    ...(value === ''
      ? []
      : valueWords(mark, { value, px, width: wide(value, px) }, middle, bottom, ink)),
    ...(value === '' && mark.symbols.length > 0
      ? symbolRow(mark.symbols.slice(0, 3), middle, bottom + 1, 10, ink)
      : []),
  ]
}

/** The value between the sign of its sort and the hollow dot of a figure seen in a reprint only. */
function valueWords(
  mark: MapMark,
  { value, px, width }: { readonly value: string; readonly px: number; readonly width: number },
  middle: number,
  y: number,
  ink: Palette,
): readonly SvgShape[] {
  const left = middle - width / 2
  const text = middle + ((mark.sort === null ? 0 : 8) - (mark.reprint ? 6 : 0)) / 2
  const { fill } = textOn(mark, ink)
  return [
    ...(mark.sort === null
      ? []
      : [symbolBody(mark.sort, left + 3, y, 5.5, { fill: ink.ochre, stroke: 'none' })]),
    label(value, text, y, px, { 'font-weight': 'bold' }),
    ...(mark.reprint ? [hollowDot(left + width - 2, y, fill)] : []),
  ]
}

function around({ mark, left, top, side }: PlacedTile, ink: Palette): readonly SvgShape[] {
  const frame = (px: number, paint: SvgShape['attributes']) =>
    shape('rect', {
      x: left,
      y: top,
      width: side,
      height: side,
      fill: 'none',
      'stroke-width': px,
      ...paint,
    })
  return [
    ...(mark.approximate ? [frame(1.2, { stroke: ink.text, 'stroke-dasharray': 3 })] : []),
    ...(mark.selected ? [frame(4, { stroke: ink.ground }), frame(2.2, { stroke: ink.ochre })] : []),
  ]
}
