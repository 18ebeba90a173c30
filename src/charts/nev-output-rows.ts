import { ascending } from 'd3-array'
import type { Atlas, Gap, Line, Observation, Source } from '../model/atlas'
import { type Change, compare } from '../model/compare'
import { statedGrowths } from '../model/growth'
import { lineSlots } from '../model/lines'
import { yearOf } from '../model/period'
import type { View } from '../model/view'
import type { Row } from './chart'
import { type Shown, shownAsStated } from './shown'

/** A level, a growth rate that a body states, or one computed from the levels of one body. */
export type NevRow = Row & {
  readonly line: Line
  readonly year: number
  readonly atlas: Atlas
  readonly sources: readonly Source[]
} & (
    | { readonly kind: 'level'; readonly shown: Shown }
    | { readonly kind: 'gap'; readonly gap: Gap }
    | { readonly kind: 'hidden' }
    | { readonly kind: 'stated'; readonly percent: string; readonly record: Observation }
    | {
        readonly kind: 'computed'
        readonly change: Change
        readonly from: Observation
        readonly to: Observation
      }
  )

export const chartId = 'nev-output'
const indicator = 'nev_output'

/** Levels of the preferred annual line, growth of all annual lines, then the part-years, each with its growth. */
export function rows(atlas: Atlas, view: View): readonly NevRow[] {
  const lines = atlas.lines
    .filter((line) => line.chart === chartId && line.role === 'headline')
    .sort((a, b) => ascending(a.order, b.order))
  const annual = lines.filter((line) => line.partOfYear === null)
  const [preferred, ...others] = annual
  const parts = lines
    .filter((line) => line.partOfYear !== null)
    .sort(
      (a, b) => ascending(a.partOfYear ?? '', b.partOfYear ?? '') || ascending(a.order, b.order),
    )
  return [
    ...(preferred === undefined ? [] : levels(atlas, preferred, view)),
    ...growth(annual.flatMap((line) => statedRows(atlas, line, view))),
    ...others.flatMap((line) => computedRows(atlas, line, view)),
    ...parts.flatMap((line) => [
      ...levels(atlas, line, view),
      ...computedRows(atlas, line, view),
      ...growth(statedRows(atlas, line, view)),
    ]),
  ]
}

function levels(atlas: Atlas, line: Line, view: View): NevRow[] {
  return lineSlots(atlas, line, indicator, view).map((slot) => {
    const base = { key: `${line.id}.${slot.year}`, line, year: slot.year, atlas }
    if (slot.kind === 'gap')
      return { ...base, kind: 'gap', records: [], sources: [], gap: slot.gap }
    const own = {
      ...base,
      records: [slot.observation.id],
      sources: sourcesOf(atlas, slot.observation),
    }
    return slot.kind === 'hidden'
      ? { ...own, kind: 'hidden' }
      : { ...own, kind: 'level', shown: shownAsStated(slot.observation) }
  })
}

/** Growth as the bodies state it, of the drawn figures and of those that report the same otherwise. */
function statedRows(atlas: Atlas, line: Line, view: View): NevRow[] {
  return lineSlots(atlas, line, indicator, view).flatMap((slot) =>
    slot.kind !== 'figure'
      ? []
      : statedGrowths(atlas, slot.observation).map(
          ({ percent, record }): NevRow => ({
            key: `stated.${record.id}`,
            records: [record.id],
            kind: 'stated',
            line,
            year: yearOf(record),
            atlas,
            sources: sourcesOf(atlas, record),
            percent,
            record,
          }),
        ),
  )
}

function computedRows(atlas: Atlas, line: Line, view: View): NevRow[] {
  const figures = lineSlots(atlas, line, indicator, view).flatMap((slot) =>
    slot.kind === 'figure' ? [slot.observation] : [],
  )
  return figures.flatMap((to, i): NevRow[] => {
    const from = figures[i - 1]
    if (from === undefined) return []
    const key = `computed.${line.id}.${yearOf(to)}`
    const change = compare(atlas, from, to, line)
    const sources = sourcesOf(atlas, to)
    return [
      {
        key,
        records: [to.id, from.id],
        kind: 'computed',
        line,
        year: yearOf(to),
        atlas,
        sources,
        change,
        from,
        to,
      },
    ]
  })
}

/** Several lines share a conflict set: each stated rate once, by year, the same body and rate only once a year. */
function growth(list: readonly NevRow[]): NevRow[] {
  const seen = new Set<string>()
  return list
    .filter((row) => {
      if (row.kind !== 'stated') return true
      const id = `${row.line.partOfYear} ${row.year} ${row.record.basis} ${row.percent}`
      return !seen.has(id) && seen.add(id)
    })
    .sort((a, b) => ascending(a.year, b.year))
}

function sourcesOf(atlas: Atlas, o: Observation): readonly Source[] {
  return o.sources.flatMap((id) => atlas.sources.get(id) ?? [])
}
