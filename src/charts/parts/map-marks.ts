import type { Outline, Tile } from '../../model/atlas'

/** A place as the pictures of the map show it. */
export interface MapMark {
  readonly key: string
  /** Short name, e.g. "Wanzhou"; a functional area has a longer one. */
  readonly name: string
  /** Name in two lines for a narrow tile, where it can be broken. */
  readonly broken: readonly [string, string] | null
  readonly outline: Outline | null
  readonly tile: Tile | null
  readonly look: Look
  /** Value in the tile, from longest to shortest wording; empty: none. */
  readonly values: readonly string[]
  readonly symbols: readonly MapSymbol[]
  /** The sort of figure that the value is; null where all are of one sort. */
  readonly sort: Pick<ShapeSymbol, 'shape' | 'planned'> | null
  /** Of a figure with a date of its own; empty where all have one date. */
  readonly year: string
  /** Seen in a reprint only. */
  readonly reprint: boolean
  readonly selected: boolean
  /** Its borders are not drawn as they are. */
  readonly approximate: boolean
  /** What a functional area overlaps, in words; empty for a division. */
  readonly overlaps: string
  /** Belongs to the centre, which the inset shows larger. */
  readonly central: boolean
}

export type Look =
  /** Colour of a class, 0 to 1. */
  | { readonly kind: 'class'; readonly strength: number }
  | { readonly kind: 'none' }
  /** Told by symbols. */
  | { readonly kind: 'plain' }

export type MapSymbol =
  | ShapeSymbol
  /** A sign of its own, e.g. the first letter of a role. */
  | { readonly kind: 'letter'; readonly letter: string }

/** A shape a sort of figure; `size` is the side of a square of its area, 0 to 1. */
export interface ShapeSymbol {
  readonly kind: 'shape'
  readonly shape: SymbolShape
  readonly size: number
  /** More than it says. */
  readonly open: boolean
  /** Announced beforehand. */
  readonly planned: boolean
}

export type SymbolShape = 'circle' | 'square' | 'diamond'
