import type { Observation } from '../model/atlas'
import { statedInterval } from '../model/interval'
import { type Fault, faultAt } from './fault'
import type { Figures } from './figures'

/** A part without the name of its partition, or a partition without a total. */
export function halfParts({ typed }: Figures): readonly Fault[] {
  return typed.observations
    .filter(({ value }) => (value.part_of === null) !== (value.breakdown === null))
    .map(({ at, value }) =>
      faultAt(
        at,
        value.part_of === null ? 'part_of' : 'breakdown',
        'A part needs both its total (part_of) and its partition (breakdown).',
        'Fill in the other one, or empty both.',
      ),
    )
}

/** A part counted in another unit or by another measure than its total. */
export function partsOfOtherThings(figures: Figures): readonly Fault[] {
  return everyPart(figures).flatMap(({ part, total }) => {
    const at = figures.rowOf('observations', part.id)
    if (at === undefined || (part.indicator === total.indicator && part.unit === total.unit))
      return []
    return [
      faultAt(
        at,
        'part_of',
        `'${total.id}' is in ${total.indicator} (${total.unit}), its part in ${part.indicator} (${part.unit}).`,
        'A part has the indicator and the unit of its total.',
      ),
    ]
  })
}

/** Totals that are, over others, parts of themselves. */
export function circularParts(figures: Figures): readonly Fault[] {
  const { observations } = figures.atlas
  return [...observations.values()].flatMap((record) => {
    const seen = new Set<string>()
    let above = record.partOf
    while (above !== null && above !== record.id && !seen.has(above)) {
      seen.add(above)
      above = observations.get(above)?.partOf ?? null
    }
    const at = figures.rowOf('observations', record.id)
    return at === undefined || above !== record.id
      ? []
      : [
          faultAt(
            at,
            'part_of',
            `'${record.id}' is a part of itself, over '${record.partOf}'.`,
            'Name the total that stands above it.',
          ),
        ]
  })
}

/** Parts whose lower limits together exceed the total's upper limit. */
export function partsAboveTotal(figures: Figures): readonly Fault[] {
  return partitions(figures).flatMap((members) => {
    const [first] = members
    if (first === undefined || first.part.breakdown?.endsWith('-overlapping') === true) return []
    const parts = members.map(({ part }) => part).filter((part) => counts(part, members))
    const least = parts.reduce((all, part) => all + Math.max(0, statedInterval(part).low), 0)
    const most = statedInterval(first.total).high
    const largest = parts.toSorted((a, b) => Number(b.value) - Number(a.value))[0]
    const at = figures.rowOf('observations', largest?.id ?? '')
    if (at === undefined || least <= most + Math.abs(most) * 1e-9) return []
    return [
      faultAt(
        at,
        'value',
        `The ${parts.length} parts of '${first.total.id}' (${first.part.breakdown}) are at least ${plain(least)} ${first.total.unit}, the total is at most ${plain(most)}.`,
        'Correct a value, step or qualifier, or name the breakdown …-overlapping if parts overlap.',
      ),
    ]
  })
}

interface Part {
  readonly part: Observation
  readonly total: Observation
}

function everyPart({ atlas }: Figures): readonly Part[] {
  return [...atlas.observations.values()].flatMap((part) => {
    const total = part.partOf === null ? undefined : atlas.observations.get(part.partOf)
    return total === undefined || part.breakdown === null ? [] : [{ part, total }]
  })
}

/** Parts of one total and one breakdown, in one unit. */
function partitions(figures: Figures): readonly (readonly Part[])[] {
  const found = new Map<string, Part[]>()
  for (const member of everyPart(figures)) {
    const { part, total } = member
    if (part.unit !== total.unit) continue
    const key = `${total.id} ${part.breakdown}`
    found.set(key, [...(found.get(key) ?? []), member])
  }
  return [...found.values()]
}

/** Of figures that report one part differently, only the preferred one counts. */
function counts(part: Observation, members: readonly Part[]): boolean {
  const rivals = members.filter((member) => part.conflicts.includes(member.part.id))
  return part.preferred || !rivals.some((rival) => rival.part.preferred)
}

function plain(limit: number): string {
  return String(Number(limit.toPrecision(12)))
}
