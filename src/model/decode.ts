import * as v from 'valibot'
import type { Observation } from './atlas'
import { areEven, rowsOf } from './columns'
import { type AtlasPart, DecodeError } from './part'

export { assemble } from './assemble'
export { type AtlasPart, DecodeError }

/** A compiled file, checked; DecodeError where it is no object, of another version, or misshapen. */
export function decode(json: unknown): AtlasPart {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new DecodeError('not-json-object', 'The data file does not hold a JSON object.')
  const version: unknown = 'version' in json ? json.version : undefined
  if (version !== 1)
    throw new DecodeError('version', 'The data file is of another version than this page reads.')
  const result = v.safeParse(part, json, { abortEarly: true })
  if (result.success) return result.output
  const path = v.getDotPath(result.issues[0]) ?? 'the file'
  throw new DecodeError('shape', `The data file is not as expected at ${path}.`)
}

const text = v.optional(v.string(), '')
const texts = v.optional(v.array(v.string()), () => [])
const orNull = v.optional(v.nullable(v.string()), null)
const both = v.optional(v.object({ en: text, zh: text }), () => ({ en: '', zh: '' }))
const periodKind = v.picklist(['event', 'year', 'quarter', 'year_to_date', 'month', 'stock'])
const grade = v.picklist(['A', 'B', 'C', 'D'])
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))
const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/))
const web = v.pipe(v.string(), v.regex(/^https?:\/\//))

const observation = v.pipe(
  v.object({
    id: v.string(),
    indicator: v.string(),
    value: decimal,
    step: v.optional(decimal, '0'),
    unit: v.string(),
    qualifier: v.optional(v.picklist(['exact', 'at_least', 'at_most', 'about', 'nearly']), 'exact'),
    status: v.optional(v.array(v.picklist(['A', 'P', 'E', 'F', 'B'])), () => ['A' as const]),
    start: v.optional(day),
    end: day,
    periodKind,
    geography: v.string(),
    event: orNull,
    sector: orNull,
    scope: v.string(),
    basis: v.string(),
    partOf: orNull,
    breakdown: orNull,
    restates: orNull,
    statedGrowth: v.optional(v.nullable(decimal), null),
    sources: texts,
    preferred: v.optional(v.boolean(), false),
    conflicts: texts,
    grade,
    detail: v.optional(v.nullable(v.object({ asStated: both, note: both })), null),
  }),
  v.transform((o): Observation => ({ ...o, start: o.start ?? o.end })),
)

const columns = v.pipe(
  v.record(v.string(), v.array(v.unknown())),
  v.check((table) => areEven(table)),
  v.transform((table) => rowsOf(table)),
)
const table = <T extends v.GenericSchema>(row: T) =>
  v.optional(v.pipe(columns, v.array(row)), () => ({}))

const part = v.object({
  version: v.literal(1),
  release: v.string(),
  observations: table(observation),
  sources: table(
    v.object({
      id: v.string(),
      title: text,
      publisher: both,
      date: orNull,
      language: text,
      kind: text,
      grade,
      url: v.optional(v.nullable(web), null),
      note: both,
    }),
  ),
  indicators: table(
    v.object({
      id: v.string(),
      family: v.string(),
      name: both,
      unit: v.string(),
      kind: v.picklist(['flow', 'stock', 'count', 'rate', 'share']),
      additive: v.optional(v.boolean(), false),
      definition: both,
    }),
  ),
  series: table(v.object({ id: v.string(), name: both, description: both })),
  events: table(
    v.object({
      id: v.string(),
      series: v.string(),
      edition: orNull,
      name: both,
      start: day,
      end: day,
      geographies: texts,
      counterparts: v.optional(v.object({ en: texts, zh: texts }), () => ({ en: [], zh: [] })),
      note: both,
    }),
  ),
  geographies: table(
    v.object({
      id: v.string(),
      kind: v.string(),
      name: both,
      code: orNull,
      group: orNull,
      validFrom: orNull,
      validTo: orNull,
      predecessors: texts,
      overlaps: texts,
      note: both,
    }),
  ),
  sectors: table(
    v.object({
      id: v.string(),
      kind: v.picklist(['industry', 'deal-category', 'investor', 'size', 'aggregate', 'origin']),
      cluster: v.string(),
      name: both,
      note: both,
    }),
  ),
  groups: table(v.object({ id: v.string(), name: both, note: both })),
  vocabulary: table(
    v.object({ kind: v.string(), id: v.string(), name: both, definition: both, order: v.number() }),
  ),
  lines: table(
    v.object({
      id: v.string(),
      role: v.picklist(['headline', 'detail']),
      chart: v.string(),
      series: orNull,
      indicators: texts,
      geography: v.string(),
      scope: v.string(),
      sector: orNull,
      basis: v.string(),
      periodKind,
      partOfYear: orNull,
      name: both,
      order: v.number(),
    }),
  ),
  breaks: table(
    v.object({
      id: v.string(),
      line: orNull,
      indicator: orNull,
      series: orNull,
      geography: orNull,
      date: day,
      reason: both,
      sources: texts,
    }),
  ),
  gaps: table(
    v.object({
      line: v.string(),
      year: v.number(),
      reason: v.string(),
      note: both,
      sources: texts,
    }),
  ),
  roles: table(
    v.object({
      geography: v.string(),
      event: v.string(),
      role: v.string(),
      sector: orNull,
      sources: texts,
      note: both,
    }),
  ),
  tiles: table(v.object({ geography: v.string(), column: v.number(), row: v.number() })),
  outlines: table(
    v.object({
      geography: v.string(),
      path: v.pipe(v.string(), v.regex(/^M[-Mlz \d]+$/)),
      box: v.tuple([v.number(), v.number(), v.number(), v.number()]),
      name: v.tuple([v.number(), v.number(), v.number()]),
      approximate: v.optional(v.boolean(), false),
    }),
  ),
})
