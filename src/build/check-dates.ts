import { type Fault, faultAt } from './fault'
import type { Figures } from './figures'
import type { Row } from './read'

/** An end before its start. */
export function endsBeforeStarts({ typed }: Figures): readonly Fault[] {
  return [
    ...typed.observations.flatMap(({ at, value }) =>
      turned(at, value.period_start, value.period_end, 'period_end'),
    ),
    ...typed.events.flatMap(({ at, value }) => turned(at, value.start, value.end, 'end')),
    ...typed.geographies.flatMap(({ at, value }) =>
      value.valid_from === null || value.valid_to === null
        ? []
        : turned(at, value.valid_from, value.valid_to, 'valid_to'),
    ),
  ]
}

/** A record outside its event's dates. */
export function outsideItsEvent({ typed, atlas }: Figures): readonly Fault[] {
  return typed.observations.flatMap(({ at, value }) => {
    const event = value.event === null ? undefined : atlas.events.get(value.event)
    if (event === undefined) return []
    const outside = (day: string) => day < event.start || day > event.end
    return (['period_start', 'period_end'] as const)
      .filter((column) => outside(value[column]))
      .map((column) =>
        faultAt(
          at,
          column,
          `${value[column]} is outside the dates of '${event.id}' (${event.start} to ${event.end}).`,
          'Correct the date, name another event, or correct the dates in events.csv.',
        ),
      )
  })
}

/** A place used outside its dates of validity; a stock is a level on its last day only. */
export function outsideValidity({ typed, atlas }: Figures): readonly Fault[] {
  const check = (at: Row, column: string, place: string, start: string, end: string) => {
    const geography = atlas.geographies.get(place)
    if (geography === undefined) return []
    const { validFrom, validTo } = geography
    const early = validFrom !== null && start < validFrom
    const late = validTo !== null && end > validTo
    if (!early && !late) return []
    const limit = early ? `begins on ${validFrom}` : `ended on ${validTo}`
    return [
      faultAt(
        at,
        column,
        `'${place}' is used for ${early ? start : end}, but the place ${limit}.`,
        'Name the place as it was on that day (see predecessors in geographies.csv).',
      ),
    ]
  }
  return [
    ...typed.observations.flatMap(({ at, value }) =>
      check(
        at,
        'geography',
        value.geography,
        value.period_kind === 'stock' ? value.period_end : value.period_start,
        value.period_end,
      ),
    ),
    ...typed.events.flatMap(({ at, value }) =>
      value.geographies.flatMap((place) => check(at, 'geographies', place, value.start, value.end)),
    ),
    ...typed.roles.flatMap(({ at, value }) => {
      const event = atlas.events.get(value.event)
      return event === undefined
        ? []
        : check(at, 'geography', value.geography, event.start, event.end)
    }),
  ]
}

function turned(at: Row, start: string, end: string, column: string): readonly Fault[] {
  return end >= start
    ? []
    : [
        faultAt(
          at,
          column,
          `The end, ${end}, is before the start, ${start}.`,
          'Correct one of the two dates.',
        ),
      ]
}
