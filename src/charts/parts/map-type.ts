import type { Frame } from '../chart'

/** Sizes of the map's words, px of its frame: at a phone's width none is under 11 px as it is shown. */
export interface MapType {
  readonly latin: number
  readonly chinese: number
  /** Of figures in tiles, the largest that fits. */
  readonly figures: readonly number[]
  /** From line to line. */
  readonly leading: number
}

export function mapType({ density }: Pick<Frame, 'density'>): MapType {
  return density === 'compact'
    ? { latin: 11, chinese: 11, figures: [11], leading: 11.5 }
    : { latin: 10, chinese: 11, figures: [10, 9], leading: 11 }
}

export function sizeOf(name: string, { latin, chinese }: MapType): number {
  return /^[ -~]+$/.test(name) ? latin : chinese
}
