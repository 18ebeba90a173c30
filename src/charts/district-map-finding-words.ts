import { ascending, group } from 'd3-array'
import type { Geography } from '../model/atlas'
import { isDivision, isMapped } from '../model/places'
import { figureText } from '../text/figure'
import { monthText, periodText } from '../text/period-text'
import { fill, type Span, type Voice } from '../text/voice'
import { bordersDate, type MapRow } from './district-map-rows'
import { roleKind } from './district-map-scale-picture'
import { eventWord, isFew } from './district-map-words'
import { shownText } from './figure-mark'

/**
 * What the map finds, and whose figures it leaves out on the borders shown.
 * @param told the divisions that have something to say, the first of the rows first.
 */
export function mapFinding(
  divisions: readonly MapRow[],
  told: readonly MapRow[],
  voice: Voice,
): readonly Span[] {
  return [...findingOf(divisions, told, voice), ...movedText(divisions, voice)]
}

function findingOf(
  divisions: readonly MapRow[],
  told: readonly MapRow[],
  voice: Voice,
): readonly Span[] {
  const [top] = told
  if (top === undefined) return []
  const counts = { n: String(told.length), all: String(divisions.length) }
  const { says } = top
  if (says.kind === 'roles') {
    const visited = told.filter(
      (row) =>
        row.says.kind === 'roles' &&
        row.says.list.some(({ role }) => roleKind(role.role) === 'visited'),
    )
    return visited.length === 0
      ? []
      : [
          voice.t('chart.district-map.finding-roles', {
            ...counts,
            visits: visitsText(visited, voice),
          }),
        ]
  }
  if (says.kind === 'signings') {
    const [{ observation }] = says.list
    return fill(voice, 'chart.district-map.finding-signings', {
      ...counts,
      places: voice.pick(top.at.name),
      figure: { text: figureText(voice, observation), record: observation.id },
      period: periodText(voice, observation),
    })
  }
  if (says.kind === 'none') return []
  const larger = top.rank?.larger ?? []
  const names = (places: readonly Geography[]) =>
    places.map(({ name }) => voice.pick(name)).join(voice.t('list.enumeration'))
  const withheld =
    larger.length === 0
      ? []
      : [
          voice.t('list.space'),
          voice.t('chart.district-map.finding-withheld', { places: names(larger) }),
        ]
  if (isFew(top)) return [voice.t('chart.district-map.finding-few', counts), ...withheld]
  const figure = shownText(says.shown, voice)
  const highest = told.filter(
    (row) =>
      row.rank?.first === 1 &&
      row.says.kind === 'figure' &&
      shownText(row.says.shown, voice) === figure,
  )
  const firsts = highest.flatMap((row, i): Span[] => {
    const name = { text: voice.pick(row.at.name), record: row.records[0] ?? '' }
    return i === 0 ? [name] : [voice.t('list.enumeration'), name]
  })
  const finding = fill(voice, 'chart.district-map.finding', {
    ...counts,
    n: String(top.rank?.of ?? told.length),
    places: here,
    figure,
  }).flatMap((span) => (span === here ? firsts : [span]))
  return [...finding, ...withheld]
}

/** Who was visited at which event, and the newest visit of European firms, of which no district is told. */
function visitsText(visited: readonly MapRow[], voice: Voice): string {
  const seen = visited.flatMap((row) => {
    const { says } = row
    if (says.kind !== 'roles') return []
    const list = says.list.filter(({ role }) => roleKind(role.role) === 'visited')
    return [...new Set(list.map(({ event }) => event))].map((event) => ({ event, at: row.at }))
  })
  const told = [...group(seen, ({ event }) => event)]
    .sort(([a], [b]) => ascending(a.start, b.start))
    .map(([event, list]) => ({ event, places: list.map(({ at }) => voice.pick(at.name)) }))
  const { roles, events } = visited[0]?.atlas ?? { roles: [], events: new Map() }
  const [european] = [...events.values()]
    .filter(({ series }) => series === 'european-visit')
    .sort((a, b) => ascending(b.start, a.start))
  const isTold = roles.some(
    ({ event, geography }) => event === european?.id && geography !== 'chongqing',
  )
  return [
    ...told,
    ...(european === undefined || isTold
      ? []
      : [{ event: european, places: [voice.t('chart.district-map.none-named')] }]),
  ]
    .map(({ event, places }) =>
      voice.t('chart.district-map.visit', {
        month: monthText(voice, event.start),
        event: eventWord(event, voice),
        places: places.join(voice.t('list.enumeration')),
      }),
    )
    .join(voice.t('list.separator'))
}

/** On the new borders: whose figures are not carried over to them. */
function movedText(divisions: readonly MapRow[], voice: Voice): readonly Span[] {
  const [first] = divisions
  if (first === undefined || first.borders === 'before') return []
  const roles = first.measure.kind === 'roles'
  const had = new Set(first.atlas.roles.map(({ geography }) => geography))
  const gone = [...first.atlas.geographies.values()].filter(
    (place) =>
      place.validTo === bordersDate.before &&
      (roles ? isMapped(place) && had.has(place.id) : isDivision(place)),
  )
  const kept = divisions
    .filter(
      ({ says, at }) => says.kind === 'none' && says.reason === 'borders' && at.validFrom === null,
    )
    .map(({ at }) => at)
  const places = [...gone, ...kept].map(({ name }) => voice.pick(name))
  return [
    voice.t('list.space'),
    voice.t(roles ? 'chart.district-map.finding-moved-roles' : 'chart.district-map.finding-moved', {
      places: places.join(voice.t('list.enumeration')),
    }),
  ]
}

/** Stands for a list in a sentence. */
const here = '\u0001'
