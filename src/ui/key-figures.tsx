import type { KeyFigure } from '../charts/key-figures'
import type { Atlas } from '../model/atlas'
import { yearOf } from '../model/period'
import { changeText, growthText, yearsText } from '../text/change'
import { figureText } from '../text/figure'
import { statedPercent } from '../text/sentence'
import { fill, type Voice } from '../text/voice'
import { BigFigure } from './big-figure'
import { RecordLink, Sentence } from './record-link'
import type { Setting } from './setting'

/** The newest figures, each with its year, its change or the reason why none is stated. */
export function KeyFigures({
  setting,
  atlas,
  figures,
}: {
  setting: Setting
  atlas: Atlas
  figures: readonly KeyFigure[]
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
          told(voice, atlas, figure).map((sentence) => <p key={sentence}>{sentence}</p>)}
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
function told(voice: Voice, atlas: Atlas, { stated, since }: KeyFigure): string[] {
  const said =
    stated === null
      ? []
      : [
          voice.t('key.stated', {
            percent: statedPercent(stated.percent),
            basis: wordOf(voice, atlas, stated.record.basis),
          }),
        ]
  if (since !== null) return [...said, sinceText(voice, atlas, since)]
  return said.length > 0 ? said : [voice.t('key.no-earlier')]
}

function sinceText(
  voice: Voice,
  atlas: Atlas,
  { from, change }: NonNullable<KeyFigure['since']>,
): string {
  const year = yearOf(from)
  if (change.kind === 'refusal')
    return voice.t('key.refused', {
      from: year,
      reason: changeText(voice, { ...change, break: null }, atlas),
    })
  const growth = growthText(voice, change.growth)
  return change.span <= 1
    ? voice.t('key.against', { from: year, change: growth })
    : voice.t('key.against-span', {
        from: year,
        years: yearsText(voice, change.span),
        change: growth,
      })
}

function wordOf(voice: Voice, atlas: Atlas, basis: string): string {
  const word = atlas.vocabulary.get(`basis/${basis}`)
  return word === undefined ? basis : voice.pick(word.name)
}
