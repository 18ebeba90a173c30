import { ascending, descending } from 'd3-array'
import type { Atlas, Both, Observation, Sector, Source } from '../model/atlas'
import { type Breakdown, breakdownsOf, totalsWithParts } from '../model/breakdown'
import type { Interval } from '../model/interval'
import { gradeShown, inYears } from '../model/lines'
import { yearOf } from '../model/period'
import type { View } from '../model/view'
import type { OwnKey, Row } from './chart'
import { amount, projects } from './investment-by-event-rows'
import { type Shown, shownAmount, shownAsStated } from './shown'

/** A part of a total, what the source leaves over, or one cluster at one event. */
export type SectorRow = Row & {
  /** The total that the part belongs to; panels are made of rows with one total and breakdown. */
  readonly total: Observation
  readonly totalShown: Shown | null
  readonly name: Both
  readonly by: Both
  readonly year: number
  readonly sources: readonly Source[]
} & (
    | {
        readonly kind: 'part'
        readonly shown: Shown
        readonly label: Both
        readonly sector: Sector | null
        readonly cluster: Both | null
      }
    | { readonly kind: 'rest'; readonly interval: Interval; readonly unit: string }
    | { readonly kind: 'hidden'; readonly label: Both }
  )

/** Events that the default view shows: what people come for. */
const mainEvents = ['industrial-transfer-2023', 'european-visit-2025', 'smart-china-expo-2022']
const industries = new Set(['by-sector', 'by-deal-kind'])

export const eventKey: OwnKey = {
  name: 'event',
  values: (atlas) => [
    { value: 'main', label: { en: 'Main events', zh: '主要活动' } },
    { value: 'all', label: { en: 'All events', zh: '全部活动' } },
    ...eventsWithParts(atlas).map((id) => ({
      value: id,
      label: atlas.events.get(id)?.name ?? { en: id, zh: id },
    })),
  ],
}

export function rows(atlas: Atlas, view: View): readonly SectorRow[] {
  const indicator = view.measure === 'projects' ? projects : amount
  const all = totalsWithParts(atlas, indicator).filter(
    (total) => total.event !== null && inYears(yearOf(total), view),
  )
  const local = all.filter(({ geography }) => view.places.includes(geography))
  const totals = local.length > 0 ? local : all
  if (view.clusters.length > 0) return clusterRows(atlas, totals, view)
  // Of a chosen place or series every event is shown: the main ones are the city's.
  const narrowed = local.length > 0 || view.series.length > 0
  const chosen = view.own.event ?? (narrowed ? 'all' : 'main')
  const series = new Set(view.series)
  return totals
    .filter(
      (total) =>
        chosen === 'all' ||
        (chosen === 'main' ? mainEvents.includes(total.event ?? '') : total.event === chosen),
    )
    .filter(
      (total) => series.size === 0 || series.has(atlas.events.get(total.event ?? '')?.series ?? ''),
    )
    .sort((a, b) =>
      chosen === 'main'
        ? ascending(mainEvents.indexOf(a.event ?? ''), mainEvents.indexOf(b.event ?? ''))
        : descending(a.end, b.end),
    )
    .flatMap((total) =>
      breakdownsOf(atlas, total.id)
        .filter(({ by }) => chosen !== 'main' || industries.has(by))
        .flatMap((breakdown) => breakdownRows(atlas, breakdown, view)),
    )
}

function breakdownRows(atlas: Atlas, breakdown: Breakdown, view: View): SectorRow[] {
  const { total, parts, rest } = breakdown
  const rowsOf = parts.flatMap((part) => partRow(atlas, breakdown, part, view))
  if (rest === null || rowsOf.length === 0 || view.currency === 'usd') return rowsOf
  const base = baseOf(atlas, total, breakdown.by, view)
  return [
    ...rowsOf,
    {
      ...base,
      key: `${total.id}.${breakdown.by}.rest`,
      records: [total.id],
      kind: 'rest',
      interval: { low: Math.max(0, rest.low), high: rest.high },
      unit: total.unit,
      sources: sourcesOf(atlas, total),
    },
  ]
}

function partRow(
  atlas: Atlas,
  { total, by }: Breakdown,
  part: Observation,
  view: View,
): SectorRow[] {
  const sector = part.sector === null ? null : (atlas.sectors.get(part.sector) ?? null)
  const label = labelOf(atlas, part, total, sector)
  const own = {
    ...baseOf(atlas, total, by, view),
    key: part.id,
    records: [part.id, total.id],
    sources: sourcesOf(atlas, part),
  }
  if (!gradeShown(part.grade, view.grade)) return [{ ...own, kind: 'hidden', label }]
  const shown = part.unit.endsWith('_billion')
    ? shownAmount(atlas, part, view)
    : shownAsStated(part)
  const cluster =
    sector === null ? null : (atlas.vocabulary.get(`cluster/${sector.cluster}`)?.name ?? null)
  return shown === null ? [] : [{ ...own, kind: 'part', shown, label, sector, cluster }]
}

/** The chosen clusters across events and years: industries only, each on its own event's coverage. */
function clusterRows(atlas: Atlas, totals: readonly Observation[], view: View): SectorRow[] {
  return totals
    .flatMap((total) => breakdownsOf(atlas, total.id).filter(({ by }) => by === 'by-sector'))
    .flatMap((breakdown) =>
      breakdown.parts.flatMap((part) => partRow(atlas, breakdown, part, view)),
    )
    .filter(
      (row) =>
        row.kind === 'part' &&
        row.sector?.kind === 'industry' &&
        view.clusters.includes(row.sector.cluster),
    )
    .sort((a, b) => ascending(a.year, b.year))
}

function baseOf(atlas: Atlas, total: Observation, by: string, view: View) {
  const name = (total.event === null ? undefined : atlas.events.get(total.event)?.name) ?? {
    en: total.id,
    zh: total.id,
  }
  const money = total.unit.endsWith('_billion')
  const word = atlas.vocabulary.get(`breakdown/${by}`)?.name ?? { en: by, zh: by }
  return {
    total,
    totalShown: money ? shownAmount(atlas, total, view) : shownAsStated(total),
    name,
    by: word,
    year: yearOf(total),
  }
}

/** The announced category; what the vocabulary calls this part alone; where the parts differ by coverage or place, that. */
function labelOf(atlas: Atlas, part: Observation, total: Observation, sector: Sector | null): Both {
  if (sector !== null && part.sector !== total.sector) return sector.name
  const own = atlas.vocabulary.get(`part/${part.id}`)
  if (own !== undefined) return own.name
  if (part.scope !== total.scope)
    return atlas.vocabulary.get(`scope/${part.scope}`)?.name ?? { en: part.scope, zh: part.scope }
  return atlas.geographies.get(part.geography)?.name ?? { en: part.geography, zh: part.geography }
}

function eventsWithParts(atlas: Atlas): readonly string[] {
  const totals = [amount, projects].flatMap((indicator) => totalsWithParts(atlas, indicator))
  const sorted = totals
    .filter((o) => o.event !== null)
    .sort((a, b) => descending(a.end, b.end) || ascending(a.id, b.id))
  return [...new Set(sorted.flatMap((o) => o.event ?? []))]
}

function sourcesOf(atlas: Atlas, o: Observation): readonly Source[] {
  return o.sources.flatMap((id) => atlas.sources.get(id) ?? [])
}
