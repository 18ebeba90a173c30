import { group } from 'd3-array'
import type { PlayedRole } from '../charts/district-map-place-rows'
import type { MapRow } from '../charts/district-map-rows'
import { type PlaceFacts, placeFacts } from '../charts/place-facts'
import { isAnnounced } from '../model/announced'
import type { Atlas, Geography, Observation } from '../model/atlas'
import { chartPath } from '../model/paths'
import { figureText } from '../text/figure'
import { dateText, standsText } from '../text/period-text'
import { sourceLine, sourcesOf } from '../text/sources-text'
import type { Voice } from '../text/voice'
import { EventLink, RecordLink } from './record-link'
import type { Setting } from './setting'

/**
 * One place with all that the atlas knows of it: its names, what the map says of it now, every figure
 * with its source, its part at events, and how its boundaries changed.
 * @param row the place on the boundaries shown; null: it does not exist on them.
 */
export function PlacePanel({
  setting,
  atlas,
  place,
  row,
  level,
  say,
}: {
  setting: Setting
  atlas: Atlas
  place: Geography
  row: MapRow | null
  /** Of its heading. */
  level: 2 | 3
  say(row: MapRow): string
}) {
  const { voice } = setting
  const facts = placeFacts(atlas, place)
  const [Title, Heading] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const)
  return (
    <section className="place-panel" aria-label={voice.pick(place.name)}>
      <Title>
        {voice.pick(place.name)}{' '}
        <span className="quiet" lang={voice.lang === 'en' ? 'zh-Hans' : 'en'}>
          {voice.lang === 'en' ? place.name.zh : place.name.en}
        </span>
      </Title>
      <p className="quiet">{whatText(voice, atlas, facts)}</p>
      {row === null ? (
        <div className="place-now">
          <p>{voice.t('place.other-borders')}</p>
          {facts.became.length > 0 && <p>{becameText(voice, facts)}</p>}
          <p>
            <a href={onOwnBorders(setting, place)}>
              {voice.t(place.validTo === null ? 'place.show-since' : 'place.show-before')}
            </a>
          </p>
        </div>
      ) : (
        <p className="place-now">{say(row)}</p>
      )}
      <PlaceFigures setting={setting} atlas={atlas} facts={facts} Heading={Heading} />
      {facts.roles.length > 0 && (
        <>
          <Heading>{voice.t('place.roles')}</Heading>
          <ul>
            {together(facts.roles).map(({ role, event, sectors }) => (
              <li key={`${role.event} ${role.role} ${role.note.en}`}>
                <b>{wordOf(voice, atlas, 'role', role.role)}</b>
                {sectorsText(voice, atlas, sectors)}
                {voice.t('list.comma')}
                <EventLink setting={setting} id={event.id}>
                  {voice.pick(event.name)}
                </EventLink>
                {voice.t('list.colon')}
                {[voice.pick(role.note), sourceLine(voice, sourcesOf(atlas, role))]
                  .filter(Boolean)
                  .join(voice.t('list.space'))}
              </li>
            ))}
          </ul>
        </>
      )}
      <Heading>{voice.t('place.borders')}</Heading>
      {bordersTexts(voice, facts).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}

/** The same part in several sectors, told alike, is one. */
function together(roles: readonly PlayedRole[]) {
  const alike = group(roles, ({ role }) =>
    [role.event, role.role, role.note.en, ...role.sources].join(' '),
  )
  return [...alike.values()].flatMap((list) => {
    const [first] = list
    return first === undefined
      ? []
      : [{ ...first, sectors: list.flatMap(({ role }) => role.sector ?? []) }]
  })
}

function sectorsText(voice: Voice, atlas: Atlas, ids: readonly string[]): string {
  const names = ids.map((id) => voice.pick(atlas.sectors.get(id)?.name ?? { en: id, zh: id }))
  return names.length === 0
    ? ''
    : voice.t('list.bracket', { text: names.join(voice.t('list.enumeration')) })
}

function PlaceFigures({
  setting,
  atlas,
  facts,
  Heading,
}: {
  setting: Setting
  atlas: Atlas
  facts: PlaceFacts
  Heading: 'h3' | 'h4'
}) {
  const { voice } = setting
  return (
    <>
      <Heading>{voice.t('place.figures')}</Heading>
      {facts.figures.length === 0 && <p>{voice.t('place.no-figures')}</p>}
      <dl>
        {facts.figures.map(([indicator, list]) => (
          <div key={indicator.id}>
            <dt>{voice.pick(indicator.name)}</dt>
            {list.map((o) => (
              <dd key={o.id}>
                <RecordLink setting={setting} id={o.id}>
                  {figureText(voice, o)}
                </RecordLink>{' '}
                <span className="quiet">{marksText(voice, atlas, o)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {facts.unverified > 0 && (
        <p className="quiet">{voice.t('place.unverified', { n: facts.unverified })}</p>
      )}
    </>
  )
}

function whatText(voice: Voice, atlas: Atlas, { place, group }: PlaceFacts): string {
  const code =
    place.code === null
      ? place.kind === 'functional-area'
        ? []
        : [voice.t('place.no-code')]
      : [voice.t('place.code', { code: place.code })]
  return [
    wordOf(voice, atlas, 'geography_kind', place.kind),
    ...(group === null ? [] : [voice.pick(group.name)]),
    ...code,
  ].join(voice.t('list.separator'))
}

/** When, what was counted and by whom, its status, and who says so. */
function marksText(voice: Voice, atlas: Atlas, o: Observation): string {
  const event = o.event === null ? undefined : atlas.events.get(o.event)
  const sector = o.sector === null ? undefined : atlas.sectors.get(o.sector)
  return [
    standsText(voice, o),
    ...(event === undefined ? [] : [voice.pick(event.name)]),
    ...(sector === undefined ? [] : [voice.pick(sector.name)]),
    ...(o.scope === 'district' ? [] : [wordOf(voice, atlas, 'scope', o.scope)]),
    wordOf(voice, atlas, 'basis', o.basis),
    ...o.status
      .filter((s) => s !== 'A')
      .map((s) =>
        s === 'F' && isAnnounced(o)
          ? voice.t('chart.district-map.announced')
          : wordOf(voice, atlas, 'status', s),
      ),
    sourceLine(voice, sourcesOf(atlas, o)),
  ].join(voice.t('list.separator'))
}

function becameText(voice: Voice, { became }: PlaceFacts): string {
  const places = became.map(({ name }) => voice.pick(name)).join(voice.t('list.enumeration'))
  return voice.t('place.became', { places })
}

/** The map's page as it is asked for now, but on boundaries that have the place. */
function onOwnBorders({ voice, link }: Setting, { id, validTo }: Geography): string {
  const asked = new URLSearchParams(window.location.search)
  asked.set('places', id)
  asked.set('borders', validTo === null ? 'since' : 'before')
  return `${link(chartPath(voice.lang, 'district-map'))}?${asked}`
}

function bordersTexts(voice: Voice, facts: PlaceFacts): readonly string[] {
  const { place, overlaps, madeOf } = facts
  const { validFrom: from, validTo: to, note } = place
  const names = (list: readonly Geography[]) =>
    list.map(({ name }) => voice.pick(name)).join(voice.t('list.enumeration'))
  const dates =
    from !== null && to !== null
      ? [voice.t('place.valid', { from: dateText(voice, from), to: dateText(voice, to) })]
      : from !== null
        ? [voice.t('place.valid-from', { from: dateText(voice, from) })]
        : to !== null
          ? [voice.t('place.valid-to', { to: dateText(voice, to) })]
          : []
  return [
    ...dates,
    ...(madeOf.length > 0 ? [voice.t('place.made-of', { places: names(madeOf) })] : []),
    ...(facts.became.length > 0 ? [becameText(voice, facts)] : []),
    ...(overlaps.length > 0 ? [voice.t('place.overlaps', { places: names(overlaps) })] : []),
    voice.pick(note),
  ].filter((text) => text !== '')
}

function wordOf(voice: Voice, atlas: Atlas, kind: string, id: string): string {
  const word = atlas.vocabulary.get(`${kind}/${id}`)
  return word === undefined ? id : voice.pick(word.name)
}
