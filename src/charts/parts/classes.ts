import { quantileSorted, range } from 'd3-array'

/**
 * Lower ends of all classes but the first, by quantiles: about equally many values a class, at
 * least three where there are so many, five classes at most.
 */
export function quantileThresholds(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const count = Math.min(5, Math.max(Math.min(2, sorted.length), Math.floor(sorted.length / 3)))
  const ends = range(1, count).map((i) => quantileSorted(sorted, i / count) ?? 0)
  // Equal values stay in one class.
  return [...new Set(ends)]
}

/** Index of the class of a value, from the lowest. */
export function classOf(value: number, thresholds: readonly number[]): number {
  return thresholds.filter((end) => value >= end).length
}

/**
 * How strongly a class is coloured over the ground, by the number of classes: one hue, so that order
 * is told by lightness alone, and steps on which text can be read in either theme.
 */
export function strengths(classes: number): readonly number[] {
  return ramps[classes - 1] ?? ramps[ramps.length - 1] ?? [1]
}

const ramps: readonly (readonly number[])[] = [
  [0.55],
  [0.25, 1],
  [0.15, 0.5, 1],
  [0.12, 0.32, 0.55, 1],
  [0.1, 0.25, 0.4, 0.55, 1],
]

/** Text on a class this strong is set in the colour of the ground. */
export const strong = 0.9
