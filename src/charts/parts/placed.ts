import type { EchartsDrawing, Frame } from '../chart'
import { inLegendOrder, type LegendKey, type LegendWords, legendStrip } from './legend'
import { drawingOf, type Layer, type Shape } from './shapes'

/** A part of a picture where it stands, px. */
export interface Placed {
  /** What stands around the marks: headings, rules, ticks. */
  readonly furniture: readonly Shape[]
  readonly marks: readonly Layer[]
  /** Where the next part, or the legend, may begin. */
  readonly bottom: number
  /** What its marks need explained. */
  readonly legend: readonly LegendKey[]
}

/** Parts that stand under each other as one drawing, with one legend under them all. */
export function finish(
  parts: readonly Placed[],
  frame: Frame,
  legend: LegendWords | null,
): EchartsDrawing {
  const bottom = parts.at(-1)?.bottom ?? 0
  const keys = inLegendOrder(new Set(parts.flatMap((part) => part.legend)))
  const strip = legendStrip(keys, legend, frame, bottom)
  const furniture = [...parts.flatMap((part) => part.furniture), ...strip.shapes]
  return drawingOf(
    [{ key: undefined, shapes: furniture }, ...parts.flatMap((part) => part.marks)],
    frame.width,
    Math.ceil(bottom + strip.height),
  )
}
