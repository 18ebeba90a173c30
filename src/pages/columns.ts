/**
 * The charts of a dashboard in two columns, read down, then across; on a narrow page one after the
 * other. Each column is as high as its charts.
 */
export function columnsOf(charts: readonly string[]): readonly (readonly string[])[] {
  const half = Math.ceil(charts.length / 2)
  return [charts.slice(0, half), charts.slice(half)].filter((column) => column.length > 0)
}

/** Charts that a reader sees first: the head of each column. The others may come a moment later. */
export function firstSeen(charts: readonly string[]): readonly string[] {
  return columnsOf(charts).flatMap(([first]) => first ?? [])
}
