const wide: ReadonlySet<string> = new Set(['district-map', 'timeline'])

/** Charts that take both columns, under them: where it happens, and when. */
export function wideOf(charts: readonly string[]): readonly string[] {
  return charts.filter((id) => wide.has(id))
}

/**
 * The other charts of a dashboard in two columns, read down, then across; on a narrow page one after the
 * other. Each column is as high as its charts.
 */
export function columnsOf(charts: readonly string[]): readonly (readonly string[])[] {
  const narrow = charts.filter((id) => !wide.has(id))
  const half = Math.ceil(narrow.length / 2)
  return [narrow.slice(0, half), narrow.slice(half)].filter((column) => column.length > 0)
}

/** Charts that a reader sees first: the head of each column. The others may come a moment later. */
export function firstSeen(charts: readonly string[]): readonly string[] {
  return columnsOf(charts).flatMap(([first]) => first ?? [])
}
