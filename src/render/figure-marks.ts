/** Stands at the head of the rule where a definition changes, and in no label of a figure. */
const breakSign = '≠'

/**
 * The marks of one row that show its figure. The rule of a break carries the key of the figure after it
 * and is left out, unless the picture has nothing else of that row.
 * @param textOf all texts of a mark.
 */
export function figureMarks<Mark>(
  marks: readonly Mark[],
  textOf: (mark: Mark) => string,
): readonly Mark[] {
  const figures = marks.filter((mark) => !textOf(mark).includes(breakSign))
  return figures.length === 0 ? marks : figures
}
