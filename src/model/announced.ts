import type { Observation } from './atlas'

/** A signing announced before its event: not yet an outcome, but no target either. */
export function isAnnounced({ status, event, indicator }: Observation): boolean {
  return status.includes('F') && event !== null && signings.has(indicator)
}

const signings: ReadonlySet<string> = new Set(['contracted_investment', 'projects_signed'])
