/**
 * How high a frame has to be where no script runs beside it: from each width on, ascending from 0; px. An
 * embed is laid out in one way for narrow frames and in others, much lower, for wide ones, so no single
 * ratio fits all.
 */
export type FrameSize = readonly (readonly [from: number, height: number])[]

/** What the build measured, by `<chart>.<lang>`; lies at `embedSizesFile`. */
export type EmbedSizes = Readonly<Record<string, { readonly frame: FrameSize }>>

export const embedSizesFile = 'charts/embed-sizes.json'

/** Widths from which on an embed is laid out in another way, as in its style sheet; px. */
export const layoutsFrom = [0, 544, 1088] as const

/** What an embed needs in a frame of a width; both px. */
export type FrameSample = readonly [width: number, height: number]

/** The size that cuts off none of the samples. */
export function sizeThatHolds(samples: readonly FrameSample[]): FrameSize {
  return layoutsFrom.map((from, i) => {
    const until = layoutsFrom[i + 1] ?? Number.POSITIVE_INFINITY
    const here = samples.filter(([width]) => width >= from && width < until)
    return [from, Math.max(lowest, ...here.map(([, height]) => height))]
  })
}

/** px that a frame of a width is given; never less than a wider one. */
export function heightAt(size: FrameSize, width: number): number {
  const wider = size.filter((_, i) => width < (size[i + 1]?.[0] ?? Number.POSITIVE_INFINITY))
  return Math.max(lowest, ...wider.map(([, height]) => height))
}

/** The same as a CSS length in which per cent are per cent of the width, as in a padding. */
export function heightAsCss(size: FrameSize): string {
  const steps = size.map(([, height], i) => {
    const until = size[i + 1]?.[0]
    return until === undefined ? `${height}px` : `min(${height}px,(${until}px - 100%)*9999)`
  })
  return `max(${steps.join(',')})`
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
