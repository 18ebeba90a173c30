import type { Atlas, AtlasEvent, Observation } from './atlas'
import { belongTogether } from './per-project'

/** What stands for a whole event: an amount, and the projects of the same coverage. */
export interface Signed {
  readonly amount: Observation | null
  readonly projects: Observation | null
}

/**
 * The figures that stand for an event: the widest coverage that was announced, preferred of its
 * conflict set, neither a part nor a restatement nor a target, and verified; the projects are those
 * that the amount covers. Null where only parts are known.
 */
export function signedAt(atlas: Atlas, event: AtlasEvent): Signed {
  const own = [...atlas.observations.values()].filter(
    (o) =>
      o.event === event.id &&
      o.grade !== 'D' &&
      o.restates === null &&
      !o.status.includes('F') &&
      (o.preferred || o.conflicts.length === 0),
  )
  const amount = widest(own, event, 'contracted_investment')
  const counts = own.filter(({ indicator }) => indicator === 'projects_signed')
  const projects =
    amount === null
      ? widest(own, event, 'projects_signed')
      : (counts.find((o) => belongTogether(amount, o)) ?? null)
  return { amount, projects }
}

/** From the widest coverage to the narrowest; what covers a kind of project or an example only is no total. */
const coverages = ['whole-event', 'centralised-signing', 'chongqing-only', 'not-stated', 'district']

/** Figures of Chongqing, with other regions or alone, stand for an event wherever it was held. */
const wholes = ['chongqing-and-other-regions', 'chongqing']

/** A figure of one sector stands for the event only where the event has no other. */
function widest(
  all: readonly Observation[],
  event: AtlasEvent,
  indicator: string,
): Observation | null {
  const own = all.filter((o) => o.indicator === indicator)
  const sectors = new Set(own.map(({ sector }) => sector))
  const totals = own.filter(
    ({ partOf, sector, scope, geography }) =>
      partOf === null &&
      (sector === null || sectors.size === 1) &&
      coverages.includes(scope) &&
      (event.geographies.includes(geography) || wholes.includes(geography)),
  )
  return totals.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
}

function rank({ scope, geography }: Observation): number {
  const place = wholes.indexOf(geography)
  return coverages.indexOf(scope) * 10 + (place < 0 ? wholes.length : place)
}
