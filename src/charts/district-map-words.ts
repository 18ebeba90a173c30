import { group } from 'd3-array'
import { isAnnounced } from '../model/announced'
import type { AtlasEvent, Observation } from '../model/atlas'
import { yearOf } from '../model/period'
import { isDivision } from '../model/places'
import { figureText } from '../text/figure'
import { monthText, periodText } from '../text/period-text'
import { shortName } from '../text/place-name'
import type { MessageKey, Span, Voice } from '../text/voice'
import type { PlaceSays } from './district-map-place-rows'
import type { MapRow, Rank } from './district-map-rows'
import { shownText } from './figure-mark'

/** What the measure says of the place, or why it says nothing. */
export function saysText(row: MapRow, voice: Voice): string {
  const { says } = row
  switch (says.kind) {
    case 'figure':
      return shownText(says.shown, voice)
    case 'signings':
      return saysSpans(row, voice).map(plainText).join('')
    case 'roles':
      return rolesText(row, says, voice)
    case 'none':
      return voice.t(reasonKey(row, says))
  }
}

/** What the place did at which event; the same in several sectors is said once. */
function rolesText(row: MapRow, { list }: Extract<PlaceSays, { kind: 'roles' }>, voice: Voice) {
  const played = list.map(({ role, event }) =>
    voice.t('chart.district-map.played', {
      role: wordOf(row, 'role', role.role, voice),
      event: voice.pick(event.name),
      month: monthText(voice, event.start),
    }),
  )
  return [...new Set(played)].join(voice.t('list.separator'))
}

/** The same for a list: of several signings the newest, of roles the events in a word. */
export function briefText(row: MapRow, voice: Voice): string {
  const { says } = row
  if (says.kind === 'signings') {
    const [{ observation }] = says.list
    const newest = signingText(row, observation, voice)
    return says.list.length === 1
      ? newest
      : voice.t('place.more', { newest, n: says.list.length - 1 })
  }
  if (says.kind !== 'roles') return saysText(row, voice)
  const events = group(
    says.list,
    ({ event }) => eventWord(event, voice),
    ({ event }) => yearOf(event),
  )
  return [...events]
    .flatMap(([event, years]) =>
      [...years].map(([year, list]) => {
        const names = list.map(({ role }) => wordOf(row, 'role', role.role, voice))
        const roles = [...new Set(names)].join(voice.t('list.enumeration'))
        return voice.t('chart.district-map.brief', { event, year, roles })
      }),
    )
    .join(voice.t('list.separator'))
}

const named = [
  'consular-visits',
  'european-visit',
  'industrial-transfer',
  'investment-horse-race',
  'liangjiang-promotion',
  'three-gorges-support-fair',
  'wcifit',
] as const

/** A word or two for an event, beside its date. */
export function eventWord({ series, name }: AtlasEvent, voice: Voice): string {
  const found = named.find((one) => one === series)
  return found === undefined ? voice.pick(name) : voice.t(`chart.district-map.event.${found}`)
}

/** The same with each figure as a link to its record. */
export function saysSpans(row: MapRow, voice: Voice): readonly Span[] {
  const { says } = row
  if (says.kind === 'signings')
    return says.list.flatMap(({ observation: o }, i): Span[] => [
      ...(i === 0 ? [] : [voice.t('list.separator')]),
      { text: figureText(voice, o), record: o.id },
      marksText(row, o, voice),
    ])
  const [record] = row.records
  const text = saysText(row, voice)
  return [record === undefined ? text : { text, record }]
}

function plainText(span: Span): string {
  return typeof span === 'string' ? span : span.text
}

/** A signing as one text: its figure, what it covers, and when. */
export function signingText(row: MapRow, o: Observation, voice: Voice): string {
  return figureText(voice, o) + marksText(row, o, voice)
}

/** What a signing covers, when, and whether it was only announced. */
function marksText(row: MapRow, o: Observation, voice: Voice): string {
  const marks = [
    wordOf(row, 'scope', o.scope, voice),
    periodText(voice, o),
    ...(isAnnounced(o) ? [voice.t('chart.district-map.announced')] : []),
  ]
  return voice.t('list.bracket', { text: marks.join(voice.t('list.comma')) })
}

function reasonKey(
  { measure }: MapRow,
  { reason }: Extract<PlaceSays, { kind: 'none' }>,
): MessageKey {
  if (reason === 'not-found' && measure.kind === 'roles') return 'chart.district-map.none.role'
  if (reason === 'borders' && measure.kind === 'roles')
    return 'chart.district-map.none.role-borders'
  if (reason === 'not-found' && measure.kind === 'figure' && measure.bands !== undefined)
    return 'chart.district-map.none.unlisted'
  return `chart.district-map.none.${reason}`
}

/** Its place among those with a figure; a span where the limits leave the order open; empty where none is known. */
export function rankText(row: MapRow, voice: Voice): string {
  const rank = ordinalOf(row)
  if (rank === null) return ''
  return rank.first === rank.last
    ? String(rank.first)
    : voice.t('chart.district-map.rank-range', { first: rank.first, last: rank.last })
}

/** The same in few signs: "3–5". */
export function rankSign(row: MapRow): string {
  const rank = ordinalOf(row)
  if (rank === null) return ''
  return rank.first === rank.last ? String(rank.first) : `${rank.first}–${rank.last}`
}

/**
 * The rank as far as it may be said: of fewer than half of the divisions, or behind a figure that is
 * only not verified, a number would call first what is not known to be.
 */
export function ordinalOf(row: MapRow): Rank | null {
  const { rank } = row
  return rank === null || isFew(row) || rank.larger.length > 0 ? null : rank
}

/** Its rank in words, or what keeps it from having one. */
export function rankWords(row: MapRow, voice: Voice): readonly string[] {
  const { rank } = row
  if (rank === null) return []
  if (isFew(row)) return [voice.t('chart.district-map.rank-few', { of: rank.of, all: rank.all })]
  return rank.larger.length > 0
    ? [voice.t('chart.district-map.rank-withheld', { n: rank.larger.length })]
    : [voice.t('chart.district-map.rank', { rank: rankText(row, voice), of: rank.of })]
}

/** Fewer than half of the divisions are ranked; a list of those above a limit is complete all the same. */
export function isFew({ rank, measure }: MapRow): boolean {
  return (
    rank !== null &&
    rank.of * 2 < rank.all &&
    (measure.kind !== 'figure' || measure.bands === undefined)
  )
}

/** Who counted, and what, where it is not simply the place. */
export function countedText(
  row: MapRow,
  { shown: { observation } }: Extract<PlaceSays, { kind: 'figure' }>,
  voice: Voice,
): string {
  const { basis, scope } = observation
  return [
    wordOf(row, 'basis', basis, voice),
    ...(hasOtherScope(scope) ? [wordOf(row, 'scope', scope, voice)] : []),
  ].join(voice.t('list.comma'))
}

/** What a functional area overlaps, by short names; empty for a division. */
export function overlapsText({ at, atlas }: MapRow, voice: Voice): string {
  const places = at.overlaps.flatMap((id) => atlas.geographies.get(id) ?? [])
  if (places.length === 0 || isDivision(at)) return ''
  const names = places.map((place) => shortName(voice, place)).join(voice.t('list.enumeration'))
  return voice.t('chart.district-map.overlaps', { places: names })
}

/** A word of the vocabulary. */
export function wordOf({ atlas }: MapRow, kind: string, id: string, voice: Voice): string {
  const word = atlas.vocabulary.get(`${kind}/${id}`)
  return word === undefined ? id : voice.pick(word.name)
}

/** The figure covers something else than simply the place. */
export function hasOtherScope(scope: string): boolean {
  return scope !== 'district' && scope !== 'total'
}
