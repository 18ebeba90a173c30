import type { Palette, SvgShape } from '../chart'
import type { Box, Projection } from './boxes'
import type { MapMark } from './map-marks'
import { type MapType, sizeOf } from './map-type'
import { label, shape } from './svg-shapes'
import { textWidth } from './text-width'

const gap = 5

/** How much room names need to the left of the inset. */
export function leaderRoom(marks: readonly MapMark[], type: MapType): number {
  const widths = marks.map(({ name }) => textWidth(name, sizeOf(name, type)))
  return Math.ceil(Math.max(0, ...widths)) + gap + 2
}

/** Whether the name of a place of the centre stands to the left of the inset if it finds no room in it. */
export function isWestern({ outline }: MapMark, [left, , right]: Box): boolean {
  return (outline?.name[0] ?? 0) < left + (right - left) * 0.55
}

/**
 * Names beside the inset with a line to each place: those of the west in a column along its left side,
 * the others in the free corner at its upper right.
 */
export function nameLeaders(
  marks: readonly MapMark[],
  window: Box,
  { x, y, scale }: Projection,
  [left, top, right, bottom]: Box,
  type: MapType,
  ink: Palette,
): readonly SvgShape[] {
  const places = marks
    .map((mark) => {
      const [atX, atY] = mark.outline?.name ?? [0, 0]
      return { mark, x: x + atX * scale, y: y + atY * scale }
    })
    .toSorted((a, b) => a.y - b.y)
  const step = type.latin + 2.5
  const western = places.filter(({ mark }) => isWestern(mark, window))
  const eastern = places.filter(({ mark }) => !isWestern(mark, window))
  const rows = apart(
    western.map((place) => place.y),
    step,
    top + step / 2,
    bottom - step / 2,
  )
  const labels = [
    ...western.map((place, i) => ({ ...place, at: left - gap, row: rows[i] ?? 0, anchor: 'end' })),
    ...eastern.map((place, i) => ({
      ...place,
      at: right + gap,
      row: top + step * (i + 0.5),
      anchor: 'start',
    })),
  ]
  if (labels.length === 0) return []
  const round = (value: number) => Math.round(value * 10) / 10
  const d = labels
    .map(
      (one) =>
        `M${round(one.at + (one.anchor === 'end' ? 2 : -2))} ${round(one.row)}L${round(one.x)} ${round(one.y)}`,
    )
    .join('')
  return [
    shape('path', { d, fill: 'none', stroke: ink.ground, 'stroke-width': 2.2 }),
    shape('path', { d, fill: 'none', stroke: ink.text, 'stroke-width': 0.7 }),
    ...labels
      .filter(({ mark }) => mark.symbols.length === 0)
      .map((one) => shape('circle', { cx: one.x, cy: one.y, r: 1.6, fill: ink.text })),
    shape(
      'g',
      { fill: ink.text },
      labels.map(({ mark, at, row, anchor }) =>
        shape(
          'g',
          {},
          [
            label(
              mark.name,
              at,
              row,
              sizeOf(mark.name, type),
              anchor === 'end' ? { 'text-anchor': 'end' } : {},
            ),
          ],
          mark.key,
        ),
      ),
    ),
  ]
}

/** Rows as near to those wanted as they can be with a step between them, in their order. */
function apart(
  wanted: readonly number[],
  step: number,
  first: number,
  last: number,
): readonly number[] {
  const rows: number[] = []
  for (const row of wanted) rows.push(Math.max(row, (rows.at(-1) ?? first - step) + step))
  let limit = last
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    rows[i] = Math.min(rows[i] ?? 0, limit)
    limit = (rows[i] ?? 0) - step
  }
  return rows
}
