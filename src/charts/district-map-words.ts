import type { Observation } from '../model/atlas'
import { figureText, intervalText } from '../text/figure'
import { periodText } from '../text/period-text'
import type { MessageKey, Span, Voice } from '../text/voice'
import type { MapRow, PlaceSays } from './district-map-rows'
import { shownText } from './figure-mark'
import type { MapMeasure } from './parts/map-measures'
import type { Shown } from './shown'

/** What the measure says of the place, or why it says nothing. */
export function saysText(row: MapRow, voice: Voice): string {
  const { says } = row
  switch (says.kind) {
    case 'figure':
      return figureWords(row.measure, says.shown, voice)
    case 'signings':
      return saysSpans(row, voice).map(plainText).join('')
    case 'roles':
      return rolesText(row, says, voice)
    case 'none':
      return voice.t(reasonKey(row, says))
  }
}

/** The bands of a list are "so much or more" in its own words. */
export function figureWords(measure: MapMeasure, shown: Shown, voice: Voice): string {
  return measure.kind === 'figure' &&
    measure.bands !== undefined &&
    shown.interval.high === Infinity
    ? intervalText(voice, shown.interval, shown.unit)
    : shownText(shown, voice)
}

/** What the place did at which event; the same in several sectors is said once. */
function rolesText(row: MapRow, { list }: Extract<PlaceSays, { kind: 'roles' }>, voice: Voice) {
  const played = list.map(({ role, event }) =>
    voice.t('chart.district-map.played', {
      role: wordOf(row, 'role', role.role, voice),
      event: voice.pick(event.name),
    }),
  )
  return [...new Set(played)].join(voice.t('list.separator'))
}

/** The same for a list: of several signings the newest, of roles their names. */
export function briefText(row: MapRow, voice: Voice): string {
  const { says } = row
  if (says.kind === 'signings') {
    const [{ observation }] = says.list
    const newest = figureText(voice, observation) + marksText(row, observation, voice)
    return says.list.length === 1
      ? newest
      : voice.t('place.more', { newest, n: says.list.length - 1 })
  }
  if (says.kind !== 'roles') return saysText(row, voice)
  const names = says.list.map(({ role }) => wordOf(row, 'role', role.role, voice))
  return [...new Set(names)].join(voice.t('list.enumeration'))
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

/** What a signing covers, when, and whether it was only announced. */
function marksText(row: MapRow, o: Observation, voice: Voice): string {
  const marks = [
    wordOf(row, 'scope', o.scope, voice),
    periodText(voice, o),
    ...(o.status.includes('F') ? [wordOf(row, 'status', 'F', voice)] : []),
  ]
  return voice.t('list.bracket', { text: marks.join(voice.t('list.comma')) })
}

function reasonKey(
  { measure }: MapRow,
  { reason }: Extract<PlaceSays, { kind: 'none' }>,
): MessageKey {
  if (reason === 'not-found' && measure.kind === 'roles') return 'chart.district-map.none.role'
  if (reason === 'not-found' && measure.kind === 'figure' && measure.bands !== undefined)
    return 'chart.district-map.none.unlisted'
  return `chart.district-map.none.${reason}`
}

/** Its place among those with a figure; a span where the limits leave the order open. */
export function rankText({ rank }: MapRow, voice: Voice): string {
  if (rank === null) return ''
  return rank.first === rank.last
    ? String(rank.first)
    : voice.t('chart.district-map.rank-range', { first: rank.first, last: rank.last })
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

/** A word of the vocabulary. */
export function wordOf({ atlas }: MapRow, kind: string, id: string, voice: Voice): string {
  const word = atlas.vocabulary.get(`${kind}/${id}`)
  return word === undefined ? id : voice.pick(word.name)
}

/** The figure covers something else than simply the place. */
export function hasOtherScope(scope: string): boolean {
  return scope !== 'district' && scope !== 'total'
}
