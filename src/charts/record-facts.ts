import { ascending } from 'd3-array'
import type { Atlas, AtlasEvent, Line, Observation, Role, Source } from '../model/atlas'
import { type Breakdown, breakdownsOf } from '../model/breakdown'
import { type Change, compare, type Growth } from '../model/compare'
import { type StatedGrowth, statedGrowths, statedPercent } from '../model/growth'
import { type Interval, intersects } from '../model/interval'
import { lineRecords } from '../model/lines'
import { inCurrency, type Money } from '../model/money'
import { belongTogether, perProject } from '../model/per-project'
import { countedTogether, isOutcome, sharePercent } from '../model/share'
import { sourcesOf } from '../text/sources-text'

/** What the atlas knows about one figure beyond its own words. */
export interface RecordFacts {
  readonly sources: readonly Source[]
  readonly event: AtlasEvent | null
  readonly roles: readonly Role[]
  /** The other reports of the same thing; those not verified among them. */
  readonly conflicts: readonly Observation[]
  readonly total: Observation | null
  readonly breakdowns: readonly Breakdown[]
  /** The record that this one repeats in another unit. */
  readonly restates: Observation | null
  readonly restatedBy: readonly Observation[]
  /** In dollars at an implied rate, where the source states none. */
  readonly converted: Extract<Money, { kind: 'converted' }> | null
  readonly perProject: PerProject | null
  /** NEVs in all vehicles made, where one body counts both. */
  readonly shares: readonly RecordShare[]
  readonly steps: readonly LineStep[]
  readonly stated: readonly StatedGrowth[]
  readonly disagreements: readonly Disagreement[]
}

export interface RecordShare {
  readonly part: Observation
  readonly whole: Observation
  readonly interval: Interval
}

interface PerProject {
  readonly amount: Observation
  readonly projects: Observation
  readonly interval: Interval
}

/** The figure and its neighbour on a line, earlier one first. */
export interface LineStep {
  readonly line: Line
  readonly from: Observation
  readonly to: Observation
  readonly change: Change
}

/** Growth as stated lies outside what the levels of the same counter allow. */
interface Disagreement {
  readonly stated: StatedGrowth
  readonly line: Line
  readonly computed: Growth
}

/** Everything that is computed from a record or stands beside it; the record page shows it all. */
export function recordFacts(atlas: Atlas, o: Observation): RecordFacts {
  const get = (id: string | null) => (id === null ? null : (atlas.observations.get(id) ?? null))
  const steps = stepsOf(atlas, o)
  const stated = statedGrowths(atlas, o)
  const money = inCurrency(atlas, o, 'usd')
  return {
    sources: sourcesOf(atlas, o),
    event: o.event === null ? null : (atlas.events.get(o.event) ?? null),
    roles: o.event === null ? [] : atlas.roles.filter(({ event }) => event === o.event),
    conflicts: o.conflicts.flatMap((id) => get(id) ?? []),
    total: get(o.partOf),
    breakdowns: breakdownsOf(atlas, o.id),
    restates: get(o.restates),
    restatedBy: [...atlas.observations.values()].filter(({ restates }) => restates === o.id),
    converted: money.kind === 'converted' ? money : null,
    perProject: perProjectOf(atlas, o),
    shares: sharesOf(atlas, o),
    steps,
    stated,
    disagreements: disagreementsOf(o, stated, steps),
  }
}

/** The neighbours of a figure on every line it stands on; a pair that two lines share is told once. */
function stepsOf(atlas: Atlas, o: Observation): readonly LineStep[] {
  const lines = atlas.lines
    .filter((line) => mayHold(line, o))
    .sort((a, b) => ascending(a.order, b.order))
  const steps = lines.flatMap((line) => {
    const records = lineRecords(atlas, line, o.indicator)
    const at = records.findIndex(({ id }) => id === o.id)
    if (at < 0) return []
    return [
      [records[at - 1], o],
      [o, records[at + 1]],
    ].flatMap(([from, to]) =>
      from === undefined || to === undefined
        ? []
        : [{ line, from, to, change: compare(atlas, from, to, line) }],
    )
  })
  return steps.filter(
    ({ from, to }, i) => steps.findIndex((s) => s.from === from && s.to === to) === i,
  )
}

/** Cheap test before the line's own rules are applied to every record. */
function mayHold(line: Line, o: Observation): boolean {
  return (
    line.indicators.includes(o.indicator) &&
    line.geography === o.geography &&
    line.scope === o.scope &&
    line.sector === o.sector &&
    (line.basis === '*' || line.basis === o.basis)
  )
}

const twinOf: Readonly<Record<string, string>> = {
  contracted_investment: 'projects_signed',
  projects_signed: 'contracted_investment',
  projects_started_investment: 'projects_started',
  projects_started: 'projects_started_investment',
}

/** The amount and the number of projects of one signing, on one coverage by one counter. */
function perProjectOf(atlas: Atlas, o: Observation): PerProject | null {
  const other = twinOf[o.indicator]
  if (other === undefined || o.unit === 'USD_billion' || o.grade === 'D') return null
  const twins = [...atlas.observations.values()].filter(
    (x) =>
      x.indicator === other &&
      x.unit !== 'USD_billion' &&
      x.grade !== 'D' &&
      x.restates === null &&
      x.basis === o.basis &&
      belongTogether(x, o),
  )
  const twin = twins.find(({ preferred }) => preferred) ?? twins[0]
  if (twin === undefined) return null
  const [amount, projects] = o.unit === 'projects' ? [twin, o] : [o, twin]
  if (projects.unit !== 'projects' || Number(projects.value) <= 0) return null
  return { amount, projects, interval: perProject(amount, projects) }
}

/** The record as a part of a whole that the same body counts, or as the whole of its parts. */
function sharesOf(atlas: Atlas, o: Observation): readonly RecordShare[] {
  const other = { nev_output: 'vehicle_output', vehicle_output: 'nev_output' }[o.indicator]
  if (other === undefined || !isOutcome(o)) return []
  return [...atlas.observations.values()]
    .filter((x) => x.indicator === other && isOutcome(x) && countedTogether(x, o))
    .map((x) => {
      const [part, whole] = o.indicator === 'nev_output' ? [o, x] : [x, o]
      return { part, whole, interval: sharePercent(part, whole) }
    })
}

/** Only the record's own statement is held against its own counter's levels. */
function disagreementsOf(
  o: Observation,
  stated: readonly StatedGrowth[],
  steps: readonly LineStep[],
): readonly Disagreement[] {
  return stated
    .filter(({ record }) => record.id === o.id)
    .flatMap((own) =>
      steps.flatMap(({ line, to, change }) =>
        to.id !== o.id ||
        change.kind !== 'growth' ||
        change.span !== 1 ||
        intersects(statedPercent(own.percent), change.growth)
          ? []
          : [{ stated: own, line, computed: change }],
      ),
    )
}
