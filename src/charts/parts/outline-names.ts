import type { Palette, SvgShape } from '../chart'
import { type Box, boxAround, isInside, type Projection, touches } from './boxes'
import { strong } from './classes'
import type { MapMark } from './map-marks'
import { textOn } from './map-paint'
import { drawGroup, type SymbolGroup, symbolGroup } from './map-symbols'
import { type MapType, sizeOf } from './map-type'
import { label } from './svg-shapes'
import { textWidth } from './text-width'

/** What stands on the areas: symbols first, then names where they find room, then years. */
export interface Written {
  readonly shapes: readonly SvgShape[]
  /** Places whose names found no room. */
  readonly unnamed: readonly MapMark[]
}

/**
 * @param bounds that no word or symbol leaves.
 * @param taken boxes in which none of them stands.
 * @param slack how much wider than the room in its area a name may be.
 */
export function writeOn(
  marks: readonly MapMark[],
  projection: Projection,
  type: MapType,
  bounds: Box,
  taken: readonly Box[],
  slack: number,
  ink: Palette,
): Written {
  const space = spaceIn(bounds, taken)
  const named = spotsOf(marks, projection, space).map((spot) => ({
    ...spot,
    row: nameRow(spot, type, slack, space),
  }))
  const years = named.flatMap((spot) => yearOn(spot, spot.row, type, slack, space, ink))
  return {
    shapes: [
      ...named.flatMap(({ group, x, y }) => drawGroup(group, x, y, ink)),
      ...named.flatMap(({ mark, group, x, y, row }) =>
        row === null
          ? []
          : [
              label(mark.name, x, y + row, sizeOf(mark.name, type), {
                'text-anchor': 'middle',
                ...(group.spots.length > 0 ? haloed(ink) : textOn(mark, ink)),
              }),
            ],
      ),
      ...years,
    ],
    unnamed: named.flatMap(({ mark, row }) => (row === null ? [mark] : [])),
  }
}

/** A place's symbols, where their middle is, and how wide its area is there. */
interface Spot {
  readonly mark: MapMark
  readonly x: number
  readonly y: number
  readonly room: number
  readonly group: SymbolGroup
}

interface Space {
  isFree(box: Box): boolean
  take(box: Box): void
}

function spaceIn(bounds: Box, taken: readonly Box[]): Space {
  const full = [...taken]
  return {
    isFree: (box) => isInside(box, bounds) && !full.some((other) => touches(box, other)),
    take: (box) => full.push(box),
  }
}

/** The largest symbols first; one gives way to another by a few px. */
function spotsOf(
  marks: readonly MapMark[],
  { x, y, scale }: Projection,
  space: Space,
): readonly Spot[] {
  return marks
    .map((mark): Spot => {
      const [atX, atY, width] = mark.outline?.name ?? [0, 0, 0]
      const room = width * scale
      const group = symbolGroup(mark.symbols, largest, Math.max(room, narrow))
      return { mark, x: x + atX * scale, y: y + atY * scale, room, group }
    })
    .toSorted((a, b) => b.group.width * b.group.height - a.group.width * a.group.height)
    .map((spot) => {
      const { width, height, spots } = spot.group
      if (spots.length === 0) return spot
      const at = nudges.map(([dx, dy]) => ({ ...spot, x: spot.x + dx, y: spot.y + dy }))
      const found =
        at.find((one) => space.isFree(boxAround(one.x, one.y, width + 3, height + 2))) ?? spot
      space.take(boxAround(found.x, found.y, width, height))
      return found
    })
}

/** How far below the middle of its symbols a place's name stands; null: it finds no room. */
function nameRow(
  { mark, x, y, room, group }: Spot,
  type: MapType,
  slack: number,
  space: Space,
): number | null {
  const size = sizeOf(mark.name, type)
  const width = textWidth(mark.name, size)
  const isStrong = mark.look.kind === 'class' && mark.look.strength >= strong
  if (width + 2 > room * (isStrong ? 1 : slack)) return null
  const rows = group.spots.length === 0 ? [0] : besides(group, size)
  const row = rows.find((dy) => space.isFree(boxAround(x, y + dy, width, size * 0.9)))
  if (row === undefined) return null
  space.take(boxAround(x, y + row, width, size))
  return row
}

/** The year of a single symbol: under the name, if that is below the symbol, so that it is read with both. */
function yearOn(
  { mark, x, y, room, group }: Spot,
  name: number | null,
  type: MapType,
  slack: number,
  space: Space,
  ink: Palette,
): readonly SvgShape[] {
  const size = type.latin
  const width = textWidth(mark.year, size)
  if (mark.year === '' || group.spots.length !== 1 || width > room * slack) return []
  const [below = 0, above = 0] = besides(group, size)
  const rows = name === null ? [below, above] : name > 0 ? [name + size] : [below]
  const row = rows.find((dy) => space.isFree(boxAround(x, y + dy, width, size * 0.8)))
  if (row === undefined) return []
  space.take(boxAround(x, y + row, width, size * 0.8))
  return [label(mark.year, x, y + row, size, { 'text-anchor': 'middle', ...haloed(ink) })]
}

/** Side of the largest symbol, px. */
const largest = 17

/** Room that every place has, px: narrower groups stand below each other. */
const narrow = 16

/** From the place's own spot outwards. */
const nudges: readonly (readonly [number, number])[] = [0, 3, 6, 9, 12].flatMap((far) =>
  [0, 90, 180, 270, 45, 135, 225, 315].map((angle): readonly [number, number] => [
    far * Math.cos((angle * Math.PI) / 180),
    far * Math.sin((angle * Math.PI) / 180),
  ]),
)

/** Below the symbols, or above them. */
function besides({ height }: SymbolGroup, size: number): readonly number[] {
  const away = height / 2 + size / 2 + 0.5
  return [away, -away]
}

/** Words beside a symbol keep clear ground around them, because they may lie over a border. */
function haloed(ink: Palette) {
  return { fill: ink.text, stroke: ink.ground, 'stroke-width': 2.5, 'paint-order': 'stroke' }
}
