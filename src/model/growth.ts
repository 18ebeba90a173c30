import type { Atlas, Line, Observation } from './atlas'
import { compare } from './compare'
import { type Interval, intersects, statedInterval } from './interval'
import { lineRecords } from './lines'

/** A growth rate that a source prints, in per cent (decimal string), and the record that carries it. */
export interface StatedGrowth {
  readonly percent: string
  readonly record: Observation
}

/** A printed growth rate that the levels of the same body contradict by more than rounding. */
export interface Disagreement {
  readonly line: Line
  readonly from: Observation
  readonly to: Observation
  readonly stated: StatedGrowth
  /** What the two levels allow, per cent, unrounded. */
  readonly computed: Interval
}

/**
 * Growth as stated for the record's period: its own first, then what the other records of its
 * conflict set state, then records that give a rate without a level (indicator `…_growth`). The
 * same rate of the same body once; unverified records (grade D), targets and approximate rates say
 * nothing.
 */
export function statedGrowths(atlas: Atlas, o: Observation): StatedGrowth[] {
  const others = o.conflicts.map((id) => atlas.observations.get(id)).filter((x) => x !== undefined)
  const beside = [o, ...others].flatMap((record) =>
    record.statedGrowth === null ? [] : [{ percent: record.statedGrowth, record }],
  )
  const all = [...beside, ...ratesAlone(atlas, o)].filter(
    ({ record }) => record === o || (record.grade !== 'D' && !record.status.includes('F')),
  )
  const key = (one: StatedGrowth) => `${one.record.basis} ${Number(one.percent)}`
  return all.filter((one, i) => all.findIndex((other) => key(other) === key(one)) === i)
}

/**
 * All stated growth of neighbouring years that the levels on the same basis contradict, by line.
 * Official growth is often on a comparable base which the published levels do not carry: a
 * disagreement is shown, not corrected.
 */
export function disagreements(atlas: Atlas): Disagreement[] {
  return atlas.lines.flatMap((line) =>
    line.indicators.flatMap((indicator) => {
      const records = lineRecords(atlas, line, indicator)
      return records.flatMap((to, i) => {
        const from = records[i - 1]
        return from === undefined ? [] : between(atlas, line, from, to)
      })
    }),
  )
}

/** A stated rate as an interval: half its last printed digit each way. */
export function statedPercent(percent: string): Interval {
  const decimals = percent.split('.')[1]?.length ?? 0
  const step = decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`
  return statedInterval({ value: percent, step, qualifier: 'exact' })
}

function ratesAlone(atlas: Atlas, o: Observation): StatedGrowth[] {
  const indicator = `${o.indicator}_growth`
  return [...atlas.observations.values()]
    .filter(
      (rate) =>
        rate.indicator === indicator &&
        rate.qualifier === 'exact' &&
        rate.start === o.start &&
        rate.end === o.end &&
        rate.geography === o.geography &&
        rate.event === o.event &&
        rate.sector === o.sector &&
        rate.scope === o.scope,
    )
    .map((record) => ({ percent: record.value, record }))
}

function between(atlas: Atlas, line: Line, from: Observation, to: Observation): Disagreement[] {
  if (from.unit !== to.unit || from.end >= to.end) return []
  const change = compare(atlas, from, to, line)
  if (change.kind === 'refusal' || change.span !== 1) return []
  return statedGrowths(atlas, to)
    .filter(({ record }) => record.basis === to.basis)
    .filter(({ percent }) => !intersects(statedPercent(percent), change.growth))
    .map((stated) => ({ line, from, to, stated, computed: change.growth }))
}
