import type { Atlas, Line, Observation } from '../model/atlas'
import { type Change, compare } from '../model/compare'
import { lineSlots, linesOf } from '../model/lines'
import { yearOf } from '../model/period'
import type { View } from '../model/view'
import { centredText, changeLabel, changeText } from '../text/change'
import { signedPercent } from '../text/figure'
import { fill, type Span, type Voice } from '../text/voice'
import type { Caption, Chart, Column, Drawing, Frame, Row } from './chart'
import { legendWords } from './figure-mark'
import { amount, chartId as eventsId, projects } from './investment-by-event-rows'
import { lineColumn } from './line-columns'
import { drawRows, type RowGroup, type RowSpec } from './parts/row-picture'
import { growthValue } from './shown'

/** Two neighbouring figures of one line, and the change between them or why none is stated. */
export interface ChangeRow extends Row {
  readonly line: Line
  readonly from: Observation
  readonly to: Observation
  readonly change: Change
  /** The tables that the words of a refusal stand in. */
  readonly atlas: Atlas
}

/** Year over year: which changes may be stated, which may not, and why. */
export const investmentChange: Chart<ChangeRow> = {
  id: 'investment-change',
  obeys: ['years', 'series', 'measure', 'places', 'grade'],
  rows,
  draw,
  columns,
  says,
  tells,
}

/** Comparable pairs first, each group in the order of the lines. */
function rows(atlas: Atlas, view: View): readonly ChangeRow[] {
  const indicator = view.measure === 'projects' ? projects : amount
  const all = linesOf(atlas, eventsId, view).flatMap((line) => {
    const figures = lineSlots(atlas, line, indicator, view).flatMap((slot) =>
      slot.kind === 'figure' ? [slot.observation] : [],
    )
    return figures.flatMap((to, i): ChangeRow[] => {
      const from = figures[i - 1]
      if (from === undefined) return []
      const key = `${line.id}.${yearOf(from)}-${yearOf(to)}`
      return [
        {
          key,
          records: [to.id, from.id],
          line,
          from,
          to,
          change: compare(atlas, from, to, line),
          atlas,
        },
      ]
    })
  })
  return [...all.filter(isGrowth), ...all.filter((row) => !isGrowth(row))]
}

function draw(list: readonly ChangeRow[], frame: Frame, voice: Voice): Drawing {
  const group = (heading: string, part: readonly ChangeRow[]): RowGroup => ({
    heading,
    quiet: '',
    axis: { tick: (value) => signedPercent(value, voice.lang).replace('.0%', '%') },
    rows: part.map((row) => rowSpec(row, frame, voice)),
  })
  const stated = list.filter(isGrowth)
  const refused = list.filter((row) => !isGrowth(row))
  const groups = [
    ...(stated.length > 0 ? [group(voice.t('chart.investment-change.comparable'), stated)] : []),
    ...(refused.length > 0 ? [group(voice.t('chart.investment-change.refused'), refused)] : []),
  ]
  return drawRows(groups, frame, { legend: legendWords(voice) })
}

function rowSpec(row: ChangeRow, frame: Frame, voice: Voice): RowSpec {
  const words = { label: voice.pick(row.line.name), quiet: pairText(row, voice) }
  const { change } = row
  const label = changeLabel(voice, change, row.atlas)
  if (change.kind === 'refusal')
    return { ...words, mark: { kind: 'words', key: row.key, text: label } }
  const { low, high } = change.growth
  return {
    ...words,
    mark: {
      kind: 'range',
      key: row.key,
      low: low <= -100 ? -Infinity : low,
      high,
      labels: [
        change.span > 1
          ? `${label} (${voice.t('chart.investment-change.span', { years: change.span })})`
          : label,
      ],
      reprint: row.from.grade === 'C' || row.to.grade === 'C',
      colour: frame.ink.jade,
    },
  }
}

function columns(voice: Voice): readonly Column<ChangeRow>[] {
  return [
    lineColumn(voice),
    {
      id: 'period',
      header: voice.t('column.period'),
      text: (row) => pairText(row, voice),
      value: (row) => `${yearOf(row.from)}/${yearOf(row.to)}`,
    },
    {
      id: 'change',
      header: voice.t('column.change'),
      text: (row) => changeText(voice, row.change, row.atlas),
      value: ({ change }) => (change.kind === 'growth' ? growthValue(change) : null),
      link: true,
    },
  ]
}

function says(row: ChangeRow, voice: Voice): string {
  return voice.t('chart.investment-change.says', {
    line: voice.pick(row.line.name),
    from: yearOf(row.from),
    to: yearOf(row.to),
    change: changeText(voice, row.change, row.atlas).replace(/[.。]$/, ''),
  })
}

function tells(list: readonly ChangeRow[], voice: Voice): Caption {
  return {
    title: voice.t('chart.investment-change.title'),
    finding: findingOf(list, voice),
    summary: voice.t(
      list.some(({ to }) => to.indicator === projects)
        ? 'chart.investment-change.summary.projects'
        : 'chart.investment-change.summary.amount',
    ),
    caveats: [voice.t('chart.caveat.intentions'), voice.t('chart.investment-change.caveat')],
    empty: list.length === 0 ? voice.t('chart.empty') : null,
  }
}

/** How many pairs can be compared, and the newest change over one year. */
function findingOf(list: readonly ChangeRow[], voice: Voice): readonly Span[] {
  const stated = list.filter(isGrowth)
  if (list.length === 0) return []
  const newest = stated
    .filter((row) => row.change.kind === 'growth' && row.change.span === 1)
    .reduce<ChangeRow | null>(
      (best, row) => (best === null || row.to.end > best.to.end ? row : best),
      null,
    )
  if (newest?.change.kind !== 'growth')
    return [
      voice.t(
        stated.length === 0 ? 'chart.investment-change.none' : 'chart.investment-change.some',
        { all: list.length, up: stated.length },
      ),
    ]
  return fill(voice, 'chart.investment-change.finding', {
    up: String(stated.length),
    all: String(list.length),
    line: voice.pick(newest.line.name),
    from: String(yearOf(newest.from)),
    to: String(yearOf(newest.to)),
    change: { text: centredText(voice, newest.change), record: newest.to.id },
  })
}

function isGrowth(row: ChangeRow): boolean {
  return row.change.kind === 'growth'
}

function pairText(row: ChangeRow, voice: Voice): string {
  return voice.t('chart.investment-change.pair', { from: yearOf(row.from), to: yearOf(row.to) })
}
