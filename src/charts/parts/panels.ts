import type { Frame } from '../chart'
import { textWidth, wrapText } from './text-width'
import { typeScale } from './type-scale'

/** What the layout must know of a panel. */
export interface PanelNeeds {
  readonly heading: string
  /** Unit, scope: the quiet line under the heading. */
  readonly quiet: string
  /** Starts a new row under a heading of its own, e.g. city-wide totals apart from events. */
  readonly section?: string
  /** Takes the whole width. */
  readonly wide?: boolean
  /** Height of the plotting area in px; absent: by density. */
  readonly plotHeight?: number
  /** Room above the plotting area for labels, px. */
  readonly headroom: number
  /** Room left of it for ticks, px. */
  readonly gutter: number
}

/** Where a panel stands, px. `left … height` is the plotting area. */
export interface PanelBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly headroom: number
  /** Left edge of the panel, where heading and quiet line begin. */
  readonly edge: number
  readonly headings: readonly TextLine[]
}

export interface TextLine {
  readonly text: string
  readonly x: number
  /** Middle of the line. */
  readonly y: number
  readonly kind: 'section' | 'heading' | 'quiet'
}

export interface PanelLayout {
  readonly boxes: readonly PanelBox[]
  readonly columns: number
  readonly height: number
}

const plotHeights: Readonly<Record<Frame['density'], number>> = {
  compact: 104,
  regular: 116,
  large: 250,
}

/**
 * How many columns panels of `need` px stand in: one or two in compact frames, two or three in
 * regular, three or four in large ones; never more than there are panels.
 */
export function columnsFor(frame: Frame, count: number, need: number): number {
  const most = { compact: 2, regular: 3, large: 4 }[frame.density]
  const gap = gapOf(frame)
  const fitting = Math.floor((frame.width + gap) / (Math.max(1, need) + gap))
  const least = { compact: 1, regular: 2, large: 3 }[frame.density]
  return Math.max(1, Math.min(most, Math.max(least, fitting), count))
}

/** Places panels row by row from `top` on; panels of a row share their baseline. `height` is where they end. */
export function layoutPanels(
  panels: readonly PanelNeeds[],
  frame: Frame,
  columns: number,
  top = 2 * typeScale(frame).unit,
): PanelLayout {
  const type = typeScale(frame)
  const gap = gapOf(frame)
  const cell = (frame.width - gap * (columns - 1)) / columns
  const boxes: PanelBox[] = []
  let y = top
  for (const [index, row] of rowsOf(panels, columns).entries()) {
    if (index > 0) y += type.heading * 1.4
    const section = row[0]?.section
    const above: TextLine[] = []
    if (section !== undefined && section !== '') {
      if (index > 0) y += type.section * 0.4
      for (const text of wrapText(section, type.section, frame.width, true)) {
        above.push({ text, x: 0, y: y + type.section * 0.6, kind: 'section' })
        y += type.section * 1.35
      }
      y += type.section * 0.45
    }
    const texts = row.map((panel) => headingLines(panel, panel.wide ? frame.width : cell, type))
    const depth = Math.max(...texts.map((lines) => lines.height))
    const headroom = Math.max(...row.map((panel) => panel.headroom))
    const height = Math.max(...row.map((panel) => panel.plotHeight ?? plotHeights[frame.density]))
    // One gutter a row, so that neighbouring panels begin alike.
    const gutter = Math.max(...row.map((panel) => panel.gutter))
    for (const [column, panel] of row.entries()) {
      const edge = column * (cell + gap)
      const headings = (texts[column]?.lines ?? []).map((line) => ({
        ...line,
        x: edge,
        y: y + line.y,
      }))
      boxes.push({
        edge,
        left: edge + gutter,
        top: y + depth + headroom,
        width: (panel.wide ? frame.width : cell) - gutter,
        height,
        headroom,
        headings: column === 0 ? [...above, ...headings] : headings,
      })
    }
    y += depth + headroom + height + type.axis * 1.9
  }
  return { boxes, columns, height: Math.ceil(y) }
}

function gapOf(frame: Frame): number {
  return { compact: 16, regular: 28, large: 64 }[frame.density]
}

function rowsOf(panels: readonly PanelNeeds[], columns: number): PanelNeeds[][] {
  const rows: PanelNeeds[][] = []
  for (const panel of panels) {
    const row = rows.at(-1)
    const fresh = panel.section !== undefined || panel.wide || row?.[0]?.wide
    if (row === undefined || fresh || row.length >= columns) rows.push([panel])
    else row.push(panel)
  }
  return rows
}

function headingLines(panel: PanelNeeds, width: number, type: ReturnType<typeof typeScale>) {
  const lines: { text: string; y: number; kind: TextLine['kind'] }[] = []
  let y = 0
  const add = (text: string, size: number, kind: TextLine['kind'], bold: boolean): void => {
    for (const piece of text === '' ? [] : wrapText(text, size, width, bold)) {
      lines.push({ text: piece, y: y + size * 0.6, kind })
      y += size * 1.32
    }
  }
  add(panel.heading, type.heading, 'heading', true)
  add(panel.quiet, type.quiet, 'quiet', false)
  return { lines, height: y }
}

/** Width of the widest tick with its distance from the plotting area, px. */
export function gutterFor(ticks: readonly string[], frame: Frame): number {
  const type = typeScale(frame)
  return Math.ceil(Math.max(0, ...ticks.map((tick) => textWidth(tick, type.axis))) + 7 * type.unit)
}
