import { yearOf } from '../model/period'
import { changeText, risenText } from '../text/change'
import { statedPercent } from '../text/sentence'
import { sourceLine } from '../text/sources-text'
import { fill, type Span, type Voice } from '../text/voice'
import type { Caption, Chart, Column } from './chart'
import { shownText } from './figure-mark'
import { sourceColumn } from './line-columns'
import { basisText, draw, gapText, growthQuiet, periodLabel } from './nev-output-picture'
import { chartId, type NevRow, rows } from './nev-output-rows'
import { growthValue, shownValue } from './shown'

/** NEVs made each year, growth as stated and as computed, part-years apart. */
export const nevOutput: Chart<NevRow> = {
  id: chartId,
  obeys: ['years', 'grade'],
  rows,
  draw,
  columns,
  says,
  tells,
}

function columns(voice: Voice): readonly Column<NevRow>[] {
  return [
    {
      id: 'period',
      header: voice.t('column.period'),
      text: (row) => periodLabel(row, voice),
      value: (row) => row.year,
    },
    {
      id: 'line',
      header: voice.t('column.basis'),
      text: (row) => whoText(row, voice),
      value: (row) => row.line.id,
    },
    {
      id: 'figure',
      header: voice.t('column.figure'),
      text: (row) => figureOf(row, voice),
      value: valueOf,
      numeric: true,
      link: true,
    },
    sourceColumn(voice),
  ]
}

function says(row: NevRow, voice: Voice): string {
  const period = periodLabel(row, voice)
  if (row.kind === 'stated')
    return voice.t('chart.nev-output.says-stated', {
      period,
      percent: statedPercent(row.percent),
      basis: basisText(row, row.record.basis, voice),
    })
  if (row.kind === 'computed')
    return voice.t('chart.nev-output.says-computed', {
      line: voice.pick(row.line.name),
      from: yearOf(row.from),
      to: row.year,
      change: figureOf(row, voice).replace(/[.。]$/, ''),
    })
  return voice.t('chart.nev-output.says', {
    line: voice.pick(row.line.name),
    period,
    figure: figureOf(row, voice),
    marks:
      row.kind === 'level'
        ? `${basisText(row, row.shown.observation.basis, voice)}${voice.t('list.separator')}${sourceLine(voice, row.sources)}`
        : sourceLine(voice, row.sources),
  })
}

function tells(list: readonly NevRow[], voice: Voice): Caption {
  const shown = list.filter((row) => row.kind === 'level')
  return {
    title: voice.t('chart.nev-output.title'),
    finding: findingOf(list, voice),
    summary: voice.t('chart.nev-output.summary', { unit: voice.t('unit.vehicles') }),
    caveats: [
      voice.t('chart.caveat.bases'),
      voice.t('chart.nev-output.caveat.differ'),
      ...(shown.some((row) => row.kind === 'level' && row.shown.observation.grade === 'C')
        ? [voice.t('chart.caveat.reprint')]
        : []),
    ],
    empty: shown.length === 0 ? voice.t('chart.empty') : null,
  }
}

/** The newest full year, with the growth that one body's own levels give. */
function findingOf(list: readonly NevRow[], voice: Voice): readonly Span[] {
  const last = list.findLast((row) => row.kind === 'level' && row.line.partOfYear === null)
  if (last?.kind !== 'level') return []
  const figure = { text: shownText(last.shown, voice), record: last.shown.observation.id }
  const year = String(last.year)
  const growth = list.find(
    (row) =>
      row.kind === 'computed' &&
      row.line.basis === 'economy-commission' &&
      row.line.partOfYear === null &&
      row.year === last.year,
  )
  if (growth?.kind !== 'computed' || growth.change.kind !== 'growth' || growth.change.span !== 1)
    return fill(voice, 'chart.nev-output.finding-plain', { figure, year })
  const text = risenText(voice, growth.change)
  return fill(voice, 'chart.nev-output.finding', {
    figure,
    year,
    growth: { text, record: growth.to.id },
  })
}

function whoText(row: NevRow, voice: Voice): string {
  if (row.kind === 'level') return basisText(row, row.shown.observation.basis, voice)
  return growthQuiet(row, voice)
}

function figureOf(row: NevRow, voice: Voice): string {
  if (row.kind === 'level') return shownText(row.shown, voice)
  if (row.kind === 'stated') return statedPercent(row.percent)
  if (row.kind === 'computed') return changeText(voice, row.change, row.atlas)
  return gapText(row, voice)
}

function valueOf(row: NevRow): string | number | null {
  if (row.kind === 'level') return shownValue(row.shown)
  if (row.kind === 'computed' && row.change.kind === 'growth') return growthValue(row.change)
  return row.kind === 'stated' ? row.percent : null
}
