/** A table by column; a field within a field has a dotted path, e.g. `name.en`. null: the row leaves it out. */
export type Columns = Readonly<Record<string, readonly unknown[]>>

/** Is every column as long as the others? A file that was cut or mended by hand may not be so. */
export function areEven(columns: Columns): boolean {
  return new Set(Object.values(columns).map((values) => values.length)).size < 2
}

/** The rows of a table by column, all columns equally long. */
export function rowsOf(columns: Columns): unknown[] {
  const paths = Object.entries(columns).map(([path, values]) => ({ path: path.split('.'), values }))
  return Array.from({ length: paths[0]?.values.length ?? 0 }, (_, index) => {
    const row = bare()
    for (const { path, values } of paths) put(row, path, values[index])
    return row
  })
}

type Fields = Record<string, unknown>

/** Without a prototype: a path from a file must not reach anything but the row. */
function bare(): Fields {
  return Object.create(null) as Fields
}

function put(row: Fields, path: readonly string[], value: unknown): void {
  const [name, ...within] = path
  if (name === undefined || value === null) return
  if (within.length === 0) {
    row[name] = value
    return
  }
  const known = row[name]
  const inner = isFields(known) ? known : bare()
  row[name] = inner
  put(inner, within, value)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}
