import { greatest, group } from 'd3-array'
import { isAnnounced } from '../model/announced'
import { middle } from '../model/interval'
import { type AxisUnit, axisUnit, figureText, markLabel, tickText } from '../text/figure'
import { fill, type Span, type Voice } from '../text/voice'
import type { Caption, Chart, Column, Drawing, Frame } from './chart'
import { figureMark, largest, legendWords, reprintCaveat, shownText } from './figure-mark'
import { sourceColumn } from './line-columns'
import { drawRows, type RowGroup, type RowSpec } from './parts/row-picture'
import { eventKey, rows, type SectorRow } from './sectors-rows'
import { shownValue } from './shown'

/** What was it in? Parts of each total, or chosen clusters across events. */
export const sectors: Chart<SectorRow> = {
  id: 'sectors',
  obeys: ['years', 'series', 'clusters', 'measure', 'currency', 'places', 'grade'],
  own: [eventKey],
  rows,
  draw,
  columns,
  says,
  tells,
}

function draw(list: readonly SectorRow[], frame: Frame, voice: Voice): Drawing {
  const panels = [...group(list, (row) => `${row.total.id} ${row.by.en}`).values()]
  return drawRows(
    panels.map((part) => panelOf(part, frame, voice)),
    frame,
    { legend: legendWords(voice) },
  )
}

function panelOf(list: readonly SectorRow[], frame: Frame, voice: Voice): RowGroup {
  const first = list[0]
  const shown = list.flatMap((row) => (row.kind === 'part' ? [row.shown] : []))
  const unit = axisUnit(voice, shown[0]?.unit ?? 'CNY_billion', largest(shown))
  const total = first?.totalShown
  const of =
    total === null || total === undefined
      ? ''
      : voice.t('chart.sectors.of', { total: shownText(total, voice) })
  return {
    heading: first === undefined ? '' : voice.pick(first.name),
    quiet: [unit.label, first === undefined ? '' : voice.pick(first.by), of]
      .filter((t) => t !== '')
      .join(' · '),
    axis: { tick: (value) => tickText(voice, value / 10 ** unit.places, unit) },
    rows: list.map((row) => rowSpec(row, unit, frame, voice)),
  }
}

function rowSpec(row: SectorRow, unit: AxisUnit, frame: Frame, voice: Voice): RowSpec {
  if (row.kind === 'hidden')
    return {
      label: voice.pick(row.label),
      quiet: '',
      mark: { kind: 'slot', key: row.key, x: 0, reason: 'hidden', label: voice.t('chart.hidden') },
    }
  if (row.kind === 'part') {
    const quiet = row.sector?.kind === 'aggregate' ? voice.t('chart.sectors.combined') : ''
    return {
      label: voice.pick(row.label),
      quiet,
      mark: figureMark(row.shown, { key: row.key, x: 0, unit, colour: frame.ink.jade }, voice),
    }
  }
  const factor = 10 ** unit.places
  const { low, high } = row.interval
  const centre = middle(row.interval)
  return {
    label: voice.t('chart.sectors.rest'),
    mark: {
      kind: 'bar',
      key: row.key,
      x: 0,
      low: low * factor,
      high: high * factor,
      middle: centre === null ? null : centre * factor,
      labels: [markLabel(voice, { interval: row.interval, unit: row.unit }, unit)],
      treatment: high === Infinity ? 'at-least' : 'exact',
      texture: 'solid',
      reprint: row.total.grade === 'C',
      colour: frame.ink.quiet,
    },
  }
}

function columns(voice: Voice): readonly Column<SectorRow>[] {
  return [
    {
      id: 'event',
      header: voice.t('column.event'),
      text: (row) => voice.pick(row.name),
      value: (row) => row.total.event,
    },
    {
      id: 'by',
      header: voice.t('column.breakdown'),
      text: (row) => voice.pick(row.by),
      value: (row) => row.by.en,
    },
    {
      id: 'part',
      header: voice.t('column.part'),
      text: (row) => partText(row, voice),
      value: (row) => (row.kind === 'part' ? row.shown.observation.sector : null),
    },
    {
      id: 'figure',
      header: voice.t('column.figure'),
      text: (row) => amountText(row, voice),
      value: amountValue,
      numeric: true,
      link: true,
    },
    sourceColumn(voice),
  ]
}

function says(row: SectorRow, voice: Voice): string {
  const event = voice.pick(row.name)
  if (row.kind === 'rest')
    return voice.t('chart.sectors.says-rest', { event, figure: amountText(row, voice) })
  const total = row.totalShown === null ? '–' : shownText(row.totalShown, voice)
  return voice.t('chart.sectors.says', {
    event,
    part: partText(row, voice),
    figure: amountText(row, voice),
    total,
  })
}

function tells(list: readonly SectorRow[], voice: Voice): Caption {
  const parts = list.flatMap((row) => (row.kind === 'part' ? [row] : []))
  const count = parts[0]?.shown.unit === 'projects'
  const unit = axisUnit(voice, parts[0]?.shown.unit ?? 'CNY_billion', 0).label
  return {
    title: voice.t('chart.sectors.title'),
    finding: findingOf(list, voice),
    summary: voice.t(count ? 'chart.sectors.summary.projects' : 'chart.sectors.summary.amount', {
      unit,
    }),
    caveats: [
      voice.t('chart.caveat.intentions'),
      voice.t('chart.sectors.caveat.financing'),
      ...reprintCaveat(
        parts.map(({ shown }) => shown),
        voice,
      ),
    ],
    empty: parts.length === 0 ? voice.t('chart.empty') : null,
  }
}

/** The largest part of the first total that is broken down by what it is in, or else by anything. */
function findingOf(list: readonly SectorRow[], voice: Voice): readonly Span[] {
  const parts = list.flatMap((row) =>
    row.kind === 'part' && row.total.partOf === null ? [row] : [],
  )
  const named = parts.some(({ sector }) => sector !== null)
    ? parts.filter(({ sector }) => sector !== null)
    : parts
  const [first] = named
  const top = greatest(
    named.filter((row) => row.total === first?.total && row.by.en === first.by.en),
    (row) => row.shown.interval.low,
  )
  if (top === undefined || top.totalShown === null) return []
  const planned = isAnnounced(top.shown.observation)
  return fill(voice, planned ? 'chart.sectors.finding-announced' : 'chart.sectors.finding', {
    event: voice.pick(top.name),
    part: partText(top, voice),
    figure: { text: shownText(top.shown, voice), record: top.shown.observation.id },
    total: { text: shownText(top.totalShown, voice), record: top.total.id },
  })
}

function partText(row: SectorRow, voice: Voice): string {
  return row.kind === 'rest' ? voice.t('chart.sectors.rest') : voice.pick(row.label)
}

function amountText(row: SectorRow, voice: Voice): string {
  if (row.kind === 'hidden') return voice.t('chart.hidden')
  return row.kind === 'part'
    ? shownText(row.shown, voice)
    : figureText(voice, { interval: row.interval, unit: row.unit })
}

function amountValue(row: SectorRow): string | number | null {
  if (row.kind === 'hidden') return null
  return row.kind === 'part' ? shownValue(row.shown) : middle(row.interval)
}
