import { group } from 'd3-array'
import { axisUnit } from '../text/figure'
import { periodText } from '../text/period-text'
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

/** Lanes over all years where they fit; on a phone, and for a single year, a list by year. */
export function draw(list: readonly TimelineRow[], frame: Frame, voice: Voice): Drawing {
  const years = new Set(list.map(({ year }) => year))
  return frame.density === 'compact' || years.size <= 1
    ? drawRows(yearGroups(list, frame, voice), frame, { legend: legendWords(voice), aligned: true })
    : drawLanes(laneSpecs(list, frame, voice), axisOf(list, voice), frame, legendWords(voice))
}

/** The event with the largest amount stated; null where two state the same. */
export function largestOf(list: readonly TimelineRow[]): SignedRow | null {
  const signed = list.filter((row) => row.kind === 'signed')
  const most = Math.max(...signed.map(({ shown }) => shown.interval.low))
  const [first, second] = signed.filter(({ shown }) => shown.interval.low === most)
  return second === undefined ? (first ?? null) : null
}

type SignedRow = Extract<TimelineRow, { kind: 'signed' }>

/** The event, or the places whose borders changed. */
export function nameOf(row: TimelineRow, voice: Voice): string {
  if (row.kind !== 'borders') return voice.pick(row.event.name)
  const places = new Set(
    row.breaks.map(({ geography }) => placeName(voice, row.atlas, geography ?? '')),
  )
  return voice.t('chart.timeline.borders', {
    places: [...places].join(voice.t('list.enumeration')),
  })
}

/** A day, days, or a whole year where the day could not be found. */
export function whenText({ start, end, year }: TimelineRow, voice: Voice): string {
  const period = periodText(voice, { start, end, periodKind: 'event' })
  return start === `${year}-01-01` && end === `${year}-12-31`
    ? voice.t('chart.timeline.day-unknown', { period })
    : period
}

/** What the amount covers; empty without one. */
export function coverageText(row: TimelineRow, voice: Voice): string {
  return row.kind === 'signed' || row.kind === 'dollars'
    ? wordName(voice, row.atlas, 'scope', row.shown.observation.scope)
    : ''
}

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
      return voice.t('chart.timeline.plain')
    case 'borders':
      return voice.t('chart.timeline.border')
  }
}

function laneSpecs(list: readonly TimelineRow[], frame: Frame, voice: Voice): LaneSpec[] {
  const shown = list.flatMap((row) => (row.kind === 'signed' ? [row.shown] : []))
  const unit = axisUnit(voice, 'CNY_billion', 0)
  const most = largest(shown)
  const top = largestOf(list)
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
          treatment: amount === null ? 'exact' : treatmentOf(amount),
          reprint: amount?.observation.grade === 'C',
          labels:
            amount === null ? [] : figureMark(amount, { ...place, key: row.key }, voice).labels,
          emphasis: row === top,
          colour: place.colour,
        }
      }),
    }))
}

const signs = {
  signed: 'disc',
  dollars: 'ring',
  plain: 'ring',
  hidden: 'hidden',
  borders: 'diamond',
} as const

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
  return {
    quiet: voice.t('chart.timeline.axis', { unit: axisUnit(voice, 'CNY_billion', 0).label }),
    bands: years.map((year) => ({
      label: String(year),
      from: share(`${year}-01-01`),
      to: share(`${year + 1}-01-01`),
    })),
  }
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
  const top = largestOf(list)
  return [...group(list, ({ year }) => year)].map(([year, own], i) => ({
    heading: voice.t('period.year', { year }),
    quiet: i === 0 ? voice.t('chart.timeline.list', { unit: unit.label }) : '',
    axis: { max, tick: () => '' },
    rows: own.map((row): RowSpec => {
      const words = { label: nameOf(row, voice), quiet: quietText(row, voice) }
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
  return [whenText(row, voice), coverageSaid(row, voice)].filter((text) => text !== '').join(' · ')
}
