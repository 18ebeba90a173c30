import { ascending } from 'd3-array'
import type { Atlas, AtlasEvent, Both, Break, Observation, Source } from '../model/atlas'
import { breaksAt } from '../model/borders'
import { breakdownsOf } from '../model/breakdown'
import { gradeShown, inYears } from '../model/lines'
import { type NoAmount, signedAt, unverifiedSigning, whyNoAmount } from '../model/signed'
import type { View } from '../model/view'
import { sourcesOf } from '../text/sources-text'
import type { OwnKey, Row } from './chart'
import { type Shown, shownAsStated } from './shown'

/** An event: a signing, a visit, a day on which borders changed. */
export type TimelineRow = Row & {
  readonly lane: LaneId
  readonly start: string
  readonly end: string
  readonly year: number
  readonly atlas: Atlas
  readonly sources: readonly Source[]
  readonly event: AtlasEvent
  /** On the coverage of the amount; on their own where there is none. */
  readonly projects: Observation | null
  /** Industries of which the source gives a part of these figures. */
  readonly sectors: readonly Both[]
} & (
    | { readonly kind: 'signed'; readonly shown: Shown }
    /** Announced in dollars only: said, but not sized among amounts in yuan. */
    | { readonly kind: 'dollars'; readonly shown: Shown }
    | { readonly kind: 'plain'; readonly why: NoAmount }
    /** Known from copies only that could not be verified. */
    | { readonly kind: 'unverified' }
    /** Left out by the reader's choice of sources. */
    | { readonly kind: 'hidden' }
    | { readonly kind: 'borders'; readonly breaks: readonly Break[] }
  )

export type LaneId =
  | 'fairs'
  | 'expo'
  | 'transfer'
  | 'singapore'
  | 'abroad'
  | 'areas'
  | 'other'
  | 'visits'
  | 'borders'

/** Series that share a lane and its colour; what stands in none is among the others. */
const lanes: Readonly<Partial<Record<LaneId, readonly string[]>>> = {
  fairs: ['wcifit-predecessor', 'wcifit'],
  expo: ['smart-china-expo'],
  transfer: ['industrial-transfer'],
  singapore: ['china-singapore-financial-summit', 'china-singapore-rounds'],
  abroad: [
    'european-visit',
    'foreign-business-visits',
    'ciie-chongqing',
    'chengyu-global-promotion',
  ],
  areas: [
    'liangjiang-cloud-signing',
    'liangjiang-promotion',
    'science-city-signings',
    'western-science-city',
    'district-signings',
    'wanqi-chongqing',
    'major-project-starts',
    'three-gorges-support-fair',
  ],
  other: [],
  visits: ['consular-visits', 'envoy-visits', 'mayors-advisory-council', 'investment-horse-race'],
  borders: ['border-changes'],
}

export const chartId = 'timeline'

/** From top to bottom. */
export const laneOrder = Object.keys(lanes) as readonly LaneId[]

/** Zoom to a year. */
export const yearKey: OwnKey = {
  name: 'year',
  values: (atlas) => [
    { value: 'all', label: { en: 'All years', zh: '全部年份' } },
    ...[...new Set([...atlas.events.values()].map(({ end }) => end.slice(0, 4)))]
      .sort()
      .map((year) => ({ value: year, label: { en: year, zh: `${year}年` } })),
  ],
}

/** Events by date, and among them the days on which borders changed. */
export function rows(atlas: Atlas, view: View): readonly TimelineRow[] {
  const series = new Set(view.series)
  const chosen = view.own['year'] ?? 'all'
  return [...atlas.events.values()]
    .filter((event) => series.size === 0 || series.has(event.series))
    .map((event) => eventRow(atlas, event, view))
    .filter(({ year }) => inYears(year, view) && (chosen === 'all' || chosen === String(year)))
    .sort(
      (a, b) => ascending(a.start, b.start) || ascending(a.end, b.end) || ascending(a.key, b.key),
    )
}

function eventRow(atlas: Atlas, event: AtlasEvent, view: View): TimelineRow {
  const { amount, projects } = signedAt(atlas, event)
  const lane = laneOrder.find((id) => lanes[id]?.includes(event.series)) ?? 'other'
  const own = [...atlas.observations.values()].filter((o) => o.event === event.id)
  const named = [amount, projects].filter((o) => o !== null)
  const breaks = lane === 'borders' ? breaksAt(atlas, event) : []
  const unverified = unverifiedSigning(own)
  const records = (named.length > 0 ? named : besides(own)).filter(({ grade }) =>
    gradeShown(grade, view.grade),
  )
  // What has no figure that may be shown is told by the documents that name its places, or by copies.
  const voices = [
    ...breaks,
    ...(records.length > 0 ? records : atlas.roles.filter((role) => role.event === event.id)),
    ...unverified.slice(0, 1),
  ]
  const base = {
    key: event.id,
    marked: isOf(atlas, event, own, view.places),
    records: records.map(({ id }) => id),
    lane,
    start: event.start,
    end: event.end,
    year: Number(event.end.slice(0, 4)),
    atlas,
    event,
    leadsToEvent: true,
    projects: projects !== null && gradeShown(projects.grade, view.grade) ? projects : null,
    sectors: sectorsOf(atlas, named),
    sources: [...new Set(voices.flatMap((row) => sourcesOf(atlas, row)))],
  }
  if (lane === 'borders') return { ...base, kind: 'borders', breaks }
  if (unverified.length > 0) return { ...base, kind: 'unverified' }
  if (amount === null) return { ...base, kind: 'plain', why: whyNoAmount(own) }
  if (!gradeShown(amount.grade, view.grade)) return { ...base, kind: 'hidden' }
  const shown = shownAsStated(amount)
  return { ...base, kind: amount.unit === 'CNY_billion' ? 'signed' : 'dollars', shown }
}

/** Held at, counted of, or with a part played by one of the places; copies that are not verified name none. */
function isOf(
  atlas: Atlas,
  event: AtlasEvent,
  own: readonly Observation[],
  places: readonly string[],
): boolean {
  if (places.length === 0) return false
  const named = [
    ...event.geographies,
    ...own.filter(({ grade }) => grade !== 'D').map(({ geography }) => geography),
    ...atlas.roles
      .filter(
        (role) =>
          role.event === event.id &&
          role.sources.some((id) => (atlas.sources.get(id)?.grade ?? 'D') !== 'D'),
      )
      .map(({ geography }) => geography),
  ]
  return places.some((id) => named.includes(id))
}

function sectorsOf(atlas: Atlas, totals: readonly Observation[]): readonly Both[] {
  const parts = totals.flatMap(({ id }) => breakdownsOf(atlas, id)).flatMap(({ parts }) => parts)
  const sectors = parts.flatMap(({ sector }) => atlas.sectors.get(sector ?? '') ?? [])
  return [...new Set(sectors)]
    .filter(({ kind }) => kind === 'industry' || kind === 'aggregate')
    .map(({ name }) => name)
}

/** Whatever else was counted at an event without an amount: its first record is the way to the rest. */
function besides(own: readonly Observation[]): readonly Observation[] {
  const verified = own.filter((o) => o.grade !== 'D' && !o.status.includes('F'))
  const telling = verified.find(({ indicator }) =>
    /^(contracted_|projects_|opportunity_)/.test(indicator),
  )
  return telling === undefined ? verified.slice(0, 1) : [telling]
}
