import { ascending } from 'd3-array'
import type { Atlas, AtlasEvent, Observation, Role, Series, Source } from '../model/atlas'
import { type Breakdown, breakdownsOf } from '../model/breakdown'
import { type Signed, signedAt } from '../model/signed'
import { sourcesOf } from '../text/sources-text'

/** What the atlas knows about one event: its figures, what they were in, who did what, and who says so. */
export interface EventFacts {
  readonly series: Series | null
  /** What stands for the whole event; either may be null. */
  readonly signed: Signed
  /** Other verified figures of the event that are no part of one of them: coverage by coverage. */
  readonly others: readonly Observation[]
  /** Kept for the record, never drawn. */
  readonly unverified: readonly Observation[]
  /** Partitions of the amount and of the projects. */
  readonly breakdowns: readonly Breakdown[]
  readonly roles: readonly Role[]
  /** Of its figures and of its roles, best grade first. */
  readonly sources: readonly Source[]
}

export function eventFacts(atlas: Atlas, event: AtlasEvent): EventFacts {
  const own = [...atlas.observations.values()].filter((o) => o.event === event.id)
  const signed = signedAt(atlas, event)
  const main = [signed.amount, signed.projects].filter((o) => o !== null)
  const breakdowns = main.flatMap(({ id }) => breakdownsOf(atlas, id))
  const told = new Set([...main, ...breakdowns.flatMap(({ parts }) => parts)].map(({ id }) => id))
  const roles = atlas.roles.filter((role) => role.event === event.id)
  const verified = own.filter(({ grade }) => grade !== 'D')
  return {
    series: atlas.series.get(event.series) ?? null,
    signed,
    others: verified
      .filter(({ id }) => !told.has(id))
      .sort((a, b) => ascending(a.indicator, b.indicator) || ascending(a.id, b.id)),
    unverified: own.filter(({ grade }) => grade === 'D'),
    breakdowns,
    roles,
    sources: sourcesOf(atlas, {
      sources: [...new Set([...verified, ...roles].flatMap((row) => row.sources))],
    }),
  }
}

/** Families of indicators that figures of events belong to. */
export const eventFamilies = ['companies', 'events', 'investment'] as const
