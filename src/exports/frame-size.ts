/** px that an embed needs in a frame of these widths; between them it is sized in between. */
export type FrameHeights = Readonly<Record<320 | 600 | 1200, number>>

/** How a frame is sized where no script runs beside it. */
export interface FrameSize {
  readonly ratio: readonly [width: number, height: number]
  /** px */
  readonly minHeight: number
}

/** What the build measured, by `<chart>.<lang>`; lies at `embedSizesFile`. */
export type EmbedSizes = Readonly<Record<string, FrameSize & { readonly heights: FrameHeights }>>

export const embedSizesFile = 'charts/embed-sizes.json'

const lowest = 120
const highest = 4000

/** What an embed needs in a frame of a width; both px. */
export type FrameSample = readonly [width: number, height: number]

/**
 * The size that cuts off none of the samples and leaves the least empty. A frame as wide as its column is
 * as high as its ratio says and never under its least height.
 */
export function sizeThatHolds(samples: readonly FrameSample[]): FrameSize {
  const steepness = [0, ...samples.map(([width, height]) => height / width)]
  const sizes = steepness.map((steep) => {
    const least = Math.max(
      lowest,
      ...samples.filter(([width, height]) => steep * width < height).map(([, height]) => height),
    )
    const given = samples.map(([width]) => Math.max(least, steep * width))
    return { steep, least, sum: given.reduce((sum, height) => sum + height, 0) }
  })
  const [best] = sizes.sort((a, b) => a.sum - b.sum)
  // Rounded up: half a pixel too few is a scroll bar.
  return {
    ratio: [1200, Math.ceil((best?.steep ?? 0) * 1200) || 1],
    minHeight: best?.least ?? lowest,
  }
}

/** Height for a frame that a message asks for, in whole px between 120 and 4000; null for what is no height. */
export function heightAsked(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, height } = message as Readonly<Record<string, unknown>>
  if (type !== 'atlas:height' || typeof height !== 'number' || !(height > 0)) return null
  return Math.min(highest, Math.max(lowest, Math.ceil(height)))
}

/** Whether a message says that the embed is drawn and answers. */
export function saysReady(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false
  return (message as Readonly<Record<string, unknown>>)['type'] === 'atlas:ready'
}
