import type { Frame } from '../chart'
import { reprintDot, slotGlyph } from './bars'
import { type BarMark, boundOf, type RangeMark, type SlotMark, type WordsMark } from './marks'
import { dot, haloed, line, path, rect, type Shape, words } from './shapes'
import { textWidth, wrapText } from './text-width'
import { chevron, fadeAside, hatch } from './textures'
import { typeScale } from './type-scale'

/** Where a row of a list stands, px. */
export interface RowScale {
  x(value: number): number
  readonly zero: number
  readonly left: number
  readonly right: number
  /** Right edge of the picture. */
  readonly edge: number
  /** y of the row's middle. */
  readonly middle: number
}

export function rowShapes(
  mark: BarMark | RangeMark | SlotMark | WordsMark,
  at: RowScale,
  frame: Frame,
): Shape[] {
  const type = typeScale(frame)
  switch (mark.kind) {
    case 'words': {
      const lines = wrapText(mark.text, type.quiet, at.edge - at.left)
      const step = type.quiet * 1.35
      const top = at.middle - (lines.length * step) / 2
      const width = Math.max(...lines.map((text) => textWidth(text, type.quiet)))
      const ground = { fill: frame.ink.ground }
      const colour = mark.figure ? frame.ink.text : frame.ink.quiet
      return [
        rect(
          at.left,
          top - 8 * type.unit,
          width + 6 * type.unit,
          lines.length * step + 16 * type.unit,
          ground,
        ),
        ...lines.map((text, index) =>
          words(text, at.left, top + (index + 0.5) * step, type.quiet, colour, 'left', mark.figure),
        ),
      ]
    }
    case 'slot': {
      const lines = slotLines(mark, at.edge - at.zero, frame)
      const step = type.quiet * 1.35
      const top = at.middle - ((lines.length - 1) * step) / 2
      const x = at.zero + slotRoom(frame)
      const glyph = 14 * type.unit
      return [
        ...slotGlyph(mark.reason, at.zero + 5 * type.unit, at.middle + 5 * type.unit, glyph, frame),
        ...lines.map((text, index) =>
          haloed(
            words(text, x, top + index * step, type.quiet, frame.ink.quiet),
            frame.ink.ground,
            4 * type.unit,
          ),
        ),
      ]
    }
    case 'bar':
      return lying(mark, at, frame)
    case 'range':
      return range(mark, at, frame)
  }
}

/** The words of an empty place, beside its sign; `width` reaches from the zero line to the edge. */
export function slotLines(mark: SlotMark, width: number, frame: Frame): readonly string[] {
  return wrapText(mark.label, typeScale(frame).quiet, width - slotRoom(frame))
}

function slotRoom(frame: Frame): number {
  return 26 * typeScale(frame).unit
}

function lying(mark: BarMark, at: RowScale, frame: Frame): Shape[] {
  const u = typeScale(frame).unit
  const thick = 14 * u
  const y = at.middle - thick / 2
  const end = at.x(boundOf(mark))
  const length = Math.max(end - at.zero, u)
  const fade = 16 * u
  const { colour } = mark
  const shapes: Shape[] = []
  const open = mark.treatment === 'at-least'
  if (mark.treatment === 'at-most') {
    shapes.push(...fadeAside(end, y, -Math.min(length, 48 * u), thick, colour))
    shapes.push(
      line(
        [
          [end, y],
          [end, y + thick],
        ],
        { stroke: colour, lineWidth: 2 * u },
      ),
    )
  } else if (mark.texture === 'solid') {
    shapes.push(rect(at.zero, y, length, thick, { fill: colour }))
  } else if (mark.texture === 'light') {
    shapes.push(rect(at.zero, y, length, thick, { fill: frame.ink.ground }))
    shapes.push(rect(at.zero, y, length, thick, { fill: colour, opacity: 0.5 }))
    if (!open) shapes.push(rect(end - 2 * u, y, 2 * u, thick, { fill: colour }))
  } else {
    if (mark.texture === 'hatched') {
      const stroke = { stroke: colour, lineWidth: 1.5 * u }
      shapes.push(path(hatch(at.zero + u, y + u, length - u, thick - 2 * u, 5 * u), stroke))
    }
    const box: [number, number][] = [
      [end, y],
      [at.zero, y],
      [at.zero, y + thick],
      [end, y + thick],
    ]
    if (!open) box.push([end, y])
    shapes.push(line(box, { stroke: colour, lineWidth: 1.5 * u }))
  }
  if (open) shapes.push(...fadeAside(end, y, fade, thick, colour))
  return [...shapes, ...endLabel(mark, end + (open ? fade : 0), at, frame)]
}

function range(mark: RangeMark, at: RowScale, frame: Frame): Shape[] {
  const u = typeScale(frame).unit
  const { colour } = mark
  const low = Number.isFinite(mark.low) ? at.x(mark.low) : null
  const high = Number.isFinite(mark.high) ? at.x(mark.high) : null
  const thick = 8 * u
  const y = at.middle - thick / 2
  const stem = (to: number): Shape =>
    line(
      [
        [at.zero, at.middle],
        [to, at.middle],
      ],
      { stroke: colour, lineWidth: 1.5 * u },
    )
  if (low !== null && high !== null) {
    const near = mark.low > 0 ? low : mark.high < 0 ? high : at.zero
    const label = Math.max(low, high, at.zero)
    if (high - low < 5 * u) {
      const middle = (low + high) / 2
      const paint =
        mark.texture === 'outline' ? { stroke: colour, lineWidth: 1.5 * u } : { fill: colour }
      return [
        stem(middle),
        dot(middle, at.middle, 5 * u, paint),
        ...endLabel(mark, Math.max(middle + 5 * u, at.zero), at, frame),
      ]
    }
    return [
      ...(near === at.zero ? [] : [stem(near)]),
      rect(low, y, high - low, thick, { fill: colour }),
      ...endLabel(mark, label, at, frame),
    ]
  }
  const bound = low ?? high ?? at.zero
  // An open end that may pass zero is drawn past it: a change of sign is not excluded.
  const reach =
    low === null
      ? Math.max(at.left, Math.min(bound - 90 * u, bound > at.zero ? at.zero - 30 * u : bound))
      : Math.min(at.right, Math.max(bound + 90 * u, bound < at.zero ? at.zero + 30 * u : bound))
  const away = reach < bound ? -1 : 1
  const cap = line(
    [
      [bound, y - 2 * u],
      [bound, y + thick + 2 * u],
    ],
    {
      stroke: colour,
      lineWidth: 2 * u,
    },
  )
  return [
    ...(low === null && high === null ? [] : [cap]),
    ...fadeAside(bound, y, reach - bound, thick, colour),
    chevron(reach, at.middle, 4 * u * away, colour, 1.2 * u),
    ...endLabel(mark, Math.max(bound, reach + (away > 0 ? 5 * u : 0), at.zero), at, frame),
  ]
}

function endLabel(mark: BarMark | RangeMark, end: number, at: RowScale, frame: Frame): Shape[] {
  const type = typeScale(frame)
  const bold = mark.emphasis === true
  const lead = mark.reprint ? 9 * type.unit : 0
  const start = end + 7 * type.unit
  const fits = mark.labels.find(
    (label) => start + lead + textWidth(label, type.label, bold) <= at.edge,
  )
  const text = fits ?? mark.labels.at(-1) ?? ''
  const x = Math.max(0, Math.min(start, at.edge - lead - textWidth(text, type.label, bold)))
  const dots = mark.reprint ? [reprintDot(x + 3 * type.unit, at.middle, frame.ink.text, frame)] : []
  return [
    ...dots,
    haloed(
      words(text, x + lead, at.middle, type.label, frame.ink.text, 'left', bold),
      frame.ink.ground,
      3 * type.unit,
    ),
  ]
}
