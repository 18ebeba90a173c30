import type { Palette, SvgShape } from '../charts/chart'
import { placed, shape } from '../charts/parts/svg-shapes'

/** The atlas's sign, 48 × 28 times `scale` px: jade and ochre water that meet and go on as one. */
export function riversShape(x: number, y: number, scale: number, ink: Palette): SvgShape {
  const river = (d: string, stroke: string) =>
    shape('path', { d, stroke, fill: 'none', 'stroke-width': 4 })
  return placed(x, y, scale, {}, [
    river('M2 4c10 0 13 7 20 10 6 2.5 14 1 24 1', ink.jade),
    river('M2 25c9 0 12-4 19-6.5 7-2 15-.5 25-.5', ink.ochre),
  ])
}
