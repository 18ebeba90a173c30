import type { Drawing, Frame } from '../chart'
import { type AxisSpec, crisp, fewTicks, roundTop, ticksThroughZero } from './axes'
import { type LegendWords, legendKeys } from './legend'
import { type BarMark, boundOf, type RangeMark, type SlotMark, type WordsMark } from './marks'
import { finish, type Placed } from './placed'
import { rowShapes, slotLines } from './rows'
import { type Layer, line, rect, type Shape, words } from './shapes'
import { textWidth, wrapText } from './text-width'
import { typeScale } from './type-scale'

/** One line of a list: words on the left, a mark on the common scale of its group. */
export interface RowSpec {
  readonly label: string
  /** Quiet second line under the label. */
  readonly quiet?: string
  readonly mark: BarMark | RangeMark | SlotMark | WordsMark
}

export interface RowGroup {
  readonly heading: string
  readonly quiet: string
  readonly section?: string
  readonly axis: AxisSpec
  readonly rows: readonly RowSpec[]
}

export interface RowOptions {
  readonly legend: LegendWords | null
  /** Share of the width that labels take beside the marks; 0 puts them above. Absent: by density. */
  readonly labelShare?: number
  /** Groups whose scales have one top are drawn to one length, so that their bars may be compared. */
  readonly aligned?: boolean
}

/** Horizontal marks in groups, each group on a scale of its own: parts of a total, growth intervals. */
export function drawRows(groups: readonly RowGroup[], frame: Frame, options: RowOptions): Drawing {
  const top = 2 * typeScale(frame).unit
  return finish([placeRows(groups, frame, top, options)], frame, options.legend)
}

/** The groups where they stand, from `top` px on. */
export function placeRows(
  groups: readonly RowGroup[],
  frame: Frame,
  top: number,
  options: Pick<RowOptions, 'labelShare' | 'aligned'> = {},
): Placed {
  const type = typeScale(frame)
  const share = options.labelShare ?? (frame.density === 'compact' ? 0 : 0.34)
  const left = Math.round(frame.width * share)
  const furniture: Shape[] = []
  const marks: Layer[] = []
  let y = top
  let span = 0
  const write = (text: string, size: number, colour: string, bold: boolean): void => {
    for (const piece of text === '' ? [] : wrapText(text, size, frame.width, bold)) {
      furniture.push(words(piece, 0, y + size * 0.6, size, colour, 'left', bold))
      y += size * 1.34
    }
  }
  for (const [index, group] of groups.entries()) {
    if (index > 0) y += type.heading * 1.3
    if (group.section !== undefined) {
      write(group.section, type.section, frame.ink.quiet, true)
      y += type.section * 0.4
    }
    write(group.heading, type.heading, frame.ink.text, true)
    write(group.quiet, type.quiet, frame.ink.quiet, false)
    y += type.quiet * 0.5
    const room = labelRoom(options.aligned ? groups : [group], frame)
    const placed = placeGroup(group, room, frame, left, y)
    furniture.push(...placed.furniture)
    marks.push(...placed.marks)
    span = Math.max(span, placed.span)
    y += placed.height
  }
  const legend = legendKeys(
    groups.flatMap((group) => group.rows.map((row) => row.mark)),
    0,
    span,
  )
  return { furniture, marks, bottom: y + type.quiet * 0.4, legend }
}

function placeGroup(group: RowGroup, room: Room, frame: Frame, left: number, top: number) {
  const type = typeScale(frame)
  const { min, max, ticks } = domainOf(group)
  const start = left + (min < 0 ? room.left : type.unit)
  const end = Math.max(start + 40, frame.width - room.right)
  const x = (value: number): number => start + ((value - min) / (max - min)) * (end - start)
  const labels: Shape[] = []
  const marks: Layer[] = []
  let y = top
  for (const row of group.rows) {
    const height = rowHeight(row, frame, left)
    labels.push(...rowLabel(row, y, left, frame))
    const above = left === 0 ? labelLines(row, frame, left).height : 0
    const scale = {
      x,
      zero: x(0),
      left: row.mark.kind === 'words' ? left : start,
      right: end,
      edge: frame.width,
      middle: y + above + (height - above) / 2,
    }
    marks.push({ key: row.mark.key, shapes: rowShapes(row.mark, scale, frame) })
    y += height
  }
  const drawsScale = group.rows.some(({ mark }) => mark.kind === 'bar' || mark.kind === 'range')
  if (!drawsScale) return { furniture: labels, marks, span: 0, height: y - top }
  const rules = ticks.map((tick) => ruleShape(x(tick), top, y, tick === 0, frame))
  const tickY = y + 5 * type.unit + type.axis * 0.55
  const texts = ticks.map((tick) => {
    const text = group.axis.tick(tick)
    // A tick at the edge of the picture would be cut off.
    const flush = x(tick) < textWidth(text, type.axis) / 2
    return words(
      text,
      flush ? 0 : x(tick),
      tickY,
      type.axis,
      frame.ink.quiet,
      flush ? 'left' : 'center',
    )
  })
  return {
    furniture: [...rules, ...labels, ...texts],
    marks,
    span: max - min,
    height: y - top + type.axis * 1.9,
  }
}

function ruleShape(x: number, top: number, bottom: number, zero: boolean, frame: Frame): Shape {
  const at = crisp(x)
  const stroke = zero ? frame.ink.text : frame.ink.rule
  return line(
    [
      [at, top],
      [at, bottom],
    ],
    { stroke, lineWidth: typeScale(frame).unit },
  )
}

function domainOf(group: RowGroup) {
  const values = group.rows.flatMap(({ mark }) => {
    if (mark.kind === 'bar') return [boundOf(mark)]
    return mark.kind === 'range' ? [mark.low, mark.high].filter(Number.isFinite) : []
  })
  const least = Math.min(0, ...values)
  const max = group.axis.max ?? roundTop(Math.max(0, ...values))
  const min = group.axis.min ?? (least < 0 ? -roundTop(-least) : 0)
  return { min, max, ticks: min < 0 ? ticksThroughZero(min, max) : fewTicks(max) }
}

/** Room beside the scale for labels that stand outside their marks, px. */
interface Room {
  readonly left: number
  readonly right: number
}

function labelRoom(groups: readonly RowGroup[], frame: Frame): Room {
  const type = typeScale(frame)
  const all = groups.flatMap(({ rows }) => rows)
  const widths = all.map(({ mark }) =>
    mark.kind === 'bar' || mark.kind === 'range'
      ? textWidth(mark.labels.at(-1) ?? '', type.label, mark.emphasis) +
        (mark.reprint ? 9 * type.unit : 0)
      : 0,
  )
  const widest = Math.min(Math.max(0, ...widths), frame.width * 0.4)
  return { left: 10 * type.unit, right: widest + 26 * type.unit }
}

function labelLines(row: RowSpec, frame: Frame, left: number) {
  const type = typeScale(frame)
  const width = left === 0 ? frame.width : left - 12 * type.unit
  const label = wrapText(row.label, type.label, width)
  const quiet = row.quiet === undefined ? [] : wrapText(row.quiet, type.axis, width)
  return { label, quiet, height: label.length * type.label * 1.3 + quiet.length * type.axis * 1.3 }
}

function rowHeight(row: RowSpec, frame: Frame, left: number): number {
  const type = typeScale(frame)
  const lines = labelLines(row, frame, left).height
  const width = left === 0 ? frame.width : frame.width - left
  const { mark } = row
  const lineCount =
    mark.kind === 'words'
      ? wrapText(mark.text, type.quiet, width).length
      : mark.kind === 'slot'
        ? slotLines(mark, width, frame).length
        : 0
  const text = lineCount * type.quiet * 1.35
  const body = mark.kind === 'words' ? text : Math.max(text, type.label * 1.5)
  const air = (left === 0 ? 15 : 9) * type.unit
  return left === 0 ? lines + body + air : Math.max(lines, body) + air
}

function rowLabel(row: RowSpec, top: number, left: number, frame: Frame): Shape[] {
  const type = typeScale(frame)
  const { label, quiet, height } = labelLines(row, frame, left)
  const whole = rowHeight(row, frame, left)
  let y = left === 0 ? top : top + (whole - height) / 2
  const shapes: Shape[] = []
  // Labels above the marks lie over the rules of the scale.
  if (left === 0) shapes.push(rect(0, top, frame.width, height, { fill: frame.ink.ground }))
  for (const text of label) {
    shapes.push(words(text, 0, y + type.label * 0.65, type.label, frame.ink.text))
    y += type.label * 1.3
  }
  for (const text of quiet) {
    shapes.push(words(text, 0, y + type.axis * 0.65, type.axis, frame.ink.quiet))
    y += type.axis * 1.3
  }
  return shapes
}
