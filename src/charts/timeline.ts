import { figureText } from '../text/figure'
import { eventWhen } from '../text/period-text'
import { placeName } from '../text/sentence'
import { sourceLine } from '../text/sources-text'
import { fill, type Span, type Voice } from '../text/voice'
import type { Caption, Chart, Column } from './chart'
import { sourceColumn } from './line-columns'
import { amountText, coverageSaid, coverageText, draw, latestOf } from './timeline-picture'
import { chartId, rows, type TimelineRow, yearKey } from './timeline-rows'

/** What happened when: events on one axis, sized by what was signed. */
export const timeline: Chart<TimelineRow> = {
  id: chartId,
  obeys: ['years', 'series', 'places', 'grade'],
  own: [yearKey],
  rows,
  draw,
  columns,
  says,
  tells,
}

function columns(voice: Voice): readonly Column<TimelineRow>[] {
  return [
    {
      id: 'period',
      header: voice.t('column.period'),
      text: (row) => eventWhen(voice, row.event),
      value: (row) => row.start,
    },
    {
      id: 'event',
      header: voice.t('column.event'),
      text: (row) => voice.pick(row.event.name),
      value: (row) => row.key,
    },
    {
      id: 'place',
      header: voice.t('column.place'),
      text: (row) => placesText(row, voice),
      value: (row) => row.event.geographies.join(';'),
    },
    {
      id: 'figure',
      header: voice.t('column.figure'),
      text: (row) => amountText(row, voice),
      value: (row) => ('shown' in row ? row.shown.observation.value : null),
      numeric: true,
      link: true,
    },
    {
      id: 'projects',
      header: voice.t('column.projects'),
      text: (row) => projectsText(row, voice),
      value: (row) => row.projects?.value ?? null,
      numeric: true,
    },
    {
      id: 'scope',
      header: voice.t('column.scope'),
      text: (row) => coverageText(row, voice),
      value: (row) => ('shown' in row ? row.shown.observation.scope : null),
    },
    {
      id: 'sectors',
      header: voice.t('column.sectors'),
      text: (row) => sectorsText(row, voice),
      value: (row) => row.sectors.map(({ en }) => en).join(';'),
    },
    sourceColumn(voice),
  ]
}

function says(row: TimelineRow, voice: Voice): string {
  const marks = [coverageSaid(row, voice), projectsText(row, voice), sourceLine(voice, row.sources)]
  const words = { line: voice.pick(row.event.name), period: eventWhen(voice, row.event) }
  const said = marks.filter((mark) => mark !== '').join(voice.t('list.separator'))
  const figure = amountText(row, voice)
  return said === ''
    ? voice.t('line.says-bare', { ...words, figure })
    : voice.t('line.says', { ...words, figure, marks: said })
}

function tells(list: readonly TimelineRow[], voice: Voice): Caption {
  return {
    title: voice.t('chart.timeline.title'),
    finding: findingOf(list, voice),
    summary: voice.t('chart.timeline.summary'),
    caveats: [
      voice.t('chart.timeline.caveat.coverage'),
      voice.t('chart.caveat.intentions'),
      ...(list.some((row) => row.kind === 'signed' && row.shown.observation.grade === 'C')
        ? [voice.t('chart.caveat.reprint')]
        : []),
    ],
    empty: list.length === 0 ? voice.t('chart.empty') : null,
  }
}

/** How many events announced an amount, whichever of them are shown, and the latest of them. */
function findingOf(list: readonly TimelineRow[], voice: Voice): readonly Span[] {
  const marked = list.filter((row) => row.marked === true)
  const newest = marked.at(-1)
  if (newest !== undefined) return markedSpans(marked, newest, list.length, voice)
  const events = list.filter((row) => row.kind !== 'borders')
  const [first] = events
  if (first === undefined) return []
  const of = (...kinds: readonly TimelineRow['kind'][]) =>
    events.filter(({ kind }) => kinds.includes(kind)).length
  const signed = of('signed', 'dollars', 'hidden')
  const params = {
    all: String(events.length),
    signed: String(signed),
    hidden: String(of('hidden')),
    unverified: String(of('unverified')),
    year: String(first.year),
  }
  const year = new Set(list.map((row) => row.year)).size === 1
  const count =
    events.length > 1
      ? year
        ? 'chart.timeline.finding-year'
        : 'chart.timeline.finding'
      : signed === 1
        ? 'chart.timeline.finding-one'
        : 'chart.timeline.finding-none'
  const parts = [
    fill(voice, count, params),
    ...(of('hidden') > 0 ? [fill(voice, 'chart.timeline.finding-hidden', params)] : []),
    ...(of('unverified') > 0 ? [fill(voice, 'chart.timeline.finding-unverified', params)] : []),
    latestSpans(list, voice),
  ].filter((spans) => spans.length > 0)
  return parts.flatMap((spans, i) => (i === 0 ? spans : [voice.t('list.space'), ...spans]))
}

/** Of the places chosen only: what else is drawn stays for context. */
function markedSpans(
  marked: readonly TimelineRow[],
  newest: TimelineRow,
  all: number,
  voice: Voice,
): readonly Span[] {
  return [
    voice.t('chart.timeline.finding-marked', {
      n: marked.length,
      all,
      event: voice.pick(newest.event.name),
      period: eventWhen(voice, newest.event),
    }),
  ]
}

function latestSpans(list: readonly TimelineRow[], voice: Voice): readonly Span[] {
  const latest = latestOf(list)
  if (latest === null) return []
  return fill(voice, 'chart.timeline.latest', {
    figure: { text: amountText(latest, voice), record: latest.shown.observation.id },
    event: voice.pick(latest.event.name),
    coverage: coverageSaid(latest, voice),
  })
}

function placesText(row: TimelineRow, voice: Voice): string {
  return row.event.geographies
    .map((id) => placeName(voice, row.atlas, id))
    .join(voice.t('list.enumeration'))
}

function sectorsText(row: TimelineRow, voice: Voice): string {
  return row.sectors.map((name) => voice.pick(name)).join(voice.t('list.enumeration'))
}

function projectsText(row: TimelineRow, voice: Voice): string {
  return row.projects === null ? '' : figureText(voice, row.projects)
}
