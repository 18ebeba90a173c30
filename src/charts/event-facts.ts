import { ascending } from 'd3-array'
import type { Atlas, AtlasEvent, Break, Observation, Role, Series, Source } from '../model/atlas'
import { breaksAt } from '../model/borders'
import { type Breakdown, breakdownsOf } from '../model/breakdown'
import {
  coverages,
  type NoAmount,
  type Signed,
  signedAt,
  unverifiedSigning,
  whyNoAmount,
} from '../model/signed'
import { sourcesOf } from '../text/sources-text'

/** What the atlas knows about one event: its figures, what they were in, who did what, and who says so. */
export interface EventFacts {
  readonly series: Series | null
  /** What stands for the whole event; either may be null. */
  readonly signed: Signed
  /** Why there is no amount; null where there is one. */
  readonly why: NoAmount | 'unverified' | null
  /** Why its figures do not compare with those before. */
  readonly breaks: readonly Break[]
  /** Other verified figures of the event that are no part of one of them: totals first, coverage by coverage. */
  readonly others: readonly EventFigure[]
  /** The amount and the projects. */
  readonly main: readonly EventFigure[]
  /** Kept for the record, never drawn. */
  readonly unverified: readonly Observation[]
  /** Partitions of the amount and of the projects. */
  readonly breakdowns: readonly Breakdown[]
  readonly roles: readonly Role[]
  /** Of its figures and of its roles, best grade first. */
  readonly sources: readonly Source[]
}

/** A figure with the same in another currency, and with what others report in its place. */
export interface EventFigure extends Restated {
  readonly alternatives: readonly Restated[]
}

interface Restated {
  readonly record: Observation
  readonly restated: readonly Observation[]
}

/** Figures of an event, each with those that only repeat or replace it. */
export function figuresWith(
  list: readonly Observation[],
  all: readonly Observation[],
): readonly EventFigure[] {
  const verified = all.filter(({ grade }) => grade !== 'D')
  const restatedBy = (record: Observation) =>
    verified.filter(({ restates }) => restates === record.id)
  return list.map((record) => ({
    record,
    restated: restatedBy(record),
    alternatives: verified
      .filter(({ id }) => record.conflicts.includes(id))
      .map((other) => ({ record: other, restated: restatedBy(other) })),
  }))
}

export function eventFacts(atlas: Atlas, event: AtlasEvent): EventFacts {
  const own = [...atlas.observations.values()].filter((o) => o.event === event.id)
  const signed = signedAt(atlas, event)
  const main = [signed.amount, signed.projects].filter((o) => o !== null)
  const breakdowns = main.flatMap(({ id }) => breakdownsOf(atlas, id))
  const told = new Set([...main, ...breakdowns.flatMap(({ parts }) => parts)].map(({ id }) => id))
  const verified = own.filter(({ grade }) => grade !== 'D')
  const standing = verified.filter((o) => main.includes(o) || !told.has(o.id))
  const breaks = breaksOf(atlas, event)
  const roles = atlas.roles.filter((role) => role.event === event.id)
  return {
    series: atlas.series.get(event.series) ?? null,
    signed,
    why:
      signed.amount !== null
        ? null
        : unverifiedSigning(own).length > 0
          ? 'unverified'
          : whyNoAmount(own),
    breaks,
    main: figuresWith(main, own),
    others: figuresWith(
      verified
        .filter((o) => !told.has(o.id) && !isBeside(o, standing))
        .sort(
          (a, b) =>
            Number(isPart(a)) - Number(isPart(b)) ||
            ascending(a.indicator, b.indicator) ||
            coverage(a) - coverage(b) ||
            ascending(a.id, b.id),
        ),
      own,
    ),
    unverified: own.filter(({ grade }) => grade === 'D'),
    breakdowns,
    roles,
    sources: sourcesOf(atlas, {
      sources: [...new Set([...verified, ...roles, ...breaks].flatMap((row) => row.sources))],
    }),
  }
}

/** Families of indicators that figures of events belong to. */
export const eventFamilies = ['companies', 'events', 'investment'] as const

/** Breaks of its series that begin with it, each reason once, and changes of borders on its day. */
function breaksOf(atlas: Atlas, event: AtlasEvent): readonly Break[] {
  const own = atlas.breaks.filter(
    ({ series, date }) => series === event.series && date >= event.start && date <= event.end,
  )
  const all = event.series === 'border-changes' ? breaksAt(atlas, event) : own
  return all.filter((one, i) => all.findIndex(({ reason }) => reason.en === one.reason.en) === i)
}

/** Stands beside the figure that it repeats in another currency, or that is preferred to it. */
function isBeside(o: Observation, standing: readonly Observation[]): boolean {
  if (standing.some(({ id }) => id === o.restates)) return true
  return !o.preferred && standing.some(({ id, preferred }) => preferred && o.conflicts.includes(id))
}

function isPart({ partOf, sector }: Observation): boolean {
  return partOf !== null || sector !== null
}

function coverage({ scope }: Observation): number {
  const at = coverages.indexOf(scope)
  return at < 0 ? coverages.length : at
}
