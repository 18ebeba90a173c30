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
                        : { text: statedPercent(percent), record: teller.id },
                    basis: basisOf(teller.basis),
                  })}
                />
              </li>
            ))}
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
      )}
      <section>
        <Heading>{voice.t('record.computed')}</Heading>
        <ul>
          {steps.map((step) => (
            <li key={`${step.line.id} ${step.from.id}`}>
              <Step setting={setting} atlas={atlas} record={record} step={step} />
            </li>
          ))}
          {perProject !== null && (
            <li>
              {voice.t('record.per-project', {
                figure: figureText(voice, {
                  interval: perProject.interval,
                  unit: perProject.amount.unit,
                }),
              })}{' '}
              <RecordLink
                setting={setting}
                id={
                  (record.id === perProject.amount.id ? perProject.projects : perProject.amount).id
                }
              >
                {figureText(
                  voice,
                  record.id === perProject.amount.id ? perProject.projects : perProject.amount,
                )}
              </RecordLink>
            </li>
          )}
          {converted !== null && (
            <li>
              {voice.t('record.converted', {
                rate: converted.rate.toFixed(2),
                figure: figureText(voice, { interval: converted.interval, unit: 'USD_billion' }),
              })}
            </li>
          )}
          {restatedBy.map((other) => (
            <li key={other.id}>
              <Sentence
                setting={setting}
                spans={fill(voice, 'record.restated', {
                  figure: { text: figureText(voice, other), record: other.id },
                })}
              />
            </li>
          ))}
          {restates !== null && (
            <li>
              {voice.t('record.restates')}{' '}
              <RecordLink setting={setting} id={restates.id}>
                {figureText(voice, restates)}
              </RecordLink>
            </li>
          )}
          {steps.length + restatedBy.length === 0 &&
            perProject === null &&
            converted === null &&
            restates === null && <li>{voice.t('record.alone')}</li>}
        </ul>
      </section>
    </>
  )
}

/** One neighbour on a line: the other figure is a link. */
function Step({
  setting,
  atlas,
  record,
  step,
}: Pick<RecordSection, 'setting' | 'atlas' | 'record'> & { step: LineStep }) {
  const { voice } = setting
  const { line, from, to, change } = step
  const said = (o: typeof from) =>
    o.id === record.id
      ? periodText(voice, o)
      : {
          text: `${periodText(voice, o)}${voice.lang === 'zh' ? '（' : ' ('}${figureText(voice, o)}${voice.lang === 'zh' ? '）' : ')'}`,
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
