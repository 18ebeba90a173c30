import { descending } from 'd3-array'
import type { Growth } from '../model/compare'
import type { View } from '../model/view'
import { centredText } from '../text/change'
import { periodText } from '../text/period-text'
import { sourceLine } from '../text/sources-text'
import { fill, type Span, type Voice } from '../text/voice'
import type { Caption, Chart, Column } from './chart'
import { reprintCaveat, shownText } from './figure-mark'
import { draw, unitOf } from './investment-by-event-picture'
import { chartId, type EventRow, rows } from './investment-by-event-rows'
import { lineColumn, sourceColumn } from './line-columns'
import { yearsOf } from './line-panels'
import { growthValue, shownValue } from './shown'

/** How much was signed at each recurring event, year by year? */
export const investmentByEvent: Chart<EventRow> = {
  id: chartId,
  obeys: ['years', 'series', 'measure', 'currency', 'places', 'grade'],
  rows,
  draw,
  columns,
  says,
  tells,
}

function columns(voice: Voice): readonly Column<EventRow>[] {
  return [
    lineColumn(voice),
    {
      id: 'period',
      header: voice.t('column.period'),
      text: (row) => whenText(row, voice),
      value: (row) => row.year,
    },
    {
      id: 'figure',
      header: voice.t('column.figure'),
      text: (row) => (row.kind === 'figure' ? shownText(row.shown, voice) : reasonText(row, voice)),
      value: (row) => (row.kind === 'figure' ? shownValue(row.shown) : null),
      numeric: true,
      link: true,
    },
    {
      id: 'change',
      header: voice.t('column.change'),
      text: (row) =>
        row.kind === 'figure' && row.change !== null ? centredText(voice, row.change) : '',
      value: (row) =>
        row.kind === 'figure' && row.change !== null ? growthValue(row.change) : null,
      numeric: true,
    },
    sourceColumn(voice),
  ]
}

function says(row: EventRow, voice: Voice): string {
  const line = voice.pick(row.line.name)
  if (row.kind !== 'figure')
    return voice.t('chart.investment-by-event.says-none', {
      line,
      period: whenText(row, voice),
      reason: reasonText(row, voice),
    })
  const marks = [
    sourceLine(voice, row.sources),
    ...(row.breakBefore === null ? [] : [voice.pick(row.breakBefore.reason).replace(/[.。]$/, '')]),
    ...(row.change === null ? [] : [sinceText(row, row.change, voice)]),
  ].join(voice.t('list.separator'))
  return voice.t('chart.investment-by-event.says', {
    line,
    period: whenText(row, voice),
    figure: shownText(row.shown, voice),
    marks,
  })
}

function tells(list: readonly EventRow[], voice: Voice): Caption {
  const measure = measureOf(list)
  // City-wide totals stand apart, in a unit of their own.
  const events = list.filter(({ line }) => line.series !== null)
  const years = yearsOf(list)
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : `${years[0] ?? ''}`
  const shown = list.flatMap((row) => (row.kind === 'figure' ? [row.shown] : []))
  return {
    title: voice.t('chart.investment-by-event.title'),
    finding: findingOf(list, voice),
    summary: voice.t(`chart.investment-by-event.summary.${measure}`, {
      unit: unitOf(events.length > 0 ? events : list, voice).label,
      years: span,
    }),
    caveats: [
      voice.t('chart.caveat.intentions'),
      voice.t('chart.caveat.scales'),
      ...reprintCaveat(shown, voice),
      ...(shown.some((s) => s.how === 'converted') ? [voice.t('chart.caveat.converted')] : []),
    ],
    empty: shown.length === 0 ? voice.t('chart.empty') : null,
  }
}

/** The two newest figures of events: what a reader in a hurry asks for. */
function findingOf(list: readonly EventRow[], voice: Voice): readonly Span[] {
  const [last, second] = list
    .filter((row) => row.kind === 'figure' && row.event !== null)
    .sort((a, b) => descending(endOf(a), endOf(b)))
  if (last?.kind !== 'figure') return []
  const params = (row: EventRow & { kind: 'figure' }) => ({
    figure: { text: shownText(row.shown, voice), record: row.shown.observation.id },
    line: voice.pick(row.line.name),
    period: periodText(voice, row.shown.observation),
  })
  const one = params(last)
  if (second?.kind !== 'figure') return fill(voice, 'chart.investment-by-event.latest-one', one)
  const two = params(second)
  return fill(voice, 'chart.investment-by-event.latest', {
    ...one,
    figure2: two.figure,
    line2: two.line,
    period2: two.period,
  })
}

/** "against 2022: 28.1% higher" of a figure that has a neighbour. */
function sinceText({ year }: EventRow, change: Growth, voice: Voice): string {
  return voice.t('chart.investment-by-event.since', {
    year: year - 1,
    change: centredText(voice, change),
  })
}

function endOf(row: EventRow): string {
  return row.kind === 'figure' ? row.shown.observation.end : ''
}

function whenText(row: EventRow, voice: Voice): string {
  return row.kind === 'figure'
    ? periodText(voice, row.shown.observation)
    : voice.t('period.year', { year: row.year })
}

function reasonText(row: EventRow, voice: Voice): string {
  if (row.kind === 'gap') return voice.pick(row.gap.note).replace(/[.。]$/, '')
  if (row.kind === 'unavailable') return voice.t(`chart.unavailable.${row.because}`)
  return voice.t('chart.hidden')
}

function measureOf(list: readonly EventRow[]): View['measure'] {
  const first = list.find((row) => row.kind === 'figure')
  if (first?.kind !== 'figure') return 'amount'
  if (first.shown.how === 'per-project') return 'per-project'
  return first.shown.unit === 'projects' ? 'projects' : 'amount'
}
