import { group } from 'd3-array'
import type { Frame, Palette, SvgShape } from '../chart'
import type { MapMark } from './map-marks'
import { fillOf, textOn } from './map-paint'
import { drawSymbol, hollowDot, letterRow } from './map-symbols'
import { type MapType, mapType, sizeOf } from './map-type'
import { label, shape } from './svg-shapes'
import { textWidth } from './text-width'

const columns = 9
const air = 1.5
/** Above the words, where the corner is kept for the sign of a reprint, and below. */
const padding = { top: 5.5, bottom: 2.5 }

/** The cells that no tile takes in the upper left, where the classes are told. */
export const freeCells = { columns: 5, rows: 3 } as const

export interface TileSizes {
  readonly cell: number
  /** From the top of a tile to that of the next below. */
  readonly step: number
}

/** Tiles are as high as the one with the most lines needs. */
export function tileSizes(marks: readonly MapMark[], width: number, frame: Frame): TileSizes {
  const cell = width / columns
  const type = mapType(frame)
  const lines = Math.max(...marks.map((mark) => linesOf(mark, cell - air, type)))
  return { cell, step: Math.max(cell, lines * type.leading + padding.top + padding.bottom + air) }
}

/** Every division as one tile, where it lies among its neighbours; from x, y to the lower right. */
export function tileMap(
  marks: readonly MapMark[],
  x: number,
  y: number,
  { cell, step }: TileSizes,
  frame: Frame,
): { readonly shapes: readonly SvgShape[]; readonly height: number } {
  const { ink } = frame
  const type = mapType(frame)
  const tiles = marks.flatMap((mark) =>
    mark.tile === null
      ? []
      : [
          {
            mark,
            left: Math.round(x + mark.tile.column * cell),
            top: Math.round(y + mark.tile.row * step),
            width: Math.round(cell - air),
            height: Math.round(step - air),
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
            [first, ...others].flatMap((tile) => words(tile, type)),
          ),
        ],
  )
  return {
    height: rows * step - air,
    shapes: [
      shape('g', { stroke: ink.quiet, 'stroke-width': 0.6 }, bodies),
      ...texts,
      ...tiles.flatMap((tile) => signs(tile, type, ink)),
      ...tiles.flatMap((tile) => around(tile, ink)),
    ],
  }
}

interface PlacedTile {
  readonly mark: MapMark
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function body({ mark, left, top, width, height }: PlacedTile): SvgShape {
  return shape('rect', { x: left, y: top, width, height }, [], mark.key)
}

function nameLines({ name, broken }: MapMark, width: number, type: MapType): readonly string[] {
  return textWidth(name, sizeOf(name, type)) > width - 1 && broken !== null ? broken : [name]
}

function linesOf(mark: MapMark, width: number, type: MapType): number {
  const below =
    mark.values.length > 0 ? (mark.sort === null ? 1 : 2) : mark.symbols.length > 0 ? 1 : 0
  return nameLines(mark, width, type).length + below
}

/** Middle of the first line of a tile's words, which stand in its middle together. */
function firstLine({ mark, top, width, height }: PlacedTile, type: MapType): number {
  const free = height - padding.top - padding.bottom - linesOf(mark, width, type) * type.leading
  return top + padding.top + free / 2 + type.leading / 2
}

function words(tile: PlacedTile, type: MapType): readonly SvgShape[] {
  const { mark, left, width } = tile
  const size = sizeOf(mark.name, type)
  const first = firstLine(tile, type)
  const lines = nameLines(mark, width, type)
  const middle = left + width / 2
  const value = valueFor(mark, width, type)
  return [
    ...lines.map((line, i) =>
      label(line, middle, first + i * type.leading, size, squeezed(line, size, width)),
    ),
    ...(value === null
      ? []
      : [label(value.text, middle, first + lines.length * type.leading, value.px, value.set)]),
    ...(mark.sort === null
      ? []
      : [
          label(
            mark.year,
            middle + year.shift,
            first + (lines.length + 1) * type.leading,
            year.size,
            { textLength: year.width, lengthAdjust },
          ),
        ]),
  ]
}

/** A year and the shape before it, within the tile whatever the system's face is. */
const year = { size: 11, width: 24, shift: 4, side: 5.5 }
const lengthAdjust = 'spacingAndGlyphs'

/** The longest wording of the figure that fits at the largest size, or the shortest as narrow as can be. */
function valueFor({ values }: MapMark, width: number, { figures }: MapType) {
  const bold = { 'font-weight': 'bold' }
  for (const px of figures) {
    const text = values.find((wording) => textWidth(wording, px, true) <= width)
    if (text !== undefined) return { text, px, set: bold }
  }
  const [text, px] = [values.at(-1), figures.at(-1) ?? 11]
  return text === undefined ? null : { text, px, set: squeezed(text, px, width) }
}

/** A word a little too wide, where the system's face is a wide one, is narrowed to its tile. */
function squeezed(text: string, size: number, width: number) {
  return textWidth(text, size) <= width ? {} : { textLength: width - 1, lengthAdjust }
}

/** What stands on a tile beside its words: the shape of its sort, its roles, the sign of a reprint. */
function signs(tile: PlacedTile, type: MapType, ink: Palette): readonly SvgShape[] {
  const { mark, left, top, width } = tile
  const below = firstLine(tile, type) + nameLines(mark, width, type).length * type.leading
  const middle = left + width / 2
  return [
    ...(mark.sort === null
      ? []
      : drawSymbol(
          { kind: 'shape', size: 1, open: false, ...mark.sort },
          middle + year.shift - year.width / 2 - 1.5 - year.side / 2,
          below + type.leading,
          year.side,
          ink,
        )),
    ...(mark.values.length > 0 ? [] : letterRow(mark.symbols, middle, below + 1, ink, width - 3)),
    ...(mark.reprint ? [hollowDot(left + width - 4, top + 3.8, textOn(mark, ink).fill)] : []),
  ]
}

function around({ mark, left, top, width, height }: PlacedTile, ink: Palette): readonly SvgShape[] {
  const frame = (px: number, paint: SvgShape['attributes']) =>
    shape('rect', { x: left, y: top, width, height, fill: 'none', 'stroke-width': px, ...paint })
  return [
    ...(mark.approximate ? [frame(1.2, { stroke: ink.text, 'stroke-dasharray': 3 })] : []),
    ...(mark.selected ? [frame(4, { stroke: ink.ground }), frame(2.2, { stroke: ink.ochre })] : []),
  ]
}
