import type { Line, Observation } from '../model/atlas'
import { lineRecords } from '../model/lines'
import { yearOf } from '../model/period'
import { type Fault, faultAt } from './fault'
import type { Figures } from './figures'

/** A headline line with two records for one date: which of them should be drawn? */
export function twoForOneDate(figures: Figures): readonly Fault[] {
  return headlines(figures).flatMap((line) =>
    line.indicators.flatMap((indicator) => {
      const first = new Map<string, Observation>()
      return lineRecords(figures.atlas, line, indicator).flatMap((record) => {
        const date = record.event ?? `${record.start} to ${record.end}`
        const earlier = first.get(date)
        const at = figures.rowOf('observations', record.id)
        if (earlier === undefined || at === undefined) {
          first.set(date, record)
          return []
        }
        if (isUndecided(figures, record, earlier)) return []
        return [
          faultAt(
            at,
            'id',
            `'${record.id}' and '${earlier.id}' both stand on the line '${line.id}' at ${date}.`,
            'If they report one thing differently, fill conflicts_with and preferred; else give one another scope, basis or sector.',
          ),
        ]
      })
    }),
  )
}

/**
 * A year inside a headline line with neither a record nor a gap row. Gaps are about the first
 * indicator of a line; its span reaches from the first to the last record of any indicator.
 */
export function unexplainedYears(figures: Figures): readonly Fault[] {
  return headlines(figures)
    .filter((line) => !figures.mayLack(line))
    .flatMap((line) => {
      const at = figures.rowOf('lines', line.id)
      const missing = yearsWithout(figures, line)
      if (at === undefined || missing.length === 0) return []
      const years = missing.join(', ')
      return [
        faultAt(
          at,
          'id',
          `The line '${line.id}' has neither a figure nor a gap for ${years}.`,
          `Add the figure, or a row in gaps.csv: ${line.id},${missing[0]},<reason>,…`,
        ),
      ]
    })
}

/** A gap row for a year that has a figure. */
export function filledGaps(figures: Figures): readonly Fault[] {
  const { atlas, typed } = figures
  return typed.gaps.flatMap(({ at, value }) => {
    const line = atlas.lines.find(({ id }) => id === value.line)
    const indicator = line?.indicators[0]
    if (line === undefined || indicator === undefined) return []
    const record = lineRecords(atlas, line, indicator).find((o) => yearOf(o) === value.year)
    return record === undefined
      ? []
      : [
          faultAt(
            at,
            'year',
            `The line '${line.id}' has a figure for ${value.year}: '${record.id}'.`,
            'Remove the gap row.',
          ),
        ]
  })
}

/** A conflict in which none or several are preferred is a fault of the set, not of the line. */
function isUndecided({ atlas }: Figures, a: Observation, b: Observation): boolean {
  const set = [a.id, ...a.conflicts].map((id) => atlas.observations.get(id)?.preferred === true)
  return a.conflicts.includes(b.id) && set.filter(Boolean).length !== 1
}

function headlines({ atlas }: Figures): readonly Line[] {
  return atlas.lines.filter((line) => line.role === 'headline')
}

function yearsWithout({ atlas }: Figures, line: Line): readonly number[] {
  const stated = line.indicators.map((indicator) => lineRecords(atlas, line, indicator).map(yearOf))
  const span = stated.flat()
  if (span.length === 0) return []
  const explained = new Set([
    ...(stated[0] ?? []),
    ...atlas.gaps.filter((gap) => gap.line === line.id).map((gap) => gap.year),
  ])
  const start = Math.min(...span)
  const years = Array.from({ length: Math.max(...span) - start + 1 }, (_, index) => start + index)
  return years.filter((year) => !explained.has(year))
}
