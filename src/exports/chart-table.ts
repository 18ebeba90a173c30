import type { Chart, Column, Row } from '../charts/chart'
import type { Atlas, Lang, Observation } from '../model/atlas'
import { statedInterval } from '../model/interval'
import { qualifierWord } from '../text/figure'
import { recordName } from '../text/record-name'
import type { Voice } from '../text/voice'
import { wordName } from '../text/word'
import { finite, type RowFigure, rowFigure } from './row-figure'

export type Cell = string | number | null
export type Voices = Readonly<Record<Lang, Voice>>

/** Rows with the same fields, by the name of the field. */
export interface ChartTable {
  readonly fields: readonly string[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

/**
 * What the picture of a chart draws, for machines and for readers of both languages. Each column of the
 * chart is three fields: its value, and its text in English and Chinese, which for a gap or a refused
 * comparison is the reason. Then the limits of the figure with its reserves, and the record that it
 * leads to with its own. The fields are the same whatever the rows are, so that a program can rely on them.
 *
 * The figure's field has the number that its text shows: the stated one, a bound too, whose `qualifier`
 * stands beside it; of a computed one the middle of its limits, of a growth that of the values as printed.
 * A computed figure that is open on one side has no number of its own: it is empty, and the limit stands in
 * `low` or `high`. A gap or a refusal has neither number nor qualifier.
 */
export function chartTable(
  chart: Chart,
  rows: readonly Row[],
  atlas: Atlas,
  voices: Voices,
): ChartTable {
  const columns = { en: chart.columns(voices.en), zh: chart.columns(voices.zh) }
  const made = rows.map((row) => ({
    key: row.key,
    ...Object.assign({}, ...columns.en.map((column, i) => said(row, column, columns.zh[i]))),
    ...figureFields(row, atlas, voices),
    ...recordFields(row, atlas, voices),
  }))
  const ids = columns.en.map(({ id }) => id.replaceAll('-', '_'))
  const own = ids.flatMap((id) => [id, `${id}_en`, `${id}_zh`])
  return { fields: ['key', ...own, ...figureNames, ...recordNames], rows: made }
}

function said<R extends Row>(row: R, en: Column<R>, zh: Column<R> | undefined) {
  const id = en.id.replaceAll('-', '_')
  return {
    [id]: plain(en.value(row)),
    [`${id}_en`]: en.text(row),
    [`${id}_zh`]: zh?.text(row) ?? '',
  }
}

/** Computed numbers without floating-point dust. */
function plain(value: Cell): Cell {
  return typeof value === 'number' ? finite(value) : value
}

const reserves = [
  'qualifier',
  'qualifier_en',
  'qualifier_zh',
  'status',
  'status_en',
  'status_zh',
  'grade',
  'grade_en',
  'grade_zh',
] as const
type Reserve = (typeof reserves)[number]
const figureNames = ['low', 'high', 'unit', 'how', ...reserves] as const

/** What is shown, with the reserves of its record, or of all that it was computed from. */
function figureFields(
  row: Row,
  atlas: Atlas,
  voices: Voices,
): Record<(typeof figureNames)[number], Cell> {
  const figure = rowFigure(row)
  if (figure === null) return empty(figureNames)
  const { low, high, unit, how, qualifier } = figure
  const records =
    figure.own === null
      ? row.records.flatMap((id) => atlas.observations.get(id) ?? [])
      : [figure.own]
  return {
    low,
    high,
    unit,
    how,
    qualifier,
    qualifier_en: meant(figure, atlas, voices.en),
    qualifier_zh: meant(figure, atlas, voices.zh),
    ...trust(statusOf(records), weakest(records), atlas, voices),
  }
}

/** A stated figure's reserve in the word of its text, a computed one's by which side is open. */
function meant({ qualifier, own, how }: RowFigure, atlas: Atlas, voice: Voice): string {
  if (own !== null)
    return qualifierWord(voice, own) ?? wordName(voice, atlas, 'qualifier', qualifier)
  return how === 'stated' || qualifier === 'about' || qualifier === 'nearly'
    ? wordName(voice, atlas, 'qualifier', qualifier)
    : voice.t(`take.${qualifier}`)
}

/** What is said of one of the records; that it is a normal value only if it is said of all. */
function statusOf(records: readonly Observation[]): readonly string[] {
  return [...new Set(records.flatMap(({ status }) => status))].filter(
    (one) => one !== 'A' || records.every(({ status }) => status.includes('A')),
  )
}

/** A to D: the worst of the records. */
function weakest(records: readonly Observation[]): string {
  return records.reduce((worst, { grade }) => (grade > worst ? grade : worst), 'A')
}

function trust(status: readonly string[], grade: string, atlas: Atlas, { en, zh }: Voices) {
  const names = (voice: Voice) =>
    status.map((one) => wordName(voice, atlas, 'status', one)).join(voice.t('list.separator'))
  return {
    status: status.join(';'),
    status_en: names(en),
    status_zh: names(zh),
    grade,
    grade_en: wordName(en, atlas, 'grade', grade),
    grade_zh: wordName(zh, atlas, 'grade', grade),
  }
}

const recordNames = [
  'records',
  'record_qualifier',
  'record_qualifier_en',
  'record_qualifier_zh',
  'record_status',
  'record_status_en',
  'record_status_zh',
  'record_grade',
  'record_grade_en',
  'record_grade_zh',
  'indicator',
  'record_en',
  'record_zh',
  'record_value',
  'record_unit',
  'record_low',
  'record_high',
  'record_start',
  'record_end',
  'record_place',
  'record_scope',
  'record_basis',
] as const

/** The record that the row's mark leads to; the others it stands on are named by their ids. */
function recordFields(
  row: Row,
  atlas: Atlas,
  voices: Voices,
): Record<(typeof recordNames)[number], Cell> {
  const records = row.records.join(';')
  const leading = atlas.observations.get(row.records[0] ?? '')
  if (leading === undefined)
    return { ...empty(recordNames), records: records === '' ? null : records }
  const { low, high } = statedInterval(leading)
  return {
    records,
    ...worded(leading, atlas, voices),
    indicator: leading.indicator,
    record_en: recordName(voices.en, atlas, leading),
    record_zh: recordName(voices.zh, atlas, leading),
    record_value: leading.value,
    record_unit: leading.unit,
    record_low: finite(low),
    record_high: finite(high),
    record_start: leading.start,
    record_end: leading.end,
    record_place: leading.geography,
    record_scope: leading.scope,
    record_basis: leading.basis,
  }
}

function worded(record: Observation, atlas: Atlas, { en, zh }: Voices) {
  const { qualifier, status, grade } = record
  const word = (voice: Voice) => wordName(voice, atlas, 'qualifier', qualifier)
  const own: Readonly<Record<Reserve, Cell>> = {
    qualifier,
    qualifier_en: word(en),
    qualifier_zh: word(zh),
    ...trust(status, grade, atlas, { en, zh }),
  }
  return Object.fromEntries(reserves.map((name) => [`record_${name}`, own[name]])) as Record<
    `record_${Reserve}`,
    Cell
  >
}

function empty<Name extends string>(names: readonly Name[]): Record<Name, null> {
  return Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>
}
