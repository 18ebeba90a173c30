import type { Observation } from '../model/atlas'
import { type Fault, faultAt } from './fault'
import type { Figures } from './figures'
import type { Row } from './read'

/** Records conflict mutually: each names the other. */
export function oneSidedConflicts(figures: Figures): readonly Fault[] {
  return pairs(figures)
    .filter(({ record, other }) => !other.conflicts.includes(record.id))
    .map(({ at, record, other }) =>
      faultAt(
        at,
        'conflicts_with',
        `'${other.id}' does not name '${record.id}' in return.`,
        `Add '${record.id}' to conflicts_with of '${other.id}', or remove it here.`,
      ),
    )
}

/** A conflict between figures of different things is none. */
export function conflictsOfDifferentThings(figures: Figures): readonly Fault[] {
  return pairs(figures).flatMap(({ at, record, other }) => {
    const different = sameness.find(({ field }) => record[field] !== other[field])
    return different === undefined
      ? []
      : [
          faultAt(
            at,
            'conflicts_with',
            `'${other.id}' is a figure of something else: its ${different.word} is another.`,
            'Only figures of the same indicator, place, period, event, sector, scope and unit conflict.',
          ),
        ]
  })
}

/** Two preferred in one conflict set, or none; or a preference where there is nothing to prefer it to. */
export function preferences(figures: Figures): readonly Fault[] {
  const seen = new Set<string>()
  return [...figures.atlas.observations.values()].flatMap((record) => {
    const at = figures.rowOf('observations', record.id)
    if (at === undefined || seen.has(record.id)) return []
    if (record.conflicts.length === 0) return record.preferred ? [preferredAlone(at)] : []
    const set = conflictSet(figures, record)
    for (const member of set) seen.add(member.id)
    const incomplete = set.some(({ conflicts }) => conflicts.some(figures.isSetAside))
    return ofSet(figures, set, incomplete)
  })
}

const sameness: readonly { field: keyof Observation; word: string }[] = [
  { field: 'indicator', word: 'indicator' },
  { field: 'unit', word: 'unit' },
  { field: 'geography', word: 'place' },
  { field: 'start', word: 'period' },
  { field: 'end', word: 'period' },
  { field: 'periodKind', word: 'kind of period' },
  { field: 'event', word: 'event' },
  { field: 'sector', word: 'sector' },
  { field: 'scope', word: 'scope' },
]

function pairs({ atlas, rowOf }: Figures): readonly {
  readonly at: Row
  readonly record: Observation
  readonly other: Observation
}[] {
  return [...atlas.observations.values()].flatMap((record) => {
    const at = rowOf('observations', record.id)
    if (at === undefined) return []
    return record.conflicts.flatMap((id) => {
      const other = atlas.observations.get(id)
      return other === undefined ? [] : [{ at, record, other }]
    })
  })
}

/** Everything that a record conflicts with, also over others, itself first. */
function conflictSet({ atlas }: Figures, record: Observation): readonly Observation[] {
  const set = new Set([record])
  for (const member of set)
    for (const id of member.conflicts) {
      const other = atlas.observations.get(id)
      if (other !== undefined) set.add(other)
    }
  return [...set]
}

function ofSet(
  { rowOf }: Figures,
  set: readonly Observation[],
  incomplete: boolean,
): readonly Fault[] {
  const preferred = set.filter((member) => member.preferred)
  const fault = (member: Observation, message: string, remedy: string) => {
    const at = rowOf('observations', member.id)
    return at === undefined ? [] : [faultAt(at, 'preferred', message, remedy)]
  }
  const [chosen, ...others] = preferred
  if (chosen === undefined)
    return incomplete
      ? []
      : set
          .slice(0, 1)
          .flatMap((member) =>
            fault(
              member,
              `None is preferred among ${set.map(({ id }) => `'${id}'`).join(', ')}.`,
              'Write yes on exactly one: full period before estimate, then the best source.',
            ),
          )
  return others.flatMap((member) =>
    fault(
      member,
      `'${chosen.id}' is preferred in the same set already.`,
      'Leave yes on exactly one of the two.',
    ),
  )
}

function preferredAlone(at: Row): Fault {
  return faultAt(
    at,
    'preferred',
    'The record is preferred, but conflicts with none.',
    'Name the other records in conflicts_with, or empty the cell.',
  )
}
