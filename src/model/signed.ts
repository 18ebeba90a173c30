import type { Atlas, AtlasEvent, Observation } from './atlas'
import { belongTogether } from './per-project'

/** What stands for a whole event: an amount, and the projects of the same coverage. */
export interface Signed {
  readonly amount: Observation | null
  readonly projects: Observation | null
}

/** Something was signed but no total announced; works were started, or a list published, not signed; none is reported. */
export type NoAmount = 'no-total' | 'started' | 'listed' | 'no-signing'

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
export const coverages: readonly string[] = [
  'whole-event',
  'centralised-signing',
  'chongqing-only',
  'not-stated',
  'district',
]

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

/** What is known of a signing from unverified copies only; empty where anything of it is verified. */
export function unverifiedSigning(own: readonly Observation[]): readonly Observation[] {
  const signing = own.filter(({ indicator }) => isSigning(indicator))
  return signing.every(({ grade }) => grade === 'D') ? signing : []
}

/** Why no amount stands for an event, from all figures of it. */
export function whyNoAmount(own: readonly Observation[]): NoAmount {
  const verified = own.filter(({ status, grade }) => grade !== 'D' && !status.includes('F'))
  const counts = (test: (indicator: string) => boolean) =>
    verified.some(({ indicator }) => test(indicator))
  if (counts(isSigning)) return 'no-total'
  if (counts((indicator) => indicator.startsWith('projects_started'))) return 'started'
  return counts((indicator) => indicator.startsWith('opportunity_')) ? 'listed' : 'no-signing'
}

function isSigning(indicator: string): boolean {
  return indicator === 'contracted_investment' || indicator === 'projects_signed'
}
