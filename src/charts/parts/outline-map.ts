import { group } from 'd3-array'
import type { Frame, Palette, SvgShape } from '../chart'
import { type Box, type Projection, touches, union } from './boxes'
import { hatchPattern } from './hatch-patterns'
import type { MapMark } from './map-marks'
import { fillOf } from './map-paint'
import { mapType } from './map-type'
import { isWestern, leaderRoom, nameLeaders } from './outline-leaders'
import { writeOn } from './outline-names'
import { placed, shape } from './svg-shapes'

/** The outline map with its inset, `width` px wide from the upper left; the inset fills the empty north-west. */
export function outlineMap(
  marks: readonly MapMark[],
  width: number,
  frame: Frame,
): { readonly shapes: readonly SvgShape[]; readonly height: number } {
  const { ink } = frame
  const type = mapType(frame)
  const drawn = marks.filter((mark) => mark.outline !== null)
  const whole = union(drawn.flatMap(({ outline }) => (outline === null ? [] : [outline.box])))
  const scale = (width - 2) / (whole[2] - whole[0])
  // Lower than the inset, so that this one and its names have the corner for themselves.
  const lower = Math.round(width * 0.15)
  const main: Projection = { scale, x: 1 - whole[0] * scale, y: lower + 1 - whole[1] * scale }
  const height = lower + (whole[3] - whole[1]) * scale + 2
  const centre = centreOf(drawn)
  const central = drawn.filter((mark) => mark.central)
  const western = central.filter((mark) => isWestern(mark, centre))
  const inset = insetOf(centre, width, leaderRoom(western, type))
  const cut = drawn.filter(({ outline }) => outline !== null && touches(outline.box, centre))
  const needed = new Set(
    [...cut, ...drawn.filter((mark) => mark.selected || mark.approximate)].map(({ key }) => key),
  )
  const window = onPicture(centre, main)
  const onMain = writeOn(
    drawn.filter((mark) => !mark.central),
    main,
    type,
    [0, 0, width, height],
    [[0, 0, inset.box[2] + 2, inset.box[3] + 2], window],
    1.25,
    ink,
  )
  const onInset = writeOn(central, inset, type, inset.box, [], 1.1, ink)
  return {
    height,
    shapes: [
      shape('defs', {}, [
        hatchPattern('none-map', scale, ink),
        hatchPattern('none-inset', inset.scale, ink),
        shape('clipPath', { id: 'inset' }, [shape('rect', boxAttributes(inset.box))]),
      ]),
      ...leaders(window, inset, ink),
      placed(main.x, main.y, scale, edges(ink, scale), bodies(drawn, needed, ink)),
      ...lines(drawn, main, ink),
      shape('rect', {
        ...boxAttributes(window),
        fill: 'none',
        stroke: ink.text,
        'stroke-width': 0.8,
      }),
      shape('rect', { ...boxAttributes(inset.box), fill: ink.ground }),
      shape('g', { 'clip-path': 'url(#inset)' }, [
        placed(inset.x, inset.y, inset.scale, edges(ink, inset.scale), copies(cut, ink)),
        ...lines(cut, inset, ink),
      ]),
      shape('rect', { ...boxAttributes(inset.box), fill: 'none', stroke: ink.quiet }),
      ...onMain.shapes,
      ...nameLeaders(onInset.unnamed, centre, inset, inset.box, type, ink),
      ...onInset.shapes,
    ],
  }
}

function edges(ink: Palette, scale: number) {
  return { stroke: ink.quiet, 'stroke-width': 0.6 / scale, 'stroke-linejoin': 'round' }
}

/** Areas of one look share it by a group; their paths have no paint of their own, so that copies may have another. */
function bodies(marks: readonly MapMark[], named: ReadonlySet<string>, ink: Palette) {
  return byLook(marks, ink, 'none-map', ({ key, outline }) =>
    shape(
      'path',
      { ...(named.has(key) ? { id: `area-${key}` } : {}), d: outline?.path ?? '' },
      [],
      key,
    ),
  )
}

function copies(marks: readonly MapMark[], ink: Palette) {
  return byLook(marks, ink, 'none-inset', ({ key }) =>
    shape('use', { href: `area-${key}` }, [], key),
  )
}

function byLook(
  marks: readonly MapMark[],
  ink: Palette,
  pattern: string,
  draw: (mark: MapMark) => SvgShape,
): readonly SvgShape[] {
  const looks = group(marks, (mark) => JSON.stringify(fillOf(mark, ink, pattern)))
  return [...looks.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [shape('g', fillOf(first, ink, pattern), [first, ...others].map(draw))],
  )
}

/** What stands on the areas: borders that are approximate, and the selected place. */
function lines(marks: readonly MapMark[], { x, y, scale }: Projection, ink: Palette) {
  const around = (mark: MapMark, stroke: string, px: number, dash: number) =>
    placed(
      x,
      y,
      scale,
      {
        fill: 'none',
        stroke,
        'stroke-width': px / scale,
        ...(dash === 0 ? {} : { 'stroke-dasharray': Math.round(dash / scale) }),
      },
      [shape('use', { href: `area-${mark.key}` })],
    )
  return [
    ...marks.filter((mark) => mark.approximate).map((mark) => around(mark, ink.text, 1.2, 3)),
    ...marks
      .filter((mark) => mark.selected)
      .flatMap((mark) => [around(mark, ink.ground, 4, 0), around(mark, ink.ochre, 2.2, 0)]),
  ]
}

/** The window around the places of the centre: where their names stand, and a little more. */
function centreOf(marks: readonly MapMark[]): Box {
  const spots = marks.flatMap(({ central, outline }) =>
    central && outline !== null ? [outline.name] : [],
  )
  const [left, top, right, bottom] = union(spots.map(([x, y]): Box => [x, y, x, y]))
  const half = Math.max(right - left, bottom - top) / 2 + 40
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return [x - half, y - half, x + half, y + half]
}

function insetOf(centre: Box, width: number, room: number): Projection & { readonly box: Box } {
  const side = Math.round(width * 0.385)
  const scale = side / (centre[2] - centre[0])
  return {
    scale,
    x: room - centre[0] * scale,
    y: 1 - centre[1] * scale,
    box: [room, 1, room + side, side + 1],
  }
}

/** From the inset to the part of the map that it shows; areas lie over it. */
function leaders(
  [left, top, right]: Box,
  { box }: { readonly box: Box },
  ink: Palette,
): readonly SvgShape[] {
  return [
    shape('path', {
      d: `M${box[0]} ${box[3]}L${left} ${top}M${box[2]} ${box[3]}L${right} ${top}`,
      fill: 'none',
      stroke: ink.quiet,
      'stroke-width': 0.8,
    }),
  ]
}

function onPicture([left, top, right, bottom]: Box, { x, y, scale }: Projection): Box {
  const round = (value: number) => Math.round(value)
  return [
    round(x + left * scale),
    round(y + top * scale),
    round(x + right * scale),
    round(y + bottom * scale),
  ]
}

function boxAttributes([left, top, right, bottom]: Box) {
  return { x: left, y: top, width: right - left, height: bottom - top }
}
