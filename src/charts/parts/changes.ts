import type { Frame } from '../chart'
import type { Scale } from './bars'
import type { PlacedLabel } from './labels'
import type { BarMark, ChangeMark } from './marks'
import { haloed, line, type Shape, words } from './shapes'
import { typeScale } from './type-scale'

/** A bracket over two comparable bars with the change at its middle. */
export function changeShapes(
  change: ChangeMark,
  bars: readonly BarMark[],
  labels: readonly PlacedLabel[],
  scale: Scale,
  frame: Frame,
): Shape[] {
  const type = typeScale(frame)
  const top = (test: (mark: BarMark) => boolean): number =>
    Math.min(
      scale.base,
      ...bars.flatMap((bar, index) => (test(bar) ? [labels[index]?.box.top ?? scale.base] : [])),
    )
  const gap = 3 * type.unit
  const first = top((bar) => bar.x === change.from) - gap
  const last = top((bar) => bar.x === change.to) - gap
  const between = top((bar) => bar.x >= change.from && bar.x <= change.to) - gap
  const level = between - 5 * type.unit
  const from = scale.x(change.from) + 2 * type.unit
  const to = scale.x(change.to) - 2 * type.unit
  return [
    line(
      [
        [from, first],
        [from, level],
        [to, level],
        [to, last],
      ],
      {
        stroke: frame.ink.quiet,
        lineWidth: type.unit,
      },
    ),
    haloed(
      words(
        change.label,
        (from + to) / 2,
        level - type.label * 0.82,
        type.label,
        frame.ink.text,
        'center',
      ),
      frame.ink.ground,
      3 * type.unit,
    ),
  ]
}
