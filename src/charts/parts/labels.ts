import type { Frame } from '../chart'
import { barSpan, barTop, reprintDot, type Scale } from './bars'
import type { BarMark } from './marks'
import { haloed, type Shape, words } from './shapes'
import { textWidth } from './text-width'
import { typeScale } from './type-scale'

/** A label where it stands, px; `y` is the middle of its (first) line. */
export interface PlacedLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly box: Box
  /** A rule of the scale runs behind it. */
  readonly onRule: boolean
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Labels of a panel's bars, in the order of the bars. All of them use the longest wording at which
 * nothing collides; where even the shortest collides, labels move aside, then up over each other.
 */
export function placeLabels(
  marks: readonly BarMark[],
  scale: Scale,
  frame: Frame,
  obstacles: { readonly rules?: readonly number[]; readonly breaks?: readonly number[] } = {},
): readonly PlacedLabel[] {
  const levels = Math.max(1, ...marks.map((mark) => mark.labels.length))
  let placed: PlacedLabel[] = []
  for (let level = 0; level < levels; level += 1) {
    placed = marks
      .map((mark) => place(mark, level, scale, frame))
      .map((label) => ({ ...label, onRule: crosses(label.box, obstacles.rules ?? []) }))
    const crossed = placed.some(({ box }) => cuts(box, obstacles.breaks ?? []))
    if (!crossed && !collides(placed, marks, scale, frame)) return placed
  }
  const moved = lift(
    placed.map((label, index) => aside(label, index, marks, scale, frame, obstacles.breaks ?? [])),
  )
  return moved.map((label) => ({
    ...label,
    onRule: crosses(label.box, obstacles.rules ?? []) || cuts(label.box, obstacles.breaks ?? []),
  }))
}

/** Height that label (and note) of a bar take above it, px. */
export function labelHeight(mark: BarMark, frame: Frame): number {
  const type = typeScale(frame)
  return type.label * 1.2 + (mark.note === undefined ? 0 : type.axis * 1.15) + 2 * type.unit
}

export function labelShapes(mark: BarMark, label: PlacedLabel, frame: Frame): Shape[] {
  const type = typeScale(frame)
  const bold = mark.emphasis === true
  const fill = frame.ink.text
  const shapes: Shape[] = []
  let x = label.x
  if (mark.reprint) {
    const room = dotRoom(frame)
    shapes.push(reprintDot(label.box.left + room / 2 - type.unit, label.y, fill, frame))
    x += room / 2
  }
  const text = words(label.text, x, label.y, type.label, fill, 'center', bold)
  shapes.push(label.onRule ? haloed(text, frame.ink.ground, 3 * type.unit) : text)
  if (mark.note !== undefined) {
    const y = label.y + type.label * 0.55 + type.axis * 0.6
    const note = words(mark.note, label.x, y, type.axis, frame.ink.quiet, 'center')
    shapes.push(label.onRule ? haloed(note, frame.ink.ground, 3 * type.unit) : note)
  }
  return shapes
}

function place(mark: BarMark, level: number, scale: Scale, frame: Frame): PlacedLabel {
  const type = typeScale(frame)
  const text = mark.labels[Math.min(level, mark.labels.length - 1)] ?? ''
  const { left, width } = barSpan(mark, scale, frame)
  const wide = Math.max(
    textWidth(text, type.label, mark.emphasis) + (mark.reprint ? dotRoom(frame) : 0),
    mark.note === undefined ? 0 : textWidth(mark.note, type.axis),
  )
  const middle = left + width / 2
  const x = Math.max(scale.left + wide / 2, Math.min(scale.right - wide / 2, middle))
  const bottom = barTop(mark, scale, frame) - 2 * type.unit
  const top = bottom - labelHeight(mark, frame) + 2 * type.unit
  return {
    text,
    x,
    y: top + type.label * 0.6,
    box: { left: x - wide / 2, right: x + wide / 2, top, bottom },
    onRule: false,
  }
}

function collides(
  placed: readonly PlacedLabel[],
  marks: readonly BarMark[],
  scale: Scale,
  frame: Frame,
): boolean {
  const air = 3.5 * typeScale(frame).unit
  return placed.some((label, index) =>
    marks.some((mark, other) => {
      if (other === index) return false
      const theirs = placed[other]
      const { left, width } = barSpan(mark, scale, frame)
      const bar = { left, right: left + width, top: barTop(mark, scale, frame), bottom: scale.base }
      return (
        overlap(label.box, bar, 0) || (theirs !== undefined && overlap(label.box, theirs.box, air))
      )
    }),
  )
}

function cuts(box: Box, xs: readonly number[]): boolean {
  return xs.some((x) => x > box.left - 1 && x < box.right + 1)
}

function crosses(box: Box, rules: readonly number[]): boolean {
  return rules.some((y) => y > box.top - 1 && y < box.bottom + 1)
}

/** A label that a taller neighbour or a break would cover moves to its free side, by half a band at most. */
function aside(
  label: PlacedLabel,
  own: number,
  marks: readonly BarMark[],
  scale: Scale,
  frame: Frame,
  breaks: readonly number[],
): PlacedLabel {
  const air = typeScale(frame).unit
  let move = 0
  for (const [index, mark] of marks.entries()) {
    const { left, width } = barSpan(mark, scale, frame)
    const bar = { left, right: left + width, top: barTop(mark, scale, frame), bottom: scale.base }
    if (index === own || !overlap(label.box, bar, air)) continue
    move += label.x < left ? left - air - label.box.right : left + width + air - label.box.left
  }
  for (const x of breaks) {
    if (!cuts(label.box, [x])) continue
    move += label.x < x ? x - 2 * air - label.box.right : x + 2 * air - label.box.left
  }
  const least = Math.max(-scale.band / 2, scale.left - label.box.left)
  const most = Math.min(scale.band / 2, scale.right - label.box.right)
  const by = Math.min(Math.max(move, least), Math.max(most, least))
  const box = { ...label.box, left: label.box.left + by, right: label.box.right + by }
  return { ...label, x: label.x + by, box }
}

/** The last resort: a label goes over the ones it would cover, as far as needed. */
function lift(placed: readonly PlacedLabel[]): PlacedLabel[] {
  const done: PlacedLabel[] = []
  for (const label of placed) {
    const under = done.filter(({ box }) => overlap(box, label.box, 1))
    const up = Math.max(0, ...under.map(({ box }) => label.box.bottom - box.top + 1))
    const box = { ...label.box, top: label.box.top - up, bottom: label.box.bottom - up }
    done.push({ ...label, y: label.y - up, box })
  }
  return done
}

function overlap(a: Box, b: Box, air: number): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom && b.top < a.bottom
}

function dotRoom(frame: Frame): number {
  return 8.5 * typeScale(frame).unit
}
