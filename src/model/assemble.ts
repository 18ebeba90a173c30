import { ascending } from 'd3-array'
import type { Atlas } from './atlas'
import { type AtlasPart, DecodeError } from './part'

/**
 * The atlas that some parts make together, every table in the compiler's order. Where parts hold the
 * same row, a later one overwrites, but what it leaves out never erases what another holds: a summary
 * of a row may come before or after the row.
 */
export function assemble(parts: readonly AtlasPart[]): Atlas {
  const [first] = parts
  if (parts.some(({ release }) => release !== first?.release))
    throw new DecodeError('version', 'The data files are of different releases.')
  const lines = merge(parts, 'lines', ({ id }) => id)
  const words = merge(parts, 'vocabulary', ({ kind, id }) => `${kind}/${id}`)
  return {
    release: first?.release ?? '',
    observations: byId(parts, 'observations'),
    sources: byId(parts, 'sources'),
    indicators: byId(parts, 'indicators'),
    series: byId(parts, 'series'),
    events: byId(parts, 'events'),
    geographies: byId(parts, 'geographies'),
    sectors: byId(parts, 'sectors'),
    groups: byId(parts, 'groups'),
    vocabulary: new Map(
      words
        .toSorted((a, b) => ascending(a.kind, b.kind) || a.order - b.order)
        .map((word) => [`${word.kind}/${word.id}`, word]),
    ),
    lines: lines.toSorted((a, b) => a.order - b.order || ascending(a.id, b.id)),
    breaks: merge(parts, 'breaks', ({ id }) => id),
    gaps: merge(parts, 'gaps', ({ line, year }) => `${line} ${year}`),
    roles: merge(parts, 'roles', ({ event, geography, role, sector }) =>
      [event, geography, role, sector ?? ''].join(' '),
    ),
    tiles: merge(parts, 'tiles', ({ geography }) => geography),
    outlines: merge(parts, 'outlines', ({ geography }) => geography),
  }
}

type TableOf = Exclude<keyof AtlasPart, 'version' | 'release'>
type RowOf<K extends TableOf> = AtlasPart[K][number]

function byId<
  K extends
    | 'observations'
    | 'sources'
    | 'indicators'
    | 'series'
    | 'events'
    | 'geographies'
    | 'sectors'
    | 'groups',
>(parts: readonly AtlasPart[], table: K): ReadonlyMap<string, RowOf<K>> {
  return new Map(merge(parts, table, ({ id }) => id).map((row) => [row.id, row]))
}

/** Rows of one table from all parts, each once, in the order of their keys. */
function merge<K extends TableOf>(
  parts: readonly AtlasPart[],
  table: K,
  keyOf: (row: RowOf<K>) => string,
): readonly RowOf<K>[] {
  const found = new Map<string, RowOf<K>>()
  for (const part of parts)
    for (const row of part[table] as readonly RowOf<K>[]) {
      const earlier = found.get(keyOf(row))
      found.set(keyOf(row), earlier === undefined ? row : fuller(earlier, row))
    }
  return [...found].toSorted(([a], [b]) => ascending(a, b)).map(([, row]) => row)
}

function fuller<T extends object>(earlier: T, later: T): T {
  const given = Object.entries(later).filter(([, value]) => !isEmpty(value))
  return { ...earlier, ...Object.fromEntries(given) }
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}
