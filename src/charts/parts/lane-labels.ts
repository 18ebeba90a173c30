import type { Frame } from '../chart'
import { reprintDot } from './bars'
import type { LaneMark } from './marks'
import { haloed, line, type Shape, words } from './shapes'
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
  /** Ends of the line of a longer period, px. */
  readonly span: readonly [number, number] | null
}

interface Label {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly dy: number
  /** Stands off its mark, with a thin line to it: ends of that line, px from the middle of the lane. */
  readonly leader?: readonly [number, number]
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
    discs.every(
      ({ span, dy: line }) =>
        span === null ||
        right < span[0] ||
        left > span[1] ||
        Math.abs(line - dy) > type.label * 0.6,
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
      .concat(disc.mark.labels.slice(-1).flatMap((text) => apart(disc, text, frame)))
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

/** Further above or under, with a line to the mark: better far than not at all. */
function apart(disc: Disc, text: string, frame: Frame): readonly Label[] {
  const type = typeScale(frame)
  const [, , above, under] = around(disc, text, frame)
  const edge = disc.reach + type.unit
  return [1, 2].flatMap((step) => {
    const far = step * type.label * 1.15
    return [
      ...(above === undefined
        ? []
        : [
            {
              ...above,
              dy: above.dy - far,
              leader: [disc.dy - edge, above.dy - far + type.label * 0.55] as const,
            },
          ]),
      ...(under === undefined
        ? []
        : [
            {
              ...under,
              dy: under.dy + far,
              leader: [disc.dy + edge, under.dy + far - type.label * 0.55] as const,
            },
          ]),
    ]
  })
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
  const stroke = { stroke: frame.ink.quiet, lineWidth: type.unit * 0.75 }
  const leader = label.leader?.map((end) => [disc.x, middle + end] as const) ?? []
  return [
    ...(leader.length > 0 ? [line(leader, stroke)] : []),
    ...(mark.reprint ? [reprintDot(label.left + 3 * type.unit, y, text, frame)] : []),
    haloed(words(label.text, start, y, type.label, text, 'left', bold), ground, 3 * type.unit),
  ]
}
