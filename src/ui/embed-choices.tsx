import { useMemo } from 'react'
import type { Edition } from '../charts/edition'
import { markChoices } from '../exports/mark-choices'
import type { Way } from '../exports/snippet'
import type { Lang } from '../model/atlas'
import { type Flags, longestHeadline } from '../model/flags'
import type { Tell } from '../text/embed-dialog'
import { monthText } from '../text/period-text'
import type { Voice } from '../text/voice'
import { ChoiceOf } from './choice-of'

/** What the author has chosen. */
export interface EmbedChoice {
  /** The view as filtered instead of the default one. */
  readonly own: boolean
  readonly way: Way
  readonly lang: Lang
  readonly theme: Flags['theme']
  readonly plain: boolean
  /** As typed. */
  readonly headline: string
  /** Key of a row; '' for none. */
  readonly mark: string
}

/** Every choice of the dialog, one after the other. */
export function EmbedChoices({
  voice,
  tell,
  choice,
  edition,
  ownView,
  take,
}: {
  /** Of the page. */
  voice: Voice
  tell: Tell
  choice: EmbedChoice
  /** What the embed shows, in its language. */
  edition: Edition
  /** Whether the page shows another view than the default one, and whether that has anything to embed. */
  ownView: 'same' | 'filtered' | 'empty'
  take(change: Partial<EmbedChoice>): void
}) {
  const { way, lang, theme, plain, headline, mark } = choice
  const { chart, rows, release, newest } = edition
  const groups = useMemo(() => markChoices(edition), [edition])
  const marked = rows.find(({ key }) => key === mark)
  const own = choice.own || headline.trim() !== '' || mark !== ''
  // A headline stands where the title does.
  const untitled = plain && way !== 'picture'
  return (
    <>
      {ownView === 'filtered' && (
        <ChoiceOf
          legend={tell('view')}
          value={choice.own ? 'own' : 'default'}
          options={[
            ['own', tell('view.own')],
            ['default', tell('view.default')],
          ]}
          choose={(value) => take({ own: value === 'own', mark: '' })}
        />
      )}
      {ownView === 'empty' && <p className="quiet">{tell('view.empty')}</p>}
      <div>
        <ChoiceOf
          legend={tell('way')}
          value={way}
          options={[
            ['frame', tell('way.frame')],
            ['element', tell('way.element')],
            ['picture', tell('way.picture')],
          ]}
          choose={(value) => take({ way: value })}
        />
        <p className="quiet">{tell(`way.${way}-note`)}</p>
        {way === 'frame' && own && <p className="quiet">{tell('way.frame-own')}</p>}
      </div>
      <div className="embed-pair">
        <ChoiceOf
          legend={tell('lang')}
          value={lang}
          options={[
            ['en', 'English', 'en'],
            ['zh', '中文', 'zh-Hans'],
          ]}
          choose={(value) => take({ lang: value })}
        />
        <ChoiceOf
          legend={tell('theme')}
          value={way === 'picture' && theme === 'auto' ? 'light' : theme}
          options={[
            ...(way === 'picture' ? [] : [['auto', tell('theme.auto')] as const]),
            ['light', tell('theme.light')],
            ['dark', tell('theme.dark')],
          ]}
          choose={(value) => take({ theme: value })}
        />
      </div>
      {way !== 'picture' && theme === 'auto' && <p className="quiet">{tell('theme.auto-note')}</p>}
      {way !== 'picture' && (
        <label className="embed-check">
          <input
            type="checkbox"
            checked={plain}
            onChange={({ target }) => take({ plain: target.checked })}
          />
          {tell('plain')}
        </label>
      )}
      <label className="embed-field">
        {tell('headline')}
        <input
          type="text"
          value={headline}
          maxLength={longestHeadline}
          disabled={untitled}
          autoComplete="off"
          aria-describedby="embed-headline-note"
          onChange={({ target }) => take({ headline: target.value })}
        />
      </label>
      <p className="quiet" id="embed-headline-note">
        {untitled
          ? tell('headline.untitled', { plain: tell('plain') })
          : tell('headline.note', { n: Array.from(headline).length, most: longestHeadline })}
      </p>
      <label className="embed-field">
        {tell('mark')}
        <select
          value={mark}
          aria-describedby={marked && 'embed-mark-says'}
          lang={lang === 'zh' ? 'zh-Hans' : 'en'}
          onChange={({ target }) => take({ mark: target.value })}
        >
          <option value="">{tell('mark.none')}</option>
          {groups.map(({ label, choices }) => {
            const options = choices.map(({ key, text }) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))
            return label === '' ? (
              options
            ) : (
              <optgroup key={label} label={label}>
                {options}
              </optgroup>
            )
          })}
        </select>
      </label>
      {marked !== undefined && (
        <p className="quiet" id="embed-mark-says" lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
          {chart.says(marked, edition.voice)}
        </p>
      )}
      {way !== 'picture' && (
        <p className="quiet">{tell('figures', { release, month: monthText(voice, newest) })}</p>
      )}
    </>
  )
}
