import type { Palette, SvgShape } from '../chart'
import { shape } from './svg-shapes'

/** A hatch for what has no figure, as fill `url(#id)` of shapes that are drawn `scale` times as large. */
export function hatchPattern(id: string, scale: number, ink: Palette): SvgShape {
  const side = 5 / scale
  return shape(
    'pattern',
    {
      id,
      width: side,
      height: side,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    [
      shape('rect', { width: side, height: side, fill: ink.ground }),
      shape('rect', { width: side / 5, height: side, fill: ink.quiet, opacity: 0.55 }),
    ],
  )
}
