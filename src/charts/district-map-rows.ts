import { ascending, descending } from 'd3-array'
import type { Atlas, Geography, Tile } from '../model/atlas'
import type { Interval } from '../model/interval'
import { existsOn, isDivision, isMapped } from '../model/places'
import type { View } from '../model/view'
import type { Row } from './chart'
import { type PlaceSays, placeSays } from './district-map-place-rows'
import { type MapMeasure, mapMeasure } from './parts/map-measures'
import type { Shown } from './shown'

/** A division, or a functional area beside the map, with what the measure says of it. */
export interface MapRow extends Row {
  readonly place: string
  readonly at: Geography
  /** Cell of the tile map; null: a functional area, which is listed beside it. */
  readonly tile: Tile | null
  readonly measure: MapMeasure
  readonly borders: Borders
  readonly says: PlaceSays
  /** Among the divisions with a figure; null: not ranked, as a rate beside a list of bands. */
  readonly rank: Rank | null
  readonly selected: boolean
  /** The words and outlines that the row is told and drawn with. */
  readonly atlas: Atlas
}

/** First and last of the ranks that the limits of the figures leave open, and how many are ranked. */
export interface Rank {
  readonly first: number
  readonly last: number
  readonly of: number
  /** How many divisions there are, with a figure or not. */
  readonly all: number
  /** Divisions that may be ahead of it by figures that are not verified, and so are not ranked. */
  readonly larger: readonly Geography[]
}

/** Which borders are drawn: those until 5 November 2025, or those since. */
export type Borders = 'before' | 'since'
export const bordersDate: Readonly<Record<Borders, string>> = {
  before: '2025-11-05',
  since: '2025-11-06',
}

/** Divisions with a figure by rank, then those without; functional areas last. */
export function rows(atlas: Atlas, view: View): readonly MapRow[] {
  const measure = mapMeasure(view.own.show)
  const borders: Borders = view.own.borders === 'since' ? 'since' : 'before'
  const places = placesOn(atlas, bordersDate[borders])
  const unranked = places.map((at): MapRow => {
    const tile = atlas.tiles.find(({ geography }) => geography === at.id) ?? null
    const says = placeSays(atlas, at, measure, view, bordersDate[borders])
    return {
      key: at.id,
      records: recordsOf(says),
      place: at.id,
      ...(tile === null ? {} : { cell: { column: tile.column, row: tile.row } }),
      at,
      tile,
      measure,
      borders,
      says,
      rank: null,
      selected: view.places.includes(at.id),
      atlas,
    }
  })
  const sorted = ranked(unranked).sort(
    (a, b) =>
      ascending(order(a), order(b)) ||
      descending(size(a), size(b)) ||
      descending(newest(a), newest(b)) ||
      ascending(a.at.code ?? '', b.at.code ?? '') ||
      ascending(a.key, b.key),
  )
  const areas = sorted.filter(({ tile }) => tile === null)
  return sorted.map((row) => {
    const index = areas.indexOf(row)
    // Under the tiles, so that arrow keys reach them.
    return index < 0 ? row : { ...row, cell: { column: index, row: underTiles + index } }
  })
}

const underTiles = 9

/** Divisions and functional areas that exist on a date. */
export function placesOn(atlas: Atlas, date: string): readonly Geography[] {
  return [...atlas.geographies.values()].filter((place) => isMapped(place) && existsOn(place, date))
}

function recordsOf(says: PlaceSays): readonly string[] {
  if (says.kind === 'figure') return says.shown.records
  return says.kind === 'signings' ? says.list.map(({ observation }) => observation.id) : []
}

/** Places share the ranks that are open between them: the limits do not say which of them is ahead. */
function ranked(list: readonly MapRow[]): MapRow[] {
  const divisions = list.filter(({ at }) => isDivision(at))
  const limits = divisions.flatMap(({ says, measure }) =>
    says.kind === 'figure' && isListed(measure, says.shown) ? [limitsOf(measure, says.shown)] : [],
  )
  return list.map((row) => {
    const { says } = row
    if (says.kind !== 'figure' || !isDivision(row.at) || !isListed(row.measure, says.shown))
      return row
    const { low, high } = limitsOf(row.measure, says.shown)
    const rank = {
      first: 1 + limits.filter((other) => other.low >= high - noise && other.low > low).length,
      last: limits.filter((other) => other.high > low + noise || other.low >= low).length,
      of: limits.length,
      all: divisions.length,
      larger: divisions.flatMap(({ at, says: other }) =>
        other.kind === 'none' && other.withheld !== undefined && other.withheld.high > low
          ? [at]
          : [],
      ),
    }
    return { ...row, rank }
  })
}

/** Limits that meet do not overlap, though their decimals may by a last bit. */
const noise = 1e-9

/** Of a list of bands one band is ahead of the next, and within it nothing is said of the order. */
function limitsOf(measure: MapMeasure, { interval }: Shown): Interval {
  return measure.kind === 'figure' && measure.bands !== undefined
    ? { low: interval.low, high: interval.low }
    : interval
}

/** Where a list gives bands, a rate that a place states of itself is none of them. */
export function isListed(measure: MapMeasure, { interval }: Pick<Shown, 'interval'>): boolean {
  return measure.kind !== 'figure' || measure.bands === undefined || interval.high === Infinity
}

function order({ says, at }: MapRow): number {
  return (isDivision(at) ? 0 : 2) + (says.kind === 'none' ? 1 : 0)
}

/** The lower limit of what is ranked; what is not comes after it. */
function size({ says, rank }: MapRow): number {
  return rank !== null && says.kind === 'figure' ? says.shown.interval.low : -Infinity
}

function newest({ says }: MapRow): string {
  if (says.kind === 'signings') return says.list[0].observation.end
  return says.kind === 'roles' ? says.list[0].event.end : ''
}
