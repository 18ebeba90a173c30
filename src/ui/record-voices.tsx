import { figureText } from '../text/figure'
import { sourceLine, sourcesOf } from '../text/sources-text'
import { RecordLink } from './record-link'
import type { RecordSection } from './record-section'

/** Who states the same thing differently, and which of them the charts use. */
export function RecordVoices({ setting, atlas, record, facts, Heading }: RecordSection) {
  const { voice } = setting
  if (facts.conflicts.length === 0) return null
  return (
    <section>
      <Heading>{voice.t('record.conflicts')}</Heading>
      <ul>
        {facts.conflicts.map((other) => (
          <li key={other.id}>
            <RecordLink setting={setting} id={other.id}>
              {figureText(voice, other)}
            </RecordLink>{' '}
            <span className="quiet">{sourceLine(voice, sourcesOf(atlas, other))}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{voice.t(record.preferred ? 'record.preferred' : 'record.yields')}</p>
    </section>
  )
}
