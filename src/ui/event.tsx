import { type EventFigure, eventFacts, figuresWith } from '../charts/event-facts'
import type { Atlas, AtlasEvent, Observation } from '../model/atlas'
import { figureText } from '../text/figure'
import { eventWhen } from '../text/period-text'
import { placeName } from '../text/sentence'
import { fill, type Span, type Voice } from '../text/voice'
import { wordName } from '../text/word'
import { RecordLink, Sentence } from './record-link'
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
  const { main, why, breaks, series, breakdowns, roles } = facts
  const signing = main.length > 0 || why === 'no-total'
  const Title = level === 1 ? 'h1' : 'h2'
  const Heading = level === 1 ? 'h2' : 'h3'
  const note = voice.pick(event.note)
  return (
    <article className="record">
      <Title tabIndex={-1}>{voice.pick(event.name)}</Title>
      <p className="quiet">{aboutText(voice, atlas, event)}</p>
      {series !== null && <p className="quiet">{voice.pick(series.name)}</p>}
      {signing && (
        <section>
          <Heading>{voice.t('event.signed')}</Heading>
          {why !== null && <p>{voice.t(`event.${why}`)}</p>}
          {main.length > 0 && <Figures setting={setting} atlas={atlas} list={main} />}
          {breaks.map(({ id, reason }) => (
            <p key={id}>{voice.pick(reason)}</p>
          ))}
          {main.length > 0 && <p className="quiet">{voice.t('chart.caveat.intentions')}</p>}
        </section>
      )}
      {!signing && why !== null && breaks.length === 0 && <p>{voice.t(`event.${why}`)}</p>}
      {!signing && breaks.length > 0 && (
        <section>
          <Heading>{voice.t('event.changed')}</Heading>
          <ul>
            {breaks.map(({ id, reason }) => (
              <li key={id}>{voice.pick(reason)}</li>
            ))}
          </ul>
        </section>
      )}
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
          <Figures setting={setting} atlas={atlas} list={figuresWith(facts.unverified, [])} />
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

/** Each figure with what was counted, how else it is stated or reported, and the way to the records. */
function Figures({
  setting,
  atlas,
  list,
}: {
  setting: Setting
  atlas: Atlas
  list: readonly EventFigure[]
}) {
  const { voice } = setting
  return (
    <dl className="pairs">
      {list.map(({ record, restated, alternatives }) => (
        <div key={record.id}>
          <dt>{whatText(voice, atlas, record)}</dt>
          <dd>
            <Figure setting={setting} record={record} />
            <AlsoStated setting={setting} list={restated} />
            {alternatives.map((other) => (
              <div key={other.record.id}>
                <Sentence
                  setting={setting}
                  spans={fill(voice, 'event.alternative', { figure: spanOf(voice, other.record) })}
                />
                <Reprint setting={setting} record={other.record} />
                <AlsoStated setting={setting} list={other.restated} />
              </div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function spanOf(voice: Voice, o: Observation): Span {
  return { text: figureText(voice, o), record: o.id }
}

/** The same amount in another currency, as the source gives it. */
function AlsoStated({ setting, list }: { setting: Setting; list: readonly Observation[] }) {
  const { voice } = setting
  return list.map((o) => (
    <p key={o.id}>
      <Sentence
        setting={setting}
        spans={fill(voice, 'event.restated', { figure: spanOf(voice, o) })}
      />
    </p>
  ))
}

function Figure({ setting, record }: { setting: Setting; record: Observation }) {
  return (
    <>
      <RecordLink setting={setting} id={record.id}>
        {figureText(setting.voice, record)}
      </RecordLink>
      <Reprint setting={setting} record={record} />
    </>
  )
}

/** Said at each figure that was seen in a reprint only. */
function Reprint({ setting: { voice }, record }: { setting: Setting; record: Observation }) {
  if (record.grade !== 'C') return null
  return <span className="quiet"> {voice.t('source.reprint')}</span>
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
    eventWhen(voice, event),
    list(event.geographies.map((id) => placeName(voice, atlas, id))),
    ...(counterparts.length === 0 ? [] : [voice.t('event.with', { who: list(counterparts) })]),
  ].join(voice.t('list.separator'))
}
