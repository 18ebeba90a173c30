import { eventFacts } from '../charts/event-facts'
import type { Atlas, AtlasEvent, Observation } from '../model/atlas'
import { figureText } from '../text/figure'
import { periodText } from '../text/period-text'
import { placeName } from '../text/sentence'
import type { Voice } from '../text/voice'
import { wordName } from '../text/word'
import { RecordLink } from './record-link'
import { RecordParts } from './record-parts'
import { RecordSources } from './record-sources'
import type { Setting } from './setting'

/**
 * One event with all that the atlas knows of it: what was signed and on which coverage, what it was in,
 * which places did what, the terms announced, and the documents that say so.
 * @param level 1 on a page of its own, 2 in a panel beside the timeline.
 */
export function EventView({
  setting,
  atlas,
  event,
  level,
}: {
  setting: Setting
  atlas: Atlas
  event: AtlasEvent
  level: 1 | 2
}) {
  const { voice } = setting
  const facts = eventFacts(atlas, event)
  const { signed, series, breakdowns, roles } = facts
  const main = [signed.amount, signed.projects].filter((o) => o !== null)
  const Title = level === 1 ? 'h1' : 'h2'
  const Heading = level === 1 ? 'h2' : 'h3'
  const note = voice.pick(event.note)
  return (
    <article className="record">
      <Title tabIndex={-1}>{voice.pick(event.name)}</Title>
      <p className="quiet">{aboutText(voice, atlas, event)}</p>
      {series !== null && <p className="quiet">{voice.pick(series.name)}</p>}
      <section>
        <Heading>{voice.t('event.signed')}</Heading>
        {main.length === 0 ? (
          <p>{voice.t('chart.timeline.plain')}</p>
        ) : (
          <Figures setting={setting} atlas={atlas} list={main} />
        )}
        {main.length > 0 && <p className="quiet">{voice.t('chart.caveat.intentions')}</p>}
      </section>
      <RecordParts
        setting={setting}
        atlas={atlas}
        facts={{ total: null, breakdowns }}
        Heading={Heading}
      />
      {facts.others.length > 0 && (
        <section>
          <Heading>{voice.t('event.others')}</Heading>
          <Figures setting={setting} atlas={atlas} list={facts.others} />
        </section>
      )}
      {facts.unverified.length > 0 && (
        <section>
          <Heading>{voice.t('record.unverified')}</Heading>
          <Figures setting={setting} atlas={atlas} list={facts.unverified} />
        </section>
      )}
      {roles.length > 0 && (
        <section>
          <Heading>{voice.t('record.roles')}</Heading>
          <ul>
            {roles.map((role) => (
              <li key={[role.geography, role.role, role.sector].join(' ')}>
                {[
                  placeName(voice, atlas, role.geography),
                  wordName(voice, atlas, 'role', role.role),
                  ...sectorNames(voice, atlas, role.sector),
                ].join(voice.t('list.comma'))}
                {voice.pick(role.note) !== '' && (
                  <span className="quiet"> {voice.pick(role.note)}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {note !== '' && (
        <section>
          <Heading>{voice.t('event.note')}</Heading>
          <p>{note}</p>
        </section>
      )}
      {facts.sources.length > 0 && (
        <RecordSources setting={setting} facts={facts} Heading={Heading} />
      )}
    </article>
  )
}

/** Each figure with what was counted, and the way to its record. */
function Figures({
  setting,
  atlas,
  list,
}: {
  setting: Setting
  atlas: Atlas
  list: readonly Observation[]
}) {
  const { voice } = setting
  return (
    <dl className="pairs">
      {list.map((o) => (
        <div key={o.id}>
          <dt>{whatText(voice, atlas, o)}</dt>
          <dd>
            <RecordLink setting={setting} id={o.id}>
              {figureText(voice, o)}
            </RecordLink>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** "Contracted investment, Chongqing, signing ceremony, manufacturing". */
function whatText(voice: Voice, atlas: Atlas, o: Observation): string {
  const name = atlas.indicators.get(o.indicator)?.name
  return [
    name === undefined ? o.indicator : voice.pick(name),
    placeName(voice, atlas, o.geography),
    wordName(voice, atlas, 'scope', o.scope),
    ...sectorNames(voice, atlas, o.sector),
  ].join(voice.t('list.comma'))
}

function sectorNames(voice: Voice, atlas: Atlas, id: string | null): string[] {
  const sector = id === null ? undefined : atlas.sectors.get(id)
  return sector === undefined ? [] : [voice.pick(sector.name)]
}

/** When, where, and with whom. */
function aboutText(voice: Voice, atlas: Atlas, event: AtlasEvent): string {
  const list = (texts: readonly string[]) => texts.join(voice.t('list.enumeration'))
  const counterparts = event.counterparts[voice.lang]
  return [
    periodText(voice, { start: event.start, end: event.end, periodKind: 'event' }),
    list(event.geographies.map((id) => placeName(voice, atlas, id))),
    ...(counterparts.length === 0 ? [] : [voice.t('event.with', { who: list(counterparts) })]),
  ].join(voice.t('list.separator'))
}
