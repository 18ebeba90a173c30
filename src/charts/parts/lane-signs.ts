import type { Frame } from '../chart'
import type { Disc } from './lane-labels'
import type { LegendKey } from './legend'
import type { DiscForm, LaneMark, LaneSign } from './marks'
import { dot, line, path, type Shape } from './shapes'
import { typeScale } from './type-scale'

/** How far the rim of a lower bound reaches, in radii: small discs have small rims. */
export const rimReach = 1.25

/** The mark of a lane; `middle` is the middle of the lane. */
export function signShapes(
  { mark, x, dy, radius, reach, span }: Disc,
  middle: number,
  frame: Frame,
) {
  const y = middle + dy
  const whiskers =
    span === null
      ? []
      : [
          line(
            [
              [span[0], y],
              [span[1], y],
            ],
            { stroke: mark.colour, lineWidth: typeScale(frame).unit },
          ),
        ]
  const open = mark.treatment === 'at-least'
  const { unit } = typeScale(frame)
  const ring =
    mark.ringed === true
      ? [
          dot(x, y, Math.max(reach, 4.5 * unit) + 3 * unit, {
            fill: 'none',
            stroke: frame.ink.text,
            lineWidth: 1.5 * unit,
          }),
        ]
      : []
  return mark.sign === 'disc'
    ? [...whiskers, ...ring, ...discShapes(mark.form, open, x, y, radius, mark.colour, frame)]
    : [...whiskers, ...ring, ...smallSign(mark.sign, x, y, radius, mark.colour, frame)]
}

/** Whole: full; a ceremony: a ring with a core; the part of a place: a pale disc with an edge. */
export function discShapes(
  form: DiscForm,
  open: boolean,
  x: number,
  y: number,
  radius: number,
  colour: string,
  frame: Frame,
): Shape[] {
  const edge = { stroke: colour, lineWidth: 1.5 * typeScale(frame).unit }
  const inner = radius - edge.lineWidth / 2
  const rim = open
    ? [rimReach, 1.17, 1.09].map((wide) =>
        dot(x, y, radius * wide, { fill: colour, opacity: 0.22 }),
      )
    : []
  if (form === 'whole') return [...rim, dot(x, y, radius, { fill: colour })]
  const ground = dot(x, y, inner, { fill: frame.ink.ground, ...edge })
  return form === 'ceremony'
    ? [...rim, ground, dot(x, y, radius * 0.55, { fill: colour })]
    : [...rim, ground, dot(x, y, inner, { fill: colour, opacity: 0.3 })]
}

/** A sign without a size. */
export function smallSign(
  sign: Exclude<LaneSign, 'disc'>,
  x: number,
  y: number,
  radius: number,
  colour: string,
  frame: Frame,
): Shape[] {
  const u = typeScale(frame).unit
  const stroke = { stroke: colour, lineWidth: 1.5 * u }
  const r = 3 * u
  switch (sign) {
    case 'diamond': {
      const d = 5 * u
      return [path(`M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z`, { fill: colour })]
    }
    case 'tick':
      return [path(`M${x} ${y - 4.5 * u}L${x} ${y + 4.5 * u}`, stroke)]
    case 'cross':
      return [
        path(`M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`, stroke),
      ]
    case 'ring':
    case 'hidden':
      return [
        dot(x, y, radius, {
          fill: frame.ink.ground,
          ...stroke,
          ...(sign === 'hidden' ? { lineDash: [2 * u, 2 * u] } : {}),
        }),
      ]
  }
}

/** What has to be explained of a mark. */
export function laneSigns(mark: LaneMark): readonly LegendKey[] {
  if (mark.sign !== 'disc') return mark.sign === 'hidden' ? ['hidden'] : [mark.sign]
  const { treatment } = mark
  return [
    mark.form,
    ...(treatment === 'at-least' ? (['rim'] as const) : []),
    ...(treatment === 'about' || treatment === 'nearly' ? (['about'] as const) : []),
    ...(mark.reprint ? (['reprint'] as const) : []),
  ]
}
