import type { Frame } from '../chart'
import type { Scale } from './bars'
import { line, type Shape, words } from './shapes'
import { textWidth } from './text-width'
import { typeScale } from './type-scale'

/** How the values of a panel are marked; one unit an axis, named in the panel's quiet line. */
export interface AxisSpec {
  /** Top of the scale in axis units; absent: a round number above the tallest mark. */
  readonly max?: number
  /** Bottom, below zero for changes; absent: zero. */
  readonly min?: number
  /** Text of a tick, e.g. `300`, `1.5`, `+50%`. */
  tick(value: number): string
}

const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** The smallest round number that is not under `max`; half of it is round too. 1 for an empty panel. */
export function roundTop(max: number): number {
  if (!(max > 0) || !Number.isFinite(max)) return 1
  const power = 10 ** Math.floor(Math.log10(max))
  const step = steps.find((candidate) => candidate * power >= max * (1 - 1e-9)) ?? 10
  return Number((step * power).toPrecision(6))
}

/** Few round ticks: zero, the middle and the top of a scale from zero. */
export function fewTicks(top: number): readonly number[] {
  return [0, top / 2, top]
}

/** Round ticks of a scale that runs through zero, at most five. */
export function ticksThroughZero(min: number, max: number): readonly number[] {
  const step = roundTop(Math.max(max, -min, 1) / 2)
  const ticks: number[] = []
  for (let tick = Math.ceil(min / step - 1e-9) * step; tick <= max + 1e-9; tick += step) {
    ticks.push(Number(tick.toPrecision(6)) + 0)
  }
  return ticks
}

/** Year labels that fit their bands: all in full, or the first in full and the rest as two digits, or fewer. */
export function yearLabels(
  categories: readonly string[],
  band: number,
  size: number,
): readonly string[] {
  const widest = Math.max(0, ...categories.map((category) => textWidth(category, size)))
  if (widest + size * 0.5 <= band) return categories
  const years = categories.every((category) => /^\d{4}$/.test(category))
  const short = years
    ? categories.map((category, index) => (index === 0 ? category : category.slice(2)))
    : categories
  const need = Math.max(0, ...short.slice(1).map((label) => textWidth(label, size))) + size * 0.6
  const every = Math.max(1, Math.ceil(need / band))
  // The first is said in full and wider than the rest: its neighbour gives way where they would touch.
  const [first = '', next = ''] = short
  const meets =
    every === 1 && (textWidth(first, size) + textWidth(next, size)) / 2 + size * 0.4 > band
  return short.map((label, index) => (index % every === 0 && !(meets && index === 1) ? label : ''))
}

/** What stands behind the bars of a panel: quiet rules with their ticks, category labels, the zero baseline. */
export function axisShapes(
  scale: Scale,
  ticks: readonly number[],
  labels: readonly string[],
  axis: AxisSpec,
  frame: Frame,
): Shape[] {
  const type = typeScale(frame)
  const { quiet, rule, text } = frame.ink
  const across = (y: number, stroke: string): Shape =>
    line(
      [
        [scale.left, y],
        [scale.right, y],
      ],
      { stroke, lineWidth: type.unit },
    )
  const x = scale.left - 6 * type.unit
  const y = scale.base + 5 * type.unit + type.axis * 0.55
  return [
    ...ticks.filter((tick) => tick !== 0).map((tick) => across(crisp(scale.y(tick)), rule)),
    across(crisp(scale.base), text),
    ...ticks.map((tick) => words(axis.tick(tick), x, scale.y(tick), type.axis, quiet, 'right')),
    ...labels.flatMap((label, index) =>
      label === '' ? [] : [words(label, scale.x(index), y, type.axis, quiet, 'center')],
    ),
  ]
}

/** Thin lines on half pixels are drawn sharp. */
export function crisp(value: number): number {
  return Math.round(value) + 0.5
}
