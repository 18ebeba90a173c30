import { group } from 'd3-array'
import { axisUnit } from '../text/figure'
import { eventWhen, monthNames } from '../text/period-text'
import { placeName } from '../text/sentence'
import type { Voice } from '../text/voice'
import { wordName } from '../text/word'
import type { Drawing, Frame, Palette } from './chart'
import { figureMark, largest, legendWords, shownText, treatmentOf } from './figure-mark'
import { roundTop } from './parts/axes'
import { drawLanes, type LaneSpec, type TimeAxis } from './parts/lanes'
import type { LaneMark } from './parts/marks'
import { drawRows, type RowGroup, type RowSpec } from './parts/row-picture'
import { type LaneId, laneOrder, type TimelineRow } from './timeline-rows'

/** Lanes over all years, or over the months of one; on a phone a list by year. */
export function draw(list: readonly TimelineRow[], frame: Frame, voice: Voice): Drawing {
  return frame.density === 'compact' || list.length === 0
    ? drawRows(yearGroups(list, frame, voice), frame, { legend: legendWords(voice), aligned: true })
    : drawLanes(laneSpecs(list, frame, voice), axisOf(list, voice), frame, legendWords(voice))
}

/** The latest event that announced an amount: amounts of different coverages have no largest. */
export function latestOf(list: readonly TimelineRow[]): SignedRow | null {
  return list.findLast((row) => row.kind === 'signed' || row.kind === 'dollars') ?? null
}

type SignedRow = Extract<TimelineRow, { kind: 'signed' | 'dollars' }>

/** What the amount covers, and where that is not where the event was held; empty without an amount. */
export function coverageText(row: TimelineRow, voice: Voice): string {
  if (row.kind !== 'signed' && row.kind !== 'dollars') return ''
  const { scope, geography } = row.shown.observation
  const { geographies } = row.event
  const [main] = geographies
  const same = geography === main && (geographies.length === 1 || geography === 'chongqing')
  return [
    wordName(voice, row.atlas, 'scope', scope),
    ...(same && geography !== together ? [] : [placeName(voice, row.atlas, geography)]),
  ].join(voice.t('list.comma'))
}

/** Always said: what other regions signed is no investment in Chongqing. */
const together = 'chongqing-and-other-regions'

/** The same where no header says what it is. */
export function coverageSaid(row: TimelineRow, voice: Voice): string {
  const coverage = coverageText(row, voice)
  return coverage === '' ? '' : `${voice.t('column.scope')}${voice.t('list.colon')}${coverage}`
}

export function amountText(row: TimelineRow, voice: Voice): string {
  switch (row.kind) {
    case 'signed':
    case 'dollars':
      return shownText(row.shown, voice)
    case 'hidden':
      return voice.t('chart.hidden')
    case 'plain':
      return voice.t(`chart.timeline.${row.why}`)
    case 'unverified':
      return voice.t('chart.timeline.unverified')
    case 'borders':
      return voice.t('chart.timeline.border')
  }
}

function laneSpecs(list: readonly TimelineRow[], frame: Frame, voice: Voice): LaneSpec[] {
  const shown = list.flatMap((row) => (row.kind === 'signed' ? [row.shown] : []))
  const unit = axisUnit(voice, 'CNY_billion', 0)
  const most = largest(shown)
  const top = latestOf(list)
  const share = shareOf(list)
  const byLane = group(list, ({ lane }) => lane)
  return laneOrder
    .filter((id) => byLane.has(id))
    .map((id) => ({
      heading: voice.t(`chart.timeline.lane.${id}`),
      marks: (byLane.get(id) ?? []).map((row): LaneMark => {
        const place = { x: 0, unit, colour: colourOf(id, frame.ink) }
        const amount = row.kind === 'signed' ? row.shown : null
        return {
          key: row.key,
          from: share(row.start),
          to: share(row.end),
          share: amount === null ? null : amount.interval.low / most,
          sign: signs[row.kind],
          form: amount === null ? 'whole' : formOf(amount.observation.scope),
          treatment: amount === null ? 'exact' : treatmentOf(amount),
          reprint: amount?.observation.grade === 'C',
          labels:
            amount === null ? [] : figureMark(amount, { ...place, key: row.key }, voice).labels,
          emphasis: row === top,
          ringed: row.marked === true,
          colour: place.colour,
        }
      }),
    }))
}

const signs = {
  signed: 'disc',
  dollars: 'ring',
  plain: 'tick',
  unverified: 'cross',
  hidden: 'hidden',
  borders: 'diamond',
} as const

function formOf(scope: string): LaneMark['form'] {
  if (scope === 'whole-event') return 'whole'
  return scope === 'centralised-signing' ? 'ceremony' : 'part'
}

function colourOf(lane: LaneId, ink: Palette): string {
  const colours: Readonly<Record<LaneId, string>> = {
    fairs: ink.jade,
    expo: ink.ochre,
    transfer: ink.plum,
    singapore: ink.sky,
    abroad: ink.moss,
    areas: ink.ink,
    other: ink.quiet,
    visits: ink.quiet,
    borders: ink.text,
  }
  return colours[lane]
}

function axisOf(list: readonly TimelineRow[], voice: Voice): TimeAxis {
  const share = shareOf(list)
  const [first, last] = endsOf(list)
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const quiet = voice.t('chart.timeline.axis', { unit: axisUnit(voice, 'CNY_billion', 0).label })
  if (first === last) return { quiet, bands: monthBands(first, share, voice) }
  return {
    quiet,
    bands: years.map((year) => ({
      label: String(year),
      from: share(`${year}-01-01`),
      to: share(`${year + 1}-01-01`),
    })),
  }
}

function monthBands(year: number, share: (day: string) => number, voice: Voice): TimeAxis['bands'] {
  const start = (month: number) =>
    month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`
  return monthNames(voice).map((name, i) => ({
    label: name.slice(0, 3),
    from: share(start(i + 1)),
    to: share(start(i + 2)),
  }))
}

/** Where a day stands between the first day of the first year and the last of the last. */
function shareOf(list: readonly TimelineRow[]): (day: string) => number {
  const [first, last] = endsOf(list)
  const start = Date.parse(`${first}-01-01`)
  const whole = Date.parse(`${last + 1}-01-01`) - start
  return (day) => (Date.parse(day) - start) / whole
}

function endsOf(list: readonly TimelineRow[]): readonly [number, number] {
  const years = list.map(({ year }) => year)
  return [Math.min(...years), Math.max(...years)]
}

/** One scale for all years, so that bars may be compared down the list. */
function yearGroups(list: readonly TimelineRow[], frame: Frame, voice: Voice): RowGroup[] {
  const unit = axisUnit(voice, 'CNY_billion', 0)
  const shown = list.flatMap((row) => (row.kind === 'signed' ? [row.shown] : []))
  const max = roundTop(largest(shown) * 10 ** unit.places)
  const top = latestOf(list)
  return [...group(list, ({ year }) => year)].map(([year, own], i) => ({
    heading: voice.t('period.year', { year }),
    quiet: i === 0 ? voice.t('chart.timeline.list', { unit: unit.label }) : '',
    axis: { max, tick: () => '' },
    rows: own.map((row): RowSpec => {
      const name = voice.pick(row.event.name)
      const label = row.marked === true ? `◎ ${name}` : name
      const words = { label, quiet: quietText(row, voice) }
      if (row.kind === 'hidden') {
        const label = amountText(row, voice)
        return { ...words, mark: { kind: 'slot', key: row.key, x: 0, reason: 'hidden', label } }
      }
      if (row.kind !== 'signed') {
        const text = amountText(row, voice)
        return {
          ...words,
          mark: { kind: 'words', key: row.key, text, figure: row.kind === 'dollars' },
        }
      }
      const colour = colourOf(row.lane, frame.ink)
      const place = { key: row.key, x: 0, unit, colour, emphasis: row === top }
      return { ...words, mark: figureMark(row.shown, place, voice) }
    }),
  }))
}

function quietText(row: TimelineRow, voice: Voice): string {
  return [
    voice.t(`chart.timeline.lane.${row.lane}`),
    eventWhen(voice, row.event),
    coverageSaid(row, voice),
  ]
    .filter((text) => text !== '')
    .join(' · ')
}
