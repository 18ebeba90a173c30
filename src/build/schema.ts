import * as v from 'valibot'
import * as cell from './cell'

/**
 * The tables of `data/`: what each column may hold. The order of columns is the order of the file.
 * References between tables stand in `check-references`, open word lists in `check-vocabulary`.
 */
export const tables = {
  sources: v.object({
    id: cell.id,
    title: cell.filled,
    publisher: cell.filled,
    date: cell.optional(cell.date),
    language: cell.language,
    kind: cell.filled,
    grade: cell.oneOf(['A', 'B', 'C', 'D']),
    url: cell.optional(cell.address),
    note_en: cell.text,
    note_zh: cell.text,
  }),
  indicators: v.object({
    id: cell.indicatorId,
    family: cell.filled,
    name_en: cell.text,
    name_zh: cell.text,
    unit: cell.filled,
    kind: cell.oneOf(['flow', 'stock', 'count', 'rate', 'share']),
    additive: cell.yesNo,
    definition_en: cell.text,
    definition_zh: cell.text,
  }),
  series: v.object({
    id: cell.id,
    name_en: cell.text,
    name_zh: cell.text,
    description_en: cell.text,
    description_zh: cell.text,
  }),
  events: v.object({
    id: cell.id,
    series: cell.filled,
    edition: cell.optional(cell.text),
    name_en: cell.text,
    name_zh: cell.text,
    start: cell.date,
    end: cell.date,
    geographies: cell.list,
    counterparts_en: cell.list,
    counterparts_zh: cell.list,
    note_en: cell.text,
    note_zh: cell.text,
  }),
  geographies: v.object({
    id: cell.id,
    kind: cell.filled,
    name_en: cell.text,
    name_zh: cell.text,
    code: cell.optional(cell.text),
    group: cell.optional(cell.text),
    valid_from: cell.optional(cell.date),
    valid_to: cell.optional(cell.date),
    predecessors: cell.list,
    overlaps: cell.list,
    note_en: cell.text,
    note_zh: cell.text,
  }),
  groups: v.object({
    id: cell.id,
    name_en: cell.text,
    name_zh: cell.text,
    note_en: cell.text,
    note_zh: cell.text,
  }),
  sectors: v.object({
    id: cell.id,
    kind: cell.oneOf(['industry', 'deal-category', 'investor', 'size', 'aggregate', 'origin']),
    cluster: cell.filled,
    name_en: cell.text,
    name_zh: cell.text,
    note_en: cell.text,
    note_zh: cell.text,
  }),
  observations: v.object({
    id: cell.id,
    indicator: cell.filled,
    value: cell.decimal,
    step: cell.step,
    unit: cell.filled,
    qualifier: cell.oneOf(['exact', 'at_least', 'at_most', 'about', 'nearly']),
    status: cell.someOf(['A', 'P', 'E', 'F', 'B']),
    period_start: cell.date,
    period_end: cell.date,
    period_kind: cell.oneOf(['event', 'year', 'quarter', 'year_to_date', 'month', 'stock']),
    geography: cell.filled,
    event: cell.optional(cell.text),
    sector: cell.optional(cell.text),
    scope: cell.filled,
    basis: cell.filled,
    part_of: cell.optional(cell.text),
    breakdown: cell.optional(cell.text),
    restates: cell.optional(cell.text),
    stated_growth_percent: cell.optional(cell.decimal),
    as_stated_en: cell.text,
    as_stated_zh: cell.text,
    sources: cell.list,
    preferred: cell.yes,
    conflicts_with: cell.list,
    note_en: cell.text,
    note_zh: cell.text,
  }),
  lines: v.object({
    id: cell.id,
    role: cell.oneOf(['headline', 'detail']),
    chart: cell.id,
    series: cell.optional(cell.text),
    indicators: cell.list,
    geography: cell.filled,
    scope: cell.filled,
    sector: cell.optional(cell.text),
    basis: cell.filled,
    period_kind: cell.oneOf(['event', 'year', 'quarter', 'year_to_date', 'month', 'stock']),
    part_of_year: cell.optional(cell.partOfYear),
    name_en: cell.text,
    name_zh: cell.text,
    order: cell.whole,
  }),
  breaks: v.object({
    id: cell.id,
    line: cell.optional(cell.text),
    indicator: cell.optional(cell.text),
    series: cell.optional(cell.text),
    geography: cell.optional(cell.text),
    date: cell.date,
    reason_en: cell.text,
    reason_zh: cell.text,
    sources: cell.list,
  }),
  gaps: v.object({
    line: cell.filled,
    year: cell.whole,
    reason: cell.filled,
    note_en: cell.text,
    note_zh: cell.text,
    sources: cell.list,
  }),
  roles: v.object({
    geography: cell.filled,
    event: cell.filled,
    role: cell.filled,
    sector: cell.optional(cell.text),
    sources: cell.list,
    note_en: cell.text,
    note_zh: cell.text,
  }),
  vocabulary: v.object({
    kind: cell.filled,
    id: cell.filled,
    name_en: cell.text,
    name_zh: cell.text,
    definition_en: cell.text,
    definition_zh: cell.text,
    order: cell.whole,
  }),
  tiles: v.object({ geography: cell.filled, column: cell.whole, row: cell.whole }),
  'left-out': v.object({ id: cell.filled, reason_en: cell.text, reason_zh: cell.text }),
} as const

export type TableName = keyof typeof tables
export type Typed<N extends TableName> = v.InferOutput<(typeof tables)[N]>

export const tableNames = Object.keys(tables) as readonly TableName[]

export function columnsOf(table: TableName): readonly string[] {
  return Object.keys(tables[table].entries)
}

export function fileOf(table: TableName): string {
  return `${table}.csv`
}
