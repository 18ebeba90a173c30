import { ascending, descending } from 'd3-array'
import { isAnnounced } from '../model/announced'
import type { Atlas, AtlasEvent, Geography, Observation, Role } from '../model/atlas'
import { divide, type Interval, statedInterval } from '../model/interval'
import { bestGrade, gradeShown, inYears } from '../model/lines'
import { yearOf } from '../model/period'
import { borderChange, countedOn } from '../model/places'
import type { View } from '../model/view'
import type { FigureMeasure, MapMeasure } from './parts/map-measures'
import { type Shown, shownAsStated } from './shown'

export type PlaceSays =
  | { readonly kind: 'figure'; readonly shown: Shown }
  /** Newest first; different scopes and dates, so never added up. */
  | { readonly kind: 'signings'; readonly list: readonly [Signing, ...Signing[]] }
  | { readonly kind: 'roles'; readonly list: readonly [PlayedRole, ...PlayedRole[]] }
  | {
      readonly kind: 'none'
      readonly reason: NoneReason
      /** What the copies that are not verified state: never shown, but it keeps others from being first. */
      readonly withheld?: Interval
    }

/**
 * Why a place has nothing: not found; only copies that are not verified; hidden by the reader's choice
 * of sources or years; counted on borders that are not those shown.
 */
export type NoneReason = 'not-found' | 'unverified' | 'hidden' | 'years' | 'borders'

export interface Signing {
  readonly observation: Observation
  readonly sort: SigningSort
}

/** One event or ceremony; everything signed in a period; a part of a signing. */
export type SigningSort = 'event' | 'period' | 'part'

export interface PlayedRole {
  readonly role: Role
  readonly event: AtlasEvent
}

/** What a measure says of a place on the borders of a date. */
export function placeSays(
  atlas: Atlas,
  place: Geography,
  measure: MapMeasure,
  view: Pick<View, 'years' | 'grade'>,
  date: string,
): PlaceSays {
  switch (measure.kind) {
    case 'figure':
      return figureOf(atlas, place, measure, view, date)
    case 'density':
      return densityOf(atlas, place, view, date)
    case 'signings':
      return signingsOf(atlas, place, measure.indicator, view, date)
    case 'roles':
      return rolesOf(atlas, place, view, date)
  }
}

function figureOf(
  atlas: Atlas,
  place: Geography,
  { indicator, period }: Pick<FigureMeasure, 'indicator' | 'period'>,
  view: Pick<View, 'years' | 'grade'>,
  date: string,
): PlaceSays {
  const stated = [...atlas.observations.values()].filter(
    (o) =>
      o.geography === place.id &&
      o.indicator === indicator &&
      (period === null || (o.start === period[0] && o.end === period[1])) &&
      !o.status.includes('F') &&
      isWhole(atlas, o),
  )
  const dated = period !== null && place.validFrom !== null && period[1] < place.validFrom
  const result = sieve(stated, view, (o) => countedOn(atlas, o, date), indicator === 'area')
  if (result === 'unverified') {
    const copies = stated.filter((o) => o.grade === 'D' && countedOn(atlas, o, date))
    const [withheld] = copies.map(statedInterval).sort((a, b) => descending(a.low, b.low))
    return { kind: 'none', reason: result, ...(withheld === undefined ? {} : { withheld }) }
  }
  if (typeof result === 'string')
    return { kind: 'none', reason: dated && result === 'not-found' ? 'borders' : result }
  const [best] = result.toSorted(
    (a, b) =>
      descending(Number(a.preferred), Number(b.preferred)) ||
      ascending(a.grade, b.grade) ||
      descending(a.end, b.end),
  )
  return best === undefined
    ? { kind: 'none', reason: 'not-found' }
    : { kind: 'figure', shown: shownAsStated(best) }
}

function densityOf(
  atlas: Atlas,
  place: Geography,
  view: Pick<View, 'years' | 'grade'>,
  date: string,
): PlaceSays {
  const level = (indicator: string) =>
    figureOf(atlas, place, { indicator, period: null }, view, date)
  const [people, area] = [level('population_census'), level('area')]
  if (people.kind !== 'figure' || area.kind !== 'figure') {
    const none = people.kind === 'figure' ? area : people
    const [persons, ground] = [knownOf(people), knownOf(area)]
    return none.kind === 'none' && persons !== undefined && ground !== undefined
      ? { ...none, withheld: divide(persons, ground) }
      : none
  }
  const { observation } = people.shown
  return {
    kind: 'figure',
    shown: {
      observation,
      records: [observation.id, area.shown.observation.id],
      interval: divide(statedInterval(observation), statedInterval(area.shown.observation)),
      unit: 'persons_km2',
      how: 'per-area',
    },
  }
}

/** The limits of a figure, shown or not. */
function knownOf(says: PlaceSays): Interval | undefined {
  if (says.kind === 'figure') return says.shown.interval
  return says.kind === 'none' ? says.withheld : undefined
}

function signingsOf(
  atlas: Atlas,
  place: Geography,
  indicator: string,
  view: Pick<View, 'years' | 'grade'>,
  date: string,
): PlaceSays {
  const stated = [...atlas.observations.values()].filter(
    (o) =>
      o.geography === place.id && o.indicator === indicator && isWhole(atlas, o) && !isTarget(o),
  )
  const result = sieve(stated, view, (o) => countedOn(atlas, o, date))
  if (typeof result === 'string') return { kind: 'none', reason: result }
  const [first, ...others] = result
    .toSorted((a, b) => descending(a.end, b.end) || ascending(a.id, b.id))
    .map((observation): Signing => ({ observation, sort: sortOf(observation) }))
  return first === undefined
    ? { kind: 'none', reason: 'not-found' }
    : { kind: 'signings', list: [first, ...others] }
}

/** By the rule of figures: what was done before a change of borders is not carried over it. */
function rolesOf(
  atlas: Atlas,
  place: Geography,
  view: Pick<View, 'years' | 'grade'>,
  date: string,
): PlaceSays {
  const played = atlas.roles.flatMap((role) => {
    const event = atlas.events.get(role.event)
    return role.geography === place.id && event !== undefined ? [{ role, event }] : []
  })
  const graded = played.map((one) => ({
    ...one,
    end: one.event.end,
    grade: bestGrade(one.role.sources.map((id) => atlas.sources.get(id)?.grade ?? 'D')),
  }))
  const result = sieve(graded, view, ({ end }) => borderChange(atlas, place.id, end, date) === null)
  if (result === 'not-found' && atlas.roles.some((role) => isBefore(place, role)))
    return { kind: 'none', reason: 'borders' }
  if (typeof result === 'string') return { kind: 'none', reason: result }
  const [first, ...others] = result.toSorted((a, b) => descending(a.event.end, b.event.end))
  return first === undefined
    ? { kind: 'none', reason: 'not-found' }
    : { kind: 'roles', list: [first, ...others] }
}

/** A part that a place had of which this one was made. */
function isBefore({ predecessors }: Geography, { geography }: Role): boolean {
  return predecessors.includes(geography)
}

/**
 * Those that may be drawn, or why there is none. `timeless`: dated only by the page that states it, so
 * a choice of years does not apply.
 */
function sieve<T extends Pick<Observation, 'grade' | 'end'>>(
  stated: readonly T[],
  view: Pick<View, 'years' | 'grade'>,
  onBorders: (one: T) => boolean,
  timeless = false,
): readonly T[] | NoneReason {
  const steps: readonly (readonly [NoneReason, (one: T) => boolean])[] = [
    ['borders', onBorders],
    ['unverified', ({ grade }) => grade !== 'D'],
    ['hidden', ({ grade }) => gradeShown(grade, view.grade)],
    ['years', (one) => timeless || inYears(yearOf(one), view)],
  ]
  let left = stated
  let reason: NoneReason = 'not-found'
  for (const [why, test] of steps) {
    if (left.length === 0) break
    reason = why
    left = left.filter(test)
  }
  return left.length > 0 ? left : reason
}

/** The place's own total: no repetition in another unit, no single industry, no part of its own. */
function isWhole(atlas: Atlas, o: Observation): boolean {
  const total = o.partOf === null ? undefined : atlas.observations.get(o.partOf)
  return o.restates === null && o.sector === null && total?.geography !== o.geography
}

/** Aimed at in a period to come; what was announced for an event is none. */
function isTarget(o: Observation): boolean {
  return o.status.includes('F') && !isAnnounced(o)
}

function sortOf(o: Observation): SigningSort {
  if (o.scope === 'agreement-subset') return 'part'
  return o.periodKind === 'event' ? 'event' : 'period'
}
