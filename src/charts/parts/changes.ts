import type { Frame } from '../chart'
import type { Scale } from './bars'
import type { PlacedLabel } from './labels'
import type { BarMark, ChangeMark } from './marks'
import { haloed, line, type Shape, words } from './shapes'
import { textWidth } from './text-width'
import { typeScale } from './type-scale'

interface Placed {
  readonly change: ChangeMark
  /** y of the bracket's bar, and where its words end left and right, px. */
  readonly level: number
  readonly left: number
  readonly right: number
}

/** Brackets over comparable bars with the change at their middle; words that would meet stand one above the other. */
export function changeShapes(
  changes: readonly ChangeMark[],
  bars: readonly BarMark[],
  labels: readonly PlacedLabel[],
  scale: Scale,
  frame: Frame,
): Shape[][] {
  const type = typeScale(frame)
  const gap = 3 * type.unit
  const top = (test: (mark: BarMark) => boolean): number =>
    Math.min(
      scale.base,
      ...bars.flatMap((bar, index) => (test(bar) ? [labels[index]?.box.top ?? scale.base] : [])),
    ) - gap
  const placed: Placed[] = []
  for (const change of changes) {
    const middle = (scale.x(change.from) + scale.x(change.to)) / 2
    const half = textWidth(change.label, type.label) / 2 + gap
    const at = { change, left: middle - half, right: middle + half }
    const level = top(({ x }) => x >= change.from && x <= change.to) - 5 * type.unit
    placed.push({ ...at, level: clearOf(placed, at, level, type.label * 1.4) })
  }
  return placed.map(({ change, level, left, right }) => {
    const from = scale.x(change.from) + 2 * type.unit
    const to = scale.x(change.to) - 2 * type.unit
    const ends = [top(({ x }) => x === change.from), top(({ x }) => x === change.to)] as const
    return [
      line(
        [
          [from, ends[0]],
          [from, level],
          [to, level],
          [to, ends[1]],
        ],
        { stroke: frame.ink.quiet, lineWidth: type.unit },
      ),
      haloed(
        words(
          change.label,
          (left + right) / 2,
          level - type.label * 0.82,
          type.label,
          frame.ink.text,
          'center',
        ),
        frame.ink.ground,
        3 * type.unit,
      ),
    ]
  })
}

/** The given level, or as much higher as the words of those already placed ask for. */
function clearOf(
  placed: readonly Placed[],
  { left, right }: Pick<Placed, 'left' | 'right'>,
  level: number,
  height: number,
): number {
  const meets = (other: Placed, at: number) =>
    other.left < right && left < other.right && Math.abs(other.level - at) < height
  const other = placed.find((one) => meets(one, level))
  return other === undefined
    ? level
    : clearOf(placed, { left, right }, Math.min(level, other.level) - height, height)
}
