import { ascending } from 'd3-array'
import type { Atlas, Line, Observation, Source } from '../model/atlas'
import { breakBetween, type Change, compare } from '../model/compare'
import { type Interval, isBounded, statedInterval } from '../model/interval'
import { gradeShown, inYears, lineRecords } from '../model/lines'
import { yearOf } from '../model/period'
import { countedTogether, isOutcome, sharePercent } from '../model/share'
import type { View } from '../model/view'
import { sourcesOf } from '../text/sources-text'
import type { OwnKey, Row } from './chart'
import { type LineRow, rowsOfLine } from './line-rows'

/** NEVs in all vehicles made: as one source states it, or from two figures of one body. */
export type ShareRow = Row & {
  readonly kind: 'share'
  readonly year: number
  readonly atlas: Atlas
  readonly sources: readonly Source[]
  /** The stated share, or the NEVs made. */
  readonly of: Observation
  readonly interval: Interval
  readonly computed: boolean
  /** One of its figures is about or nearly. */
  readonly about: boolean
  /** Counted after the rule changed that the other places still stand on. */
  readonly newRule: boolean
}

/** Where a place stands after some years if it stood at 100 before them; or why that is not said. */
export type IndexRow = Row & {
  readonly kind: 'index'
  readonly year: number
  readonly atlas: Atlas
  readonly sources: readonly Source[]
  readonly line: Line
  readonly from: Observation
  readonly to: Observation
  readonly change: Change
}

export type ContextRow = LineRow | ShareRow | IndexRow

export const chartId = 'nev-context'
export const home = 'chongqing'
export const country = 'china'

/** Places of comparison in the order in which they are drawn: never that of their figures. */
const places = ['shenzhen', 'hefei', 'anhui', 'shanghai', 'xian', 'guangdong']

/** Pairs of years for which one body counts Chongqing, or several places, in both. */
const spans = [
  [2020, 2024],
  [2021, 2023],
  [2023, 2025],
] as const

export const besideKey: OwnKey = {
  name: 'beside',
  values: (atlas) => [
    { value: 'all', label: { en: 'All places', zh: '全部地区' } },
    ...[country, ...places].map((id) => ({
      value: id,
      label: atlas.geographies.get(id)?.name ?? { en: id, zh: id },
    })),
  ],
}

/** Shares, levels, indices, exports, in the order in which they are drawn. */
export function rows(atlas: Atlas, view: View): readonly ContextRow[] {
  const chosen = view.own['beside'] ?? 'all'
  // The country stays beside any place: a share means little without it.
  const beside = [country, ...places].filter(
    (id) => id === country || chosen === 'all' || chosen === id,
  )
  const shown = [home, ...beside]
  const lines = drawnLines(atlas, shown)
  const of = (part: LinePart) =>
    lines
      .filter((line) => partOf(line) === part)
      .flatMap((line) =>
        rowsOfLine(atlas, line, view, { breaks: true, changes: part === 'exports' }),
      )
  return [
    ...shown
      .flatMap((id) => shareRows(atlas, id, view))
      .sort((a, b) => Number(isPart(a)) - Number(isPart(b)) || ascending(when(a), when(b))),
    ...of('places'),
    ...of('wholes'),
    ...spans.flatMap((span) => shown.flatMap((id) => indexRow(atlas, id, span, view))),
    ...of('exports'),
    ...of('exports-parts'),
  ]
}

export type LinePart = 'places' | 'wholes' | 'exports' | 'exports-parts'

/** The part of the picture in which a line stands. */
export function partOf({ indicators: [indicator = ''], geography, partOfYear }: Line): LinePart {
  if (exports.has(indicator)) return partOfYear === null ? 'exports' : 'exports-parts'
  return indicator === 'nev_output' && geography !== country ? 'places' : 'wholes'
}

/** Covers a part of a year only. */
export function isPart({ of }: ShareRow): boolean {
  return of.periodKind !== 'year'
}

/** Full years by year; parts of years by their months, so that the same months stand together. */
function when(row: ShareRow): string {
  return isPart(row) ? row.of.end.slice(5) + row.year : row.of.end
}

/** Of Chongqing a line of NEVs, one of all vehicles, and exports; of other places NEVs only. */
function drawnLines(atlas: Atlas, shown: readonly string[]): readonly Line[] {
  return atlas.lines
    .filter(
      ({ role, geography, basis, partOfYear, indicators: [indicator = ''] }) =>
        role === 'headline' &&
        shown.includes(geography) &&
        (geography === home
          ? exports.has(indicator) || (basis === '*' && partOfYear === null && made.has(indicator))
          : indicator === 'nev_output'),
    )
    .sort(
      (a, b) =>
        ascending(shown.indexOf(a.geography), shown.indexOf(b.geography)) ||
        ascending(a.order, b.order),
    )
}

const made = new Set(['nev_output', 'vehicle_output'])
const exports = new Set(['vehicle_exports_value', 'ev_exports_value'])

function shareRows(atlas: Atlas, place: string, view: View): ShareRow[] {
  const all = [...atlas.observations.values()].filter(
    (o) =>
      o.geography === place &&
      isOutcome(o) &&
      o.sector === 'automobiles' &&
      o.scope === 'total' &&
      inYears(yearOf(o), view),
  )
  const wholes = all.filter((o) => o.indicator === 'vehicle_output')
  const found = all.flatMap((of): ShareRow[] => {
    if (of.indicator === 'nev_share_of_output')
      return [shareRow(atlas, of, [of], statedInterval(of))]
    if (of.indicator !== 'nev_output') return []
    const whole = wholes.find((o) => countedTogether(of, o) && !isOutdone(o, wholes))
    return whole === undefined || isOutdone(of, all)
      ? []
      : [shareRow(atlas, of, [of, whole], sharePercent(of, whole))]
  })
  return found
    .filter(({ records }) =>
      records.every((id) => gradeShown(atlas.observations.get(id)?.grade ?? 'D', view.grade)),
    )
    .filter((row, i, list) => list.findIndex((other) => other.key === row.key) === i)
}

function shareRow(
  atlas: Atlas,
  of: Observation,
  from: readonly Observation[],
  interval: Interval,
): ShareRow {
  return {
    kind: 'share',
    // Several documents may state one figure of one body: it is drawn once.
    key: `share.${of.geography}.${of.end}.${of.basis}`,
    records: from.map(({ id }) => id),
    year: yearOf(of),
    atlas,
    sources: [...new Set(from.flatMap((o) => sourcesOf(atlas, o)))],
    of,
    interval,
    computed: from.length > 1,
    about: from.some(({ qualifier }) => qualifier === 'about' || qualifier === 'nearly'),
    newRule: atlas.breaks.some(
      ({ line, indicator, geography, date }) =>
        line === null && indicator === 'nev_output' && geography === of.geography && date <= of.end,
    ),
  }
}

/** The first body whose own two figures give an answer; where none does, why not. */
function indexRow(
  atlas: Atlas,
  place: string,
  [first, last]: readonly [number, number],
  view: View,
): IndexRow[] {
  if (!inYears(first, view) || !inYears(last, view)) return []
  const pairs = atlas.lines
    .filter(
      (line) =>
        line.role === 'headline' &&
        line.geography === place &&
        line.periodKind === 'year' &&
        line.indicators.includes('nev_output'),
    )
    .flatMap((line): IndexRow[] => {
      const records = lineRecords(atlas, line, 'nev_output')
      const [from, to] = [first, last].map((year) => records.find((o) => yearOf(o) === year))
      if (from === undefined || to === undefined) return []
      if (![from, to].every(({ grade }) => gradeShown(grade, view.grade))) return []
      return [
        {
          kind: 'index',
          key: `index.${place}.${first}-${last}`,
          records: [to.id, from.id],
          year: last,
          atlas,
          sources: [...new Set([from, to].flatMap((o) => sourcesOf(atlas, o)))],
          line,
          from,
          to,
          change: changeOf(atlas, from, to, line),
        },
      ]
    })
  const answered = pairs.find(({ change }) => change.kind === 'growth' && isBounded(change.growth))
  const told = answered ?? pairs[0]
  return told === undefined ? [] : [told]
}

/** Where the rule of counting changed, that is the reason, whoever counted by it. */
function changeOf(atlas: Atlas, from: Observation, to: Observation, line: Line): Change {
  const change = compare(atlas, from, to, line)
  if (change.kind === 'growth' || change.reason === 'break-between') return change
  const found = breakBetween(atlas, from, to, line)
  // A break of one line is a change of who counts, which the refusal says already.
  return found === null || found.line !== null
    ? change
    : { kind: 'refusal', reason: 'break-between', break: found }
}

/** Of figures of one body for one period the preferred one is drawn. */
function isOutdone(o: Observation, beside: readonly Observation[]): boolean {
  return (
    !o.preferred &&
    beside.some(
      (other) => other.preferred && other.basis === o.basis && o.conflicts.includes(other.id),
    )
  )
}
