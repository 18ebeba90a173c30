import type { Frame } from '../chart'
import { reprintDot } from './bars'
import type { LaneMark } from './marks'
import { haloed, type Shape, words } from './shapes'
import { textWidth } from './text-width'
import { typeScale } from './type-scale'

/** A mark of a lane where it stands, px; `dy` counts from the middle of the lane. */
export interface Disc {
  readonly mark: LaneMark
  readonly x: number
  readonly dy: number
  /** All the ink of the mark, its rim included. */
  readonly reach: number
  readonly radius: number
}

interface Label {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly dy: number
}

/** Beside the mark, above or under it, in the longest wording that fits; a label never covers anything. */
export function placeLabels(
  discs: readonly Disc[],
  edge: number,
  frame: Frame,
): ReadonlyMap<Disc, Label> {
  const type = typeScale(frame)
  const done = new Map<Disc, Label>()
  const clear = (disc: Disc, { left, right, dy }: Label): boolean =>
    left >= edge - 40 * type.unit &&
    right <= frame.width &&
    discs.every(
      (other) =>
        other === disc ||
        other.x + other.reach + 2 < left ||
        other.x - other.reach - 2 > right ||
        Math.abs(other.dy - dy) > other.reach + type.label * 0.55,
    ) &&
    [...done.values()].every(
      (other) =>
        other.right + 3 < left ||
        other.left - 3 > right ||
        Math.abs(other.dy - dy) > type.label * 1.1,
    )
  for (const disc of discs.toSorted((a, b) => b.radius - a.radius)) {
    const found = disc.mark.labels
      .flatMap((text) => around(disc, text, frame))
      .find((label) => clear(disc, label))
    if (found !== undefined) done.set(disc, found)
  }
  return done
}

function around({ mark, x, dy, reach }: Disc, text: string, frame: Frame): readonly Label[] {
  const type = typeScale(frame)
  const gap = 4 * type.unit
  const lead = mark.reprint ? 9 * type.unit : 0
  const width = textWidth(text, type.label, mark.emphasis) + lead
  const off = reach + type.label * 0.62
  const centred = { text, left: x - width / 2, right: x + width / 2 }
  return [
    { text, left: x + reach + gap, right: x + reach + gap + width, dy },
    { text, left: x - reach - gap - width, right: x - reach - gap, dy },
    { ...centred, dy: dy - off },
    { ...centred, dy: dy + off },
  ]
}

export function labelShapes(
  disc: Disc,
  labels: ReadonlyMap<Disc, Label>,
  middle: number,
  frame: Frame,
): Shape[] {
  const type = typeScale(frame)
  const { mark } = disc
  const label = labels.get(disc)
  if (label === undefined) return []
  const y = middle + label.dy
  const start = label.left + (mark.reprint ? 9 * type.unit : 0)
  const { text, ground } = frame.ink
  const bold = mark.emphasis === true
  return [
    ...(mark.reprint ? [reprintDot(label.left + 3 * type.unit, y, text, frame)] : []),
    haloed(words(label.text, start, y, type.label, text, 'left', bold), ground, 3 * type.unit),
  ]
}
