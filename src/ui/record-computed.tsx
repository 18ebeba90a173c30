import type { LineStep } from '../charts/record-facts'
import { changeText, growthText } from '../text/change'
import { figureText } from '../text/figure'
import { periodText } from '../text/period-text'
import { statedPercent } from '../text/sentence'
import { fill } from '../text/voice'
import { RecordLink, Sentence } from './record-link'
import type { RecordSection } from './record-section'

/** Growth as stated, growth as computed, where the two differ, and the figure in other measures. */
export function RecordComputed({ setting, atlas, record, facts, Heading }: RecordSection) {
  const { voice } = setting
  const { stated, steps, disagreements, perProject, restates, restatedBy, converted } = facts
  const basisOf = (id: string) => {
    const word = atlas.vocabulary.get(`basis/${id}`)
    return word === undefined ? id : voice.pick(word.name)
  }
  return (
    <>
      {stated.length > 0 && (
        <section>
          <Heading>{voice.t('record.growth')}</Heading>
          <ul>
            {stated.map(({ percent, record: teller }) => (
              <li key={teller.id}>
                <Sentence
                  setting={setting}
                  spans={fill(voice, 'record.stated-by', {
                    percent:
                      teller.id === record.id
                        ? statedPercent(percent)
                        : {
          text: periodText(voice, o) + voice.t('list.bracket', { text: figureText(voice, o) }),
          record: o.id,
        }
  return (
    <Sentence
      setting={setting}
      spans={fill(voice, 'record.neighbour', {
        line: voice.pick(line.name),
        from: said(from),
        to: said(to),
        change: changeText(voice, change, atlas),
      })}
    />
  )
}
