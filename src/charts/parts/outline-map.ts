import { group } from 'd3-array'
import type { Frame, Palette, SvgShape } from '../chart'
import { strong } from './classes'
import { hatchPattern } from './hatch-patterns'
import type { MapMark } from './map-marks'
import { symbolRow } from './map-symbols'
import { label, placed, shape } from './svg-shapes'
import { textWidth } from './text-width'

/** Box of a picture or of the plane: left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

interface Projection {
  /** px of a unit of the plane. */
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** The outline map with its inset, `width` px wide from the upper left; the inset fills the empty north-west. */
export function outlineMap(
  marks: readonly MapMark[],
  width: number,
  frame: Frame,
): { readonly shapes: readonly SvgShape[]; readonly height: number } {
  const { ink } = frame
  const drawn = marks.filter((mark) => mark.outline !== null)
  const whole = union(drawn.flatMap(({ outline }) => (outline === null ? [] : [outline.box])))
  const scale = (width - 2) / (whole[2] - whole[0])
  const main: Projection = { scale, x: 1 - whole[0] * scale, y: 1 - whole[1] * scale }
  const centre = centreOf(drawn)
  const inset = insetOf(centre, width)
  const cut = drawn.filter(({ outline }) => outline !== null && overlaps(outline.box, centre))
  const needed = new Set(
    [...cut, ...drawn.filter((mark) => mark.selected || mark.approximate)].map(({ key }) => key),
  )
  return {
    height: (whole[3] - whole[1]) * scale + 2,
    shapes: [
      shape('defs', {}, [
        hatchPattern('none-map', scale, ink),
        hatchPattern('none-inset', inset.scale, ink),
        shape('clipPath', { id: 'inset' }, [shape('rect', boxAttributes(inset.box))]),
      ]),
      ...leaders(centre, main, inset, ink),
      placed(main.x, main.y, scale, edges(ink, scale), bodies(drawn, needed, ink)),
      ...lines(drawn, main, ink),
      shape('rect', {
        ...boxAttributes(onPicture(centre, main)),
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
      ...names(
        drawn.filter(({ central }) => !central),
        main,
        ink,
      ),
      ...names(
        cut.filter(({ central, outline }) => central && outline !== null),
        inset,
        ink,
      ),
    ],
  }
}

/** Fill of a look; hatched areas use the pattern that the picture defines. */
export function fillOf({ look }: Pick<MapMark, 'look'>, ink: Palette, pattern: string) {
  if (look.kind === 'none') return { fill: `url(#${pattern})` }
  if (look.kind === 'plain') return { fill: ink.rule, 'fill-opacity': 0.45 }
  return look.strength === 1
    ? { fill: ink.jade }
    : { fill: ink.jade, 'fill-opacity': look.strength }
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

const nameSize = { latin: 9, chinese: 11 }

/** Names where they fit, symbols everywhere; a name gives way to a symbol. */
function names(marks: readonly MapMark[], { x, y, scale }: Projection, ink: Palette) {
  return marks.flatMap((mark) => {
    const [atX, atY, room] = mark.outline?.name ?? [0, 0, 0]
    const [px, py] = [x + atX * scale, y + atY * scale]
    if (mark.symbols.length > 0)
      return symbolRow(mark.symbols, px, py, mark.symbols[0]?.kind === 'letter' ? 10 : 20, ink)
    const size = /^[ -~]+$/.test(mark.name) ? nameSize.latin : nameSize.chinese
    if (textWidth(mark.name, size) + 3 > room * scale) return []
    return [label(mark.name, px, py, size, { 'text-anchor': 'middle', ...textOn(mark, ink) })]
  })
}

/** Colour of text on a look; over a hatch it keeps clear ground around its letters. */
export function textOn({ look }: Pick<MapMark, 'look'>, ink: Palette) {
  if (look.kind === 'none')
    return { fill: ink.text, stroke: ink.ground, 'stroke-width': 2.5, 'paint-order': 'stroke' }
  return { fill: look.kind === 'class' && look.strength >= strong ? ink.ground : ink.text }
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

function insetOf(centre: Box, width: number): Projection & { readonly box: Box } {
  const side = Math.round(width * 0.385)
  const scale = side / (centre[2] - centre[0])
  return {
    scale,
    x: 1 - centre[0] * scale,
    y: 1 - centre[1] * scale,
    box: [1, 1, side + 1, side + 1],
  }
}

/** From the inset to the part of the map that it shows; areas lie over it. */
function leaders(
  centre: Box,
  main: Projection,
  { box }: { readonly box: Box },
  ink: Palette,
): readonly SvgShape[] {
  const [left, top, right] = onPicture(centre, main)
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

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

function union(boxes: readonly Box[]): Box {
  const ends = (at: 0 | 1 | 2 | 3) => boxes.map((box) => box[at])
  return [Math.min(...ends(0)), Math.min(...ends(1)), Math.max(...ends(2)), Math.max(...ends(3))]
}
