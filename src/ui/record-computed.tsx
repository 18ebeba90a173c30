import type { LineStep, RecordFacts, RecordShare } from '../charts/record-facts'
import { changeText } from '../text/change'
import { figureText } from '../text/figure'
import { periodText } from '../text/period-text'
import { shareText } from '../text/share'
import { fill } from '../text/voice'
import { RecordLink, Sentence } from './record-link'
import type { RecordSection } from './record-section'
import type { Setting } from './setting'

/** Changes to its neighbours with their interval or refusal, and the figure in other measures. */
export function RecordComputed({ setting, atlas, record, facts, Heading }: RecordSection) {
  const { voice } = setting
  const { steps, perProject, shares, restates, restatedBy, converted } = facts
  const alone = [...steps, ...shares, ...restatedBy, perProject, restates, converted].every(
    (x) => x === null,
  )
  return (
    <section>
      <Heading>{voice.t('record.computed')}</Heading>
      {alone && <p className="quiet">{voice.t('record.alone')}</p>}
      <ul>
        {steps.map((step) => (
          <li key={`${step.line.id} ${step.from.id}`}>
            <Step setting={setting} atlas={atlas} record={record} step={step} />
          </li>
        ))}
        {perProject !== null && (
          <PerProject setting={setting} record={record} perProject={perProject} />
        )}
        {shares.map((share) => (
          <li key={`${share.part.id} ${share.whole.id}`}>
            <Share setting={setting} record={record} share={share} />
          </li>
        ))}
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
            {voice.t('record.restates')}
            {voice.t('list.colon')}
            <RecordLink setting={setting} id={restates.id}>
              {figureText(voice, restates)}
            </RecordLink>
          </li>
        )}
      </ul>
    </section>
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
  const said = (o: typeof from) => {
    const period = periodText(voice, o)
    return o.id === record.id
      ? period
      : { text: period + voice.t('list.bracket', { text: figureText(voice, o) }), record: o.id }
  }
  const spans = fill(voice, 'record.neighbour', {
    line: voice.pick(line.name),
    from: said(from),
    to: said(to),
    change: changeText(voice, change, atlas),
  })
  return <Sentence setting={setting} spans={spans} />
}

/** What part of all vehicles made were NEVs: the other figure is a link. */
function Share({
  setting,
  record,
  share,
}: {
  setting: Setting
  record: RecordSection['record']
  share: RecordShare
}) {
  const { voice } = setting
  const { part, whole, interval } = share
  const about = [part, whole].some(
    ({ qualifier }) => qualifier === 'about' || qualifier === 'nearly',
  )
  const other = record.id === part.id ? whole : part
  return (
    <Sentence
      setting={setting}
      spans={fill(voice, 'record.share', {
        share: shareText(voice, interval, about),
        other: { text: figureText(voice, other), record: other.id },
      })}
    />
  )
}

function PerProject({
  setting,
  record,
  perProject,
}: {
  setting: Setting
  record: RecordSection['record']
  perProject: NonNullable<RecordFacts['perProject']>
}) {
  const { voice } = setting
  const { amount, projects, interval } = perProject
  const other = record.id === amount.id ? projects : amount
  return (
    <li>
      <Sentence
        setting={setting}
        spans={fill(voice, 'record.per-project', {
          figure: figureText(voice, { interval, unit: amount.unit }),
          other: { text: figureText(voice, other), record: other.id },
        })}
      />
    </li>
  )
}
