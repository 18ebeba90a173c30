import type { EChartsCoreOption } from 'echarts/core'
import type { Atlas, AtlasEvent } from '../model/atlas'
import type { View } from '../model/view'
import type { Span, Voice } from '../text/voice'

/**
 * What every chart is: pure functions over one set of rows. Picture, table, CSV, tooltip,
 * sentence and spoken text read the same rows, so they cannot disagree.
 */
export interface Chart<R extends Row = Row> {
  /** File, address, picture and message key; a promise to other people's pages. */
  readonly id: string
  /** Which filters act on it; the page says so in words. */
  readonly obeys: readonly (keyof View)[]
  /** Part of the data that it needs beside the first, by the name of its file of details. */
  readonly part?: string
  /** Keys of its own in the address, with the values they may take (the first is the default). */
  readonly own?: readonly OwnKey[]
  /** Every figure, gap and refusal that will be seen, with its record ids, in reading order. */
  rows(atlas: Atlas, view: View): readonly R[]
  draw(rows: readonly R[], frame: Frame, voice: Voice): Drawing
  /** Header, text and machine value of each column: table and CSV print only these. */
  columns(voice: Voice): readonly Column<R>[]
  /** One row as a sentence, for tooltip and speech. */
  says(row: R, voice: Voice): string
  tells(rows: readonly R[], voice: Voice): Caption
}

export interface Row {
  /** Unique within the chart; the mark in the picture carries it as `data-key`. */
  readonly key: string
  /** Observations the row stands on; the first is where its mark leads. Empty for a gap without a record. */
  readonly records: readonly string[]
  /** Place that its mark selects; absent: its mark opens the first record. */
  readonly place?: string
  /** Where its mark stands on a grid, from the upper left: arrow keys move to the neighbour there. */
  readonly cell?: { readonly column: number; readonly row: number }
  /** The event it speaks of, with or without a record. */
  readonly event?: AtlasEvent | null
  /** It is of a place that the reader has chosen, among others that stay for context. */
  readonly marked?: boolean
  /** The mark leads to its event instead of its first record. */
  readonly leadsToEvent?: boolean
}

export interface OwnKey {
  readonly name: string
  values(
    atlas: Atlas,
    view: View,
  ): readonly {
    readonly value: string
    readonly label: { readonly en: string; readonly zh: string }
  }[]
}

export interface Column<R extends Row> {
  readonly id: string
  readonly header: string
  /** Text of the cell, in the reader's language; empty string where the row has nothing to say. */
  text(row: R): string
  /** Machine value for CSV (plain number, ISO date, id); null for an empty cell. */
  value(row: R): string | number | null
  readonly numeric?: boolean
  /** The cell leads to the record. One column a chart. */
  readonly link?: boolean
  /** The same text where several figures in it lead to records of their own. */
  spans?(row: R): readonly Span[]
}

/** Where and how large a picture is drawn. Screen, embed, stage, print and prerender differ only here. */
export interface Frame {
  /** px; the height follows from the rows. */
  readonly width: number
  readonly density: 'compact' | 'regular' | 'large'
  readonly ink: Palette
}

/** Colours as CSS values: custom properties in a page (`var(--jade)`), hex in a file. */
export interface Palette {
  readonly ground: string
  readonly text: string
  readonly quiet: string
  readonly rule: string
  readonly jade: string
  readonly ochre: string
  readonly ink: string
  readonly plum: string
  readonly sky: string
  readonly moss: string
}

export type Drawing = EchartsDrawing | ShapesDrawing

export interface EchartsDrawing {
  readonly kind: 'echarts'
  readonly width: number
  readonly height: number
  readonly option: EChartsCoreOption
  /** `keys[seriesIndex][dataIndex]` is the row key of that mark; undefined where it is not a mark. */
  readonly keys: readonly (readonly (string | undefined)[])[]
}

/** A picture of plain SVG shapes, px, lowest first. */
export interface ShapesDrawing {
  readonly kind: 'shapes'
  readonly width: number
  readonly height: number
  readonly shapes: readonly SvgShape[]
}

/** One element of the SVG as it will stand; ids and references to them are the picture's own. */
export interface SvgShape {
  readonly tag: 'g' | 'path' | 'rect' | 'circle' | 'text' | 'use' | 'defs' | 'pattern' | 'clipPath'
  readonly attributes: SvgAttributes
  readonly children: readonly SvgShape[]
  /** Words of a text element. */
  readonly text: string
  /** It is a mark of this row. */
  readonly key: string | undefined
}

export type SvgAttributes = Readonly<
  Partial<
    Record<
      | 'id'
      | 'href'
      | 'd'
      | 'x'
      | 'y'
      | 'width'
      | 'height'
      | 'cx'
      | 'cy'
      | 'r'
      | 'rx'
      | 'transform'
      | 'clip-path'
      | 'fill'
      | 'fill-opacity'
      | 'stroke'
      | 'stroke-width'
      | 'stroke-opacity'
      | 'stroke-dasharray'
      | 'stroke-linejoin'
      | 'paint-order'
      | 'opacity'
      | 'font-size'
      | 'font-weight'
      | 'text-anchor'
      | 'textLength'
      | 'lengthAdjust'
      | 'patternUnits'
      | 'patternTransform',
      string | number
    >
  >
>

export interface Caption {
  readonly title: string
  /** One sentence that the rows prove. Empty array when there is nothing to say. */
  readonly finding: readonly Span[]
  /** Measure, unit, period, scope: one quiet line. */
  readonly summary: string
  /** What every reader must know beside the picture, one sentence each. */
  readonly caveats: readonly string[]
  /** Said instead of a picture when the filters leave nothing; null when there is something. */
  readonly empty: string | null
}
