import type { AtlasPart } from '../model/decode'

/** Rows of some tables: what a part holds beside its version and release. */
export type PartRows = Partial<Omit<AtlasPart, 'version' | 'release'>>

/** A part as JSON. The same rows always give the same text. */
export function wireText(rows: PartRows, release: string): string {
  return JSON.stringify({ version: 1, release, ...wireTables(rows) })
}

/**
 * Tables by column (`{ "id": […], "name.en": […] }`), which compresses best: null where a row leaves a
 * field out because it is empty or what `decode` takes for granted.
 */
export function wireTables(rows: PartRows): Readonly<Record<string, unknown>> {
  const tables = Object.entries({ ...rows, observations: rows.observations?.map(shortened) })
  return Object.fromEntries(
    tables.flatMap(([table, its]) =>
      its === undefined || its.length === 0 ? [] : [[table, columnsOf(its.map(flat))]],
    ),
  )
}

function shortened(o: AtlasPart['observations'][number]): object {
  return {
    ...o,
    qualifier: o.qualifier === 'exact' ? '' : o.qualifier,
    status: o.status.length === 1 && o.status[0] === 'A' ? '' : o.status,
    step: o.step === '0' ? '' : o.step,
    start: o.start === o.end ? '' : o.start,
  }
}

type Flat = ReadonlyMap<string, unknown>

/** Fields by dotted path, without those that are empty. */
function flat(row: object): Flat {
  return new Map(
    Object.entries(row).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
      if (value === null || value === '' || value === false) return []
      if (Array.isArray(value)) return value.length === 0 ? [] : [[name, value]]
      if (typeof value !== 'object') return [[name, value]]
      return [...flat(value ?? {})].map(([path, inner]) => [`${name}.${path}`, inner])
    }),
  )
}

function columnsOf(rows: readonly Flat[]): Readonly<Record<string, readonly unknown[]>> {
  const paths = new Set(rows.flatMap((row) => [...row.keys()]))
  return Object.fromEntries(
    [...paths].map((path) => [path, rows.map((row) => row.get(path) ?? null)]),
  )
}
