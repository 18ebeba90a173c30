import type { Chart, Column, Row } from '../charts/chart'
import type { Atlas, Lang, Observation } from '../model/atlas'
import { statedInterval } from '../model/interval'
import { recordName } from '../text/record-name'
import type { Voice } from '../text/voice'
import { wordName } from '../text/word'
import { finite, rowFigure } from './row-figure'

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
 * comparison is the reason. Then the limits of the figure, and the record that it leads to with its
 * reserves. The fields are the same whatever the rows are, so that a program can rely on them.
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
    ...figureFields(row),
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

const figureNames = ['low', 'high', 'unit', 'how'] as const

function figureFields(row: Row): Record<(typeof figureNames)[number], Cell> {
  const { low, high, unit, how } = rowFigure(row) ?? {
    low: null,
    high: null,
    unit: null,
    how: null,
  }
  return { low, high, unit, how }
}

const recordNames = [
  'records',
  'qualifier',
  'qualifier_en',
  'qualifier_zh',
  'status',
  'status_en',
  'status_zh',
  'grade',
  'grade_en',
  'grade_zh',
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
  if (leading === undefined) return { ...noRecord, records: records === '' ? null : records }
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

function worded({ qualifier, status, grade }: Observation, atlas: Atlas, { en, zh }: Voices) {
  const names = (voice: Voice) =>
    status.map((one) => wordName(voice, atlas, 'status', one)).join(voice.t('list.separator'))
  return {
    qualifier,
    qualifier_en: wordName(en, atlas, 'qualifier', qualifier),
    qualifier_zh: wordName(zh, atlas, 'qualifier', qualifier),
    status: status.join(';'),
    status_en: names(en),
    status_zh: names(zh),
    grade,
    grade_en: wordName(en, atlas, 'grade', grade),
    grade_zh: wordName(zh, atlas, 'grade', grade),
  }
}

const noRecord = Object.fromEntries(recordNames.map((name) => [name, null])) as Record<
  (typeof recordNames)[number],
  null
>
