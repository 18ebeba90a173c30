import type { Texture } from './marks'
import { path, rect, type Shape } from './shapes'

/** Diagonal lines clipped to a rectangle, as path data: texture without a pattern or a clip of its own. */
export function hatch(x: number, y: number, width: number, height: number, gap: number): string {
  const parts: string[] = []
  // Lines x + y = c, anchored to the plane so that neighbouring bars share one grid.
  const first = Math.ceil((x + y) / gap) * gap
  for (let c = first; c < x + y + width + height; c += gap) {
    const x1 = Math.min(x + width, c - y)
    const x2 = Math.max(x, c - y - height)
    if (x1 > x2) parts.push(`M${round(x1)} ${round(c - x1)}L${round(x2)} ${round(c - x2)}`)
  }
  return parts.join('')
}

interface Step {
  /** Length of the body, as a share of the fade. */
  readonly share: number
  readonly opacity: number
}

/**
 * A fade is made of see-through bodies that all begin at the bound and end ever later: they add up
 * to an even gradient, without seams between slices and without a gradient definition.
 */
function fading(length: number): readonly Step[] {
  const count = Math.min(16, Math.max(7, Math.round(Math.abs(length) / 4)))
  const total = (index: number): number => 0.78 * (1 - index / count) ** 1.2
  return Array.from({ length: count }, (_, index) => ({
    share: (index + 1) / count,
    opacity: Number((1 - (1 - total(index)) / (1 - total(index + 1))).toFixed(3)),
  }))
}

/** Fades upward from `bound`: an end that is open, without an edge. */
export function fadeUp(
  x: number,
  bound: number,
  width: number,
  length: number,
  colour: string,
  texture: Texture = 'solid',
): Shape[] {
  const ghost = texture === 'solid' ? 1 : 0.5
  return fading(length).map(({ share, opacity }) =>
    rect(x, bound - length * share, width, length * share, {
      fill: colour,
      opacity: opacity * ghost,
    }),
  )
}

/** Fades downward from a bound that is not exceeded. */
export function fadeDown(
  x: number,
  bound: number,
  width: number,
  length: number,
  colour: string,
): Shape[] {
  return fading(length).map(({ share, opacity }) =>
    rect(x, bound, width, length * share, { fill: colour, opacity }),
  )
}

/** Fades sideways from `from` over `length` px, to the left where it is negative. */
export function fadeAside(
  from: number,
  y: number,
  length: number,
  height: number,
  colour: string,
): Shape[] {
  return fading(length).map(({ share, opacity }) => {
    const reach = length * share
    return rect(Math.min(from, from + reach), y, Math.abs(reach), height, { fill: colour, opacity })
  })
}

/** A small chevron that says "and on", at the end of an open bar. */
export function chevron(x: number, y: number, size: number, colour: string, width: number): Shape {
  return path(
    `M${round(x)} ${round(y - Math.abs(size))}L${round(x + size)} ${round(y)}L${round(x)} ${round(y + Math.abs(size))}`,
    {
      stroke: colour,
      lineWidth: width,
    },
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
