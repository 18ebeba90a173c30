import type { ReactNode } from 'react'
import { statedInterval } from '../model/interval'
import { intervalText } from '../text/figure'
import { periodText } from '../text/period-text'
import { placeName } from '../text/sentence'
import { EventLink } from './record-link'
import type { RecordSection } from './record-section'

/** What the figure is made of: each element in words, with what the word means. */
export function RecordElements({ setting, atlas, record: o, facts, Heading }: RecordSection) {
  const { voice } = setting
  const indicator = atlas.indicators.get(o.indicator)
  const sector = o.sector === null ? undefined : atlas.sectors.get(o.sector)
  const { event, roles } = facts
  const word = (kind: string, id: string): ReactNode => {
    const found = atlas.vocabulary.get(`${kind}/${id}`)
    return found === undefined ? (
      id
    ) : (
      <Meant name={voice.pick(found.name)} meaning={voice.pick(found.definition)} />
    )
  }
  return (
    <section className="record-about">
      <Heading>{voice.t('record.about')}</Heading>
      <dl className="elements">
        <Element name={voice.t('record.indicator')}>
          {indicator === undefined ? (
            o.indicator
          ) : (
            <Meant name={voice.pick(indicator.name)} meaning={voice.pick(indicator.definition)} />
          )}
        </Element>
        <Element name={voice.t('record.period')}>{periodText(voice, o)}</Element>
        <Element name={voice.t('record.place')}>{placeName(voice, atlas, o.geography)}</Element>
        {sector !== undefined && (
          <Element name={voice.t('record.sector')}>
            <Meant name={voice.pick(sector.name)} meaning={voice.pick(sector.note)} />
          </Element>
        )}
        <Element name={voice.t('record.scope')}>{word('scope', o.scope)}</Element>
        <Element name={voice.t('record.basis')}>{word('basis', o.basis)}</Element>
        <Element name={voice.t('column.qualifier')}>{word('qualifier', o.qualifier)}</Element>
        <Element name={voice.t('record.interval')}>
          <Meant
            name={intervalText(voice, statedInterval(o), o.unit)}
            meaning={voice.t('record.interval-note')}
          />
        </Element>
        <Element name={voice.t('record.status')}>
          {o.status.map((status) => (
            <span key={status}>{word('status', status)}</span>
          ))}
        </Element>
        <Element name={voice.t('column.grade')}>{word('grade', o.grade)}</Element>
        {event !== null && (
          <Element name={voice.t('record.event')}>
            <Meant
              name={
                <EventLink setting={setting} id={event.id}>
                  {voice.pick(event.name)}
                </EventLink>
              }
              meaning={voice.pick(event.note)}
            />
          </Element>
        )}
        {roles.length > 0 && (
          <Element name={voice.t('record.roles')}>
            <ul>
              {roles.map((role) => (
                <li key={`${role.geography} ${role.role}`}>
                  {placeName(voice, atlas, role.geography)}
                  {voice.t('list.colon')}
                  {word('role', role.role)}
                </li>
              ))}
            </ul>
          </Element>
        )}
        {o.detail !== null && voice.pick(o.detail.note) !== '' && (
          <Element name={voice.t('record.note')}>{voice.pick(o.detail.note)}</Element>
        )}
        <Element name={voice.t('column.record')}>
          <code>{o.id}</code>
        </Element>
      </dl>
    </section>
  )
}

function Element({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A word and, quieter, what it means. */
function Meant({ name, meaning }: { name: ReactNode; meaning: string }) {
  return (
    <>
      {name}
      {meaning !== '' && <span className="quiet"> {meaning}</span>}
    </>
  )
}
