import { growthText } from '../text/change'
import { statedPercent } from '../text/sentence'
import { fill } from '../text/voice'
import { Sentence } from './record-link'
import type { RecordSection } from './record-section'

/** Growth as it was stated, by whom, and where the levels contradict it. */
export function RecordGrowth({ setting, atlas, record, facts, Heading }: RecordSection) {
  const { voice } = setting
  const { stated, disagreements } = facts
  if (stated.length === 0) return null
  return (
    <section>
      <Heading>{voice.t('record.growth')}</Heading>
      <ul>
        {stated.map(({ percent, record: teller }) => {
          const basis = atlas.vocabulary.get(`basis/${teller.basis}`)
          const text = statedPercent(percent)
          return (
            <li key={teller.id}>
              <Sentence
                setting={setting}
                spans={fill(voice, 'record.stated-by', {
                  percent: teller.id === record.id ? text : { text, record: teller.id },
                  basis: basis === undefined ? teller.basis : voice.pick(basis.name),
                })}
              />
            </li>
          )
        })}
      </ul>
      {disagreements.map(({ stated: said, line, computed }) => (
        <p key={line.id} className="mark">
          {voice.t('record.differ', {
            stated: statedPercent(said.percent),
            computed: growthText(voice, computed.growth),
            line: voice.pick(line.name),
          })}
        </p>
      ))}
    </section>
  )
}
