import type { Frame } from '../chart'

/** One constant stack of system faces; the SVG carries it once. Single quotes: it stands in attributes. */
export const fontStack =
  "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif"

/** Sizes of a picture in px. */
export interface TypeScale {
  readonly heading: number
  readonly section: number
  readonly quiet: number
  readonly label: number
  readonly axis: number
  /** Factor for strokes, gaps and dots: 1 on a page, larger on a stage. */
  readonly unit: number
}

const scales: Readonly<Record<Frame['density'], TypeScale>> = {
  compact: { heading: 14, section: 13, quiet: 12, label: 12, axis: 11, unit: 1 },
  regular: { heading: 14, section: 13, quiet: 12, label: 12, axis: 11.5, unit: 1 },
  large: { heading: 32, section: 28, quiet: 26, label: 28, axis: 24, unit: 2.2 },
}

export function typeScale(frame: Pick<Frame, 'density'>): TypeScale {
  return scales[frame.density]
}
