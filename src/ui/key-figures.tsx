import type { KeyFigure } from '../charts/key-figures'
import type { Atlas, Observation } from '../model/atlas'
import { yearOf } from '../model/period'
import { changeText, growthText, yearsText } from '../text/change'
import { figureText } from '../text/figure'
import { statedPercent } from '../text/sentence'
import { fill, type Span, type Voice } from '../text/voice'
import { BigFigure } from './big-figure'
import { RecordLink, Sentence } from './record-link'
import type { Setting } from './setting'

/** The newest figures, each with its year, its change or the reason why none is stated. */
export function KeyFigures({
  setting,
  atlas,
  figures,
  apart,
}: {
  setting: Setting
  atlas: Atlas
  figures: readonly KeyFigure[]
  /** The reader has chosen what these figures do not follow. */
  apart: boolean
}) {
  return (
    <section className="keys" aria-labelledby="key-figures">
      <h2 id="key-figures" className="visually-hidden">
        {setting.voice.t('key.title')}
      </h2>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <Key setting={setting} atlas={atlas} figure={figure} />
          </li>
        ))}
      </ul>
      {apart && <p className="quiet">{setting.voice.t('key.apart')}</p>}
    </section>
  )
}

function Key({ setting, atlas, figure }: { setting: Setting; atlas: Atlas; figure: KeyFigure }) {
  const { voice } = setting
  const { observation, later } = figure
  return (
    <>
      <h3>{voice.t(`key.${figure.id}`)}</h3>
      {observation === null ? (
        <p className="quiet">{voice.t('key.hidden', { year: figure.year })}</p>
      ) : (
        <RecordLink setting={setting} id={observation.id} className="key-figure">
          <b className="key-year">{figure.year}</b>{' '}
          <span>
            <BigFigure text={figureText(voice, observation)} />
          </span>
        </RecordLink>
      )}
      <div>
        {observation !== null &&
          told(voice, atlas, figure, observation).map((spans) => (
            <p key={JSON.stringify(spans)}>
              <Sentence setting={setting} spans={spans} />
            </p>
          ))}
        {later !== null && (
          <p>
            <Sentence
              setting={setting}
              spans={fill(voice, 'key.later', {
                figure: { text: figureText(voice, later), record: later.id },
                year: String(yearOf(later)),
              })}
            />
          </p>
        )}
      </div>
    </>
  )
}

/** Growth as its source states it comes first; what the levels say, or why they say nothing, after it. */
function told(
  voice: Voice,
  atlas: Atlas,
  { stated, since }: KeyFigure,
  observation: Observation,
): (readonly Span[])[] {
  const said =
    stated === null
      ? []
      : [
          fill(voice, 'key.stated', {
            percent: { text: statedPercent(stated.percent), record: stated.record.id },
            basis: wordOf(voice, atlas, stated.record.basis),
          }),
        ]
  if (since !== null) return [...said, sinceSpans(voice, atlas, since, observation)]
  return said.length > 0 ? said : [[voice.t('key.no-earlier')]]
}

function sinceSpans(
  voice: Voice,
  atlas: Atlas,
  { from: earlier, change }: NonNullable<KeyFigure['since']>,
  observation: Observation,
): readonly Span[] {
  const from = { text: String(yearOf(earlier)), record: earlier.id }
  if (change.kind === 'refusal')
    return fill(voice, 'key.refused', {
      from,
      reason: changeText(voice, { ...change, break: null }, atlas),
    })
  const growth = { text: growthText(voice, change.growth), record: observation.id }
  return change.span <= 1
    ? fill(voice, 'key.against', { from, change: growth })
    : fill(voice, 'key.against-span', {
        from,
        years: yearsText(voice, change.span),
        change: growth,
      })
}

function wordOf(voice: Voice, atlas: Atlas, basis: string): string {
  const word = atlas.vocabulary.get(`basis/${basis}`)
  return word === undefined ? basis : voice.pick(word.name)
}
