import { figureText } from '../text/figure'
import { placeName } from '../text/sentence'
import { sourceLine } from '../text/sources-text'
import { fill, type Span, type Voice } from '../text/voice'
import type { Caption, Chart, Column } from './chart'
import {
  amountText,
  coverageSaid,
  coverageText,
  draw,
  largestOf,
  nameOf,
  whenText,
} from './timeline-picture'
import { chartId, rows, type TimelineRow, yearKey } from './timeline-rows'

/** What happened when: events on one axis, sized by what was signed. */
export const timeline: Chart<TimelineRow> = {
  id: chartId,
  obeys: ['years', 'series', 'grade'],
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
      text: (row) => whenText(row, voice),
      value: (row) => row.start,
    },
    {
      id: 'event',
      header: voice.t('column.event'),
      text: (row) => nameOf(row, voice),
      value: (row) => row.key,
    },
    {
      id: 'place',
      header: voice.t('column.place'),
      text: (row) => placesText(row, voice),
      value: (row) => placesOf(row).join(';'),
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
      value: (row) => (row.kind === 'borders' ? null : (row.projects?.value ?? null)),
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
      value: (row) => (row.kind === 'borders' ? null : row.sectors.map(({ en }) => en).join(';')),
    },
    {
      id: 'source',
      header: voice.t('column.source'),
      text: (row) => sourceLine(voice, row.sources),
      value: (row) => row.sources.map((s) => s.id).join(';'),
    },
  ]
}

function says(row: TimelineRow, voice: Voice): string {
  const marks = [coverageSaid(row, voice), projectsText(row, voice), sourceLine(voice, row.sources)]
  const words = { line: nameOf(row, voice), period: whenText(row, voice) }
  if (row.kind === 'borders') {
    const reasons = row.breaks.map((one) => voice.pick(one.reason)).join(voice.t('list.space'))
    return voice.t('line.says-bare', { ...words, figure: reasons.replace(/[.。]$/, '') })
  }
  const said = marks.filter((mark) => mark !== '').join(voice.t('list.separator'))
  const figure = amountText(row, voice)
  return said === ''
    ? voice.t('line.says-bare', { ...words, figure })
    : voice.t('line.says', { ...words, figure, marks: said })
}

function tells(list: readonly TimelineRow[], voice: Voice): Caption {
  const events = list.filter((row) => row.kind !== 'borders')
  return {
    title: voice.t('chart.timeline.title'),
    finding: findingOf(list, voice),
    summary: voice.t('chart.timeline.summary'),
    caveats: [
      voice.t('chart.caveat.intentions'),
      voice.t('chart.timeline.caveat.coverage'),
      ...(events.some((row) => row.kind === 'signed' && row.shown.observation.grade === 'C')
        ? [voice.t('chart.caveat.reprint')]
        : []),
    ],
    empty: list.length === 0 ? voice.t('chart.empty') : null,
  }
}

/** How many events announced an amount, and the largest one stated; where two are, the latest. */
function findingOf(list: readonly TimelineRow[], voice: Voice): readonly Span[] {
  const events = list.filter((row) => row.kind !== 'borders')
  const signed = events.filter((row) => row.kind === 'signed' || row.kind === 'dollars')
  const counts = { all: String(events.length), signed: String(signed.length) }
  const largest = largestOf(list)
  const told = largest ?? signed.at(-1)
  const finding = fill(voice, 'chart.timeline.finding', counts)
  if (told === undefined) return finding
  return [
    ...finding,
    voice.t('list.space'),
    ...fill(voice, largest === null ? 'chart.timeline.latest' : 'chart.timeline.largest', {
      figure: { text: amountText(told, voice), record: told.shown.observation.id },
      event: nameOf(told, voice),
      coverage: coverageSaid(told, voice),
    }),
  ]
}

function placesOf(row: TimelineRow): readonly string[] {
  return row.kind === 'borders'
    ? [...new Set(row.breaks.flatMap(({ geography }) => geography ?? []))]
    : row.event.geographies
}

function placesText(row: TimelineRow, voice: Voice): string {
  return placesOf(row)
    .map((id) => placeName(voice, row.atlas, id))
    .join(voice.t('list.enumeration'))
}

function sectorsText(row: TimelineRow, voice: Voice): string {
  return row.kind === 'borders'
    ? ''
    : row.sectors.map((name) => voice.pick(name)).join(voice.t('list.enumeration'))
}

function projectsText(row: TimelineRow, voice: Voice): string {
  return row.kind === 'borders' || row.projects === null ? '' : figureText(voice, row.projects)
}
