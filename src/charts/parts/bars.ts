import type { Frame } from '../chart'
import { type BarMark, type BreakMark, boundOf, type SlotMark } from './marks'
import { dot, haloed, line, path, rect, type Shape, words } from './shapes'
import { wrapText } from './text-width'
import { fadeDown, fadeUp, hatch } from './textures'
import { typeScale } from './type-scale'

/** Where values stand in a panel, px. */
export interface Scale {
  /** Middle of a category's band. */
  x(index: number): number
  y(value: number): number
  readonly band: number
  /** y of the zero baseline and of the upper edge of the headroom. */
  readonly base: number
  readonly ceiling: number
  readonly left: number
  readonly right: number
}

/** Left edge and width of a bar in its lane. */
export function barSpan(
  mark: Pick<BarMark, 'x' | 'lane' | 'step'>,
  scale: Scale,
  frame: Frame,
): { readonly left: number; readonly width: number } {
  const unit = typeScale(frame).unit
  if (mark.step !== undefined) {
    const width = Math.min(9 * unit, scale.band * 0.5)
    // A day near the end of the last year: the post stays within its panel.
    const left = Math.min(scale.x(mark.x) - width / 2, scale.right - width)
    return { left: Math.max(scale.left, left), width }
  }
  const lanes = mark.lane?.of ?? 1
  const whole = Math.min(scale.band * (lanes > 1 ? 0.82 : 0.64), 46 * unit * lanes)
  const gap = lanes > 1 ? 2 * unit : 0
  const width = (whole - gap * (lanes - 1)) / lanes
  return { left: scale.x(mark.x) - whole / 2 + (mark.lane?.index ?? 0) * (width + gap), width }
}

/** Highest ink of a bar without its label; a bar that is open upward reaches above its bound. */
export function barTop(mark: BarMark, scale: Scale, frame: Frame): number {
  const top = scale.y(boundOf(mark))
  return mark.treatment === 'at-least' ? top - fadeLength(frame) : top
}

/** How far an open end fades, px. */
export function fadeLength(frame: Frame): number {
  return 14 * typeScale(frame).unit
}

/** The body of a bar, without its label. */
export function barShapes(
  mark: BarMark,
  scale: Scale,
  frame: Frame,
  fade = fadeLength(frame),
): Shape[] {
  const unit = typeScale(frame).unit
  const { left, width } = barSpan(mark, scale, frame)
  const bound = scale.y(boundOf(mark))
  const height = scale.base - bound
  const { colour } = mark
  if (mark.treatment === 'at-most') {
    return [
      ...fadeDown(left, bound, width, Math.min(height, 2 * fade), colour),
      line(
        [
          [left, bound],
          [left + width, bound],
        ],
        { stroke: colour, lineWidth: 2 * unit },
      ),
    ]
  }
  const body = [
    ...treadShapes(mark, left + width, bound, scale, frame),
    ...bodyOf(mark, left, bound, width, height, frame),
  ]
  return mark.treatment === 'at-least'
    ? [...body, ...fadeUp(left, bound, width, fade, colour, mark.texture)]
    : body
}

/** The last stated level until the next one is stated: a dotted tread, which claims nothing between. */
function treadShapes(
  { step, colour }: BarMark,
  from: number,
  y: number,
  scale: Scale,
  frame: Frame,
): Shape[] {
  if (step?.until === undefined) return []
  const { unit } = typeScale(frame)
  const points = [
    [from, y + unit],
    [scale.x(step.until), y + unit],
  ] as const
  return [line(points, { stroke: colour, lineWidth: 1.5 * unit, lineDash: [unit, 3 * unit] })]
}

function bodyOf(
  mark: BarMark,
  x: number,
  y: number,
  width: number,
  height: number,
  frame: Frame,
): Shape[] {
  const { colour } = mark
  const unit = typeScale(frame).unit
  // An open end has no upper edge: the outline is drawn on three sides only.
  const open = mark.treatment === 'at-least'
  const inset = unit * 0.75
  const outline = (dash?: number[]): Shape =>
    line(
      [
        ...(open ? [] : ([[x + width - inset, y + inset]] as const)),
        ...(open ? ([[x + inset, y]] as const) : ([[x + inset, y + inset]] as const)),
        [x + inset, y + height],
        [x + width - inset, y + height],
        [x + width - inset, open ? y : y + inset],
      ],
      { stroke: colour, lineWidth: 1.5 * unit, ...(dash ? { lineDash: dash } : {}) },
    )
  switch (mark.texture) {
    case 'solid':
      return [rect(x, y, width, height, { fill: colour })]
    case 'light':
      return [
        rect(x, y, width, height, { fill: frame.ink.ground }),
        rect(x, y, width, height, { fill: colour, opacity: 0.5 }),
        ...(open ? [] : [rect(x, y, width, 2 * unit, { fill: colour })]),
      ]
    case 'outline':
      return [outline()]
    case 'hatched':
      return [
        path(hatch(x + unit, y + unit, width - 2 * unit, height - 2 * unit, 5 * unit), {
          stroke: colour,
          lineWidth: 1.5 * unit,
        }),
        outline(),
      ]
  }
}

/** An empty place: a short dashed bracket on the baseline, with a hollow dot when the reader hid the figure. */
export function slotShapes(mark: SlotMark, scale: Scale, frame: Frame): Shape[] {
  const unit = typeScale(frame).unit
  const { left, width } = barSpan({ x: mark.x }, scale, frame)
  return slotGlyph(mark.reason, left, scale.base, Math.max(width, 9 * unit), frame)
}

/** The glyph of an empty place, standing on `base`. */
export function slotGlyph(
  reason: SlotMark['reason'],
  left: number,
  base: number,
  width: number,
  frame: Frame,
): Shape[] {
  const unit = typeScale(frame).unit
  const up = 7 * unit
  const bracket = line(
    [
      [left, base - up],
      [left, base - 1.5 * unit],
      [left + width, base - 1.5 * unit],
      [left + width, base - up],
    ],
    { stroke: frame.ink.quiet, lineWidth: unit, lineDash: [2 * unit, 2 * unit] },
  )
  if (reason === 'gap') return [bracket]
  return [bracket, reprintDot(left + width / 2, base - up - 2 * unit, frame.ink.quiet, frame)]
}

/** A rule across the panel where the definition changes, with the sign "not equal" at its head. */
export function breakShapes(mark: BreakMark, scale: Scale, frame: Frame): Shape[] {
  const type = typeScale(frame)
  const x = (scale.x(mark.after) + scale.x(mark.after + 1)) / 2
  const top = scale.ceiling + type.label * 1.1
  return [
    line(
      [
        [x, top],
        [x, scale.base + 4 * type.unit],
      ],
      {
        stroke: frame.ink.text,
        lineWidth: type.unit,
      },
    ),
    words('≠', x, top - type.label * 0.5, type.label * 1.1, frame.ink.text, 'center', true),
    ...noteShapes(mark.note ?? '', x + 6 * type.unit, top, scale.right, frame),
  ]
}

function noteShapes(note: string, left: number, top: number, right: number, frame: Frame): Shape[] {
  const { axis, unit } = typeScale(frame)
  return wrapText(note, axis, right - left).map((text, index) =>
    haloed(
      words(text, left, top + axis * (0.6 + 1.25 * index), axis, frame.ink.quiet),
      frame.ink.ground,
      4 * unit,
    ),
  )
}

/** "Seen in a reprint": a hollow dot. */
export function reprintDot(x: number, y: number, colour: string, frame: Frame): Shape {
  const unit = typeScale(frame).unit
  return dot(x, y, 2.6 * unit, { stroke: colour, lineWidth: 1.2 * unit })
}
