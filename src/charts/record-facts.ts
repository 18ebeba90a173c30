import type { Atlas, Line, Observation } from '../model/atlas'
import { type Change, compare } from '../model/compare'
import { type Disagreement, disagreements } from '../model/growth'
import type { Interval } from '../model/interval'
import { lineRecords } from '../model/lines'
import { perProject } from '../model/per-project'

export interface Neighbour {
  readonly line: Line
  readonly from: Observation
  readonly to: Observation
  readonly change: Change
}

/** What is computed from a record: changes to its neighbours on every line, amount per project, disagreements. */
export interface RecordFacts {
  readonly lines: readonly Line[]
  readonly neighbours: readonly Neighbour[]
  readonly perProject: { readonly other: Observation; readonly interval: Interval } | null
  readonly disagreement: Disagreement | null
  readonly restatements: readonly Observation[]
}

export function recordFacts(atlas: Atlas, o: Observation): RecordFacts {
  const on = atlas.lines
    .filter((line) => line.indicators.includes(o.indicator))
    .map((line) => ({ line, records: lineRecords(atlas, line, o.indicator) }))
    .filter(({ records }) => records.some((other) => other.id === o.id))
  return {
    lines: on.map(({ line }) => line),
    neighbours: on.flatMap(({ line, records }) => neighboursOn(atlas, line, records, o)),
    perProject: perProjectOf(atlas, o),
    disagreement: disagreements(atlas).find((d) => d.stated.record.id === o.id) ?? null,
    restatements: [...atlas.observations.values()].filter((other) => other.restates === o.id),
  }
}

function neighboursOn(
  atlas: Atlas,
  line: Line,
  records: readonly Observation[],
  o: Observation,
): Neighbour[] {
  const at = records.findIndex((other) => other.id === o.id)
  return [at, at + 1].flatMap((i) => {
    const [from, to] = [records[i - 1], records[i]]
    return from === undefined || to === undefined
      ? []
      : [{ line, from, to, change: compare(atlas, from, to, line) }]
  })
}

/** The count of the same signing beside an amount, and the other way round. */
function perProjectOf(atlas: Atlas, o: Observation): RecordFacts['perProject'] {
  if (o.unit !== 'CNY_billion' && o.unit !== 'projects') return null
  const [amount, count] = ['contracted_investment', 'projects_signed']
  if (o.indicator !== amount && o.indicator !== count) return null
  const other = [...atlas.observations.values()].find(
    (x) =>
      x.indicator === (o.indicator === amount ? count : amount) &&
      x.unit === (o.indicator === amount ? 'projects' : 'CNY_billion') &&
      x.event === o.event &&
      x.start === o.start &&
      x.end === o.end &&
      x.scope === o.scope &&
      x.sector === o.sector &&
      x.geography === o.geography &&
      x.periodKind === o.periodKind &&
      x.basis === o.basis &&
      x.restates === null,
  )
  if (other === undefined || o.restates !== null) return null
  return { other, interval: o.indicator === amount ? perProject(o, other) : perProject(other, o) }
}
