/**
 * How high a frame has to be where no script runs beside it: one step for each range of widths, ascending
 * from 0. A picture that fills its frame grows with it, so no single ratio and no single height fits all.
 */
export type FrameSize = readonly FrameStep[]

/**
 * `height` px for frames from `from` px wide on; with `rise`, no more than `base + rise × width`. Exact
 * numbers of at most two decimals.
 */
export type FrameStep =
  | readonly [from: number, height: number]
  | readonly [from: number, height: number, base: number, rise: number]

/** What the build measured, by `<chart>.<lang>`; lies at `embedSizesFile`. */
export type EmbedSizes = Readonly<Record<string, { readonly frame: FrameSize }>>

export const embedSizesFile = 'charts/embed-sizes.json'

/**
 * Widths from which on a frame gets another height; px. From 544 and from 1088 px the style sheet lays an
 * embed out in another way, at 416 the words of a narrow one take fewer lines.
 */
export const layoutsFrom = [0, 416, 544, 1088] as const
/** Between these widths a picture is as wide as its frame; px. */
const growing = [544, 744] as const

/** What an embed needs in a frame of a width; both px. */
export type FrameSample = readonly [width: number, height: number]

/** The size that cuts off none of the samples. */
export function sizeThatHolds(samples: readonly FrameSample[]): FrameSize {
  const [grows, until] = growing
  const rise = riseOf(samples.filter(([width]) => width >= grows && width <= until))
  const steps = layoutsFrom.map((from, i): FrameStep => {
    const next = layoutsFrom[i + 1] ?? Number.POSITIVE_INFINITY
    const here = samples.filter(([width]) => width >= from && width < next)
    const height = Math.max(lowest, ...here.map(([, each]) => Math.ceil(each)))
    if (from < grows || rise === 0 || here.length === 0) return [from, height]
    // Wider steps fall off by the same slope, or the last one would be the least height of all frames.
    return [from, height, Math.ceil(Math.max(...here.map(([w, h]) => h - rise * w))), rise]
  })
  return steps.filter(([, height, base], i) => base !== undefined || steps[i - 1]?.[1] !== height)
}

/** px by which a height grows with each px of width while its picture does; as steep as between any two samples. */
function riseOf(samples: readonly FrameSample[]): number {
  const sorted = [...samples].sort(([one], [other]) => one - other)
  const rises = sorted.flatMap(([width, height], i) => {
    const [before, lower] = sorted[i - 1] ?? [width, height]
    return width > before ? [(height - lower) / (width - before)] : []
  })
  return Math.ceil(Math.max(0, ...rises) * 100) / 100
}

/** px that a frame of a width is given. */
export function heightAt(size: FrameSize, width: number): number {
  const wider = size.filter((_, i) => width < (size[i + 1]?.[0] ?? Number.POSITIVE_INFINITY))
  const heights = wider.map(([, height, base, rise]) =>
    base === undefined || rise === undefined ? height : Math.min(height, width * rise + base),
  )
  return Math.max(lowest, ...heights)
}

/** The same as a CSS length in which per cent are per cent of the width, as in a padding. */
export function heightAsCss(size: FrameSize): string {
  const steps = size.map(([, height, base, rise], i) => {
    const until = size[i + 1]?.[0]
    const limits = [
      `${height}px`,
      ...(base === undefined || rise === undefined ? [] : [`100%*${rise} + ${base}px`]),
      ...(until === undefined ? [] : [`(${until}px - 100%)*9999`]),
    ]
    return limits.length === 1 ? limits.join('') : `min(${limits.join(',')})`
  })
  return `max(${lowest}px,${steps.join(',')})`
}

const lowest = 120
/** More than the highest embed needs on a phone. */
const highest = 8000

/** Height for a frame that a message asks for, in whole px between 120 and 8000; null for what is no height. */
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
