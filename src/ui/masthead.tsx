import { homePath, methodPath } from '../model/paths'
import { LanguageSwitch } from './language-switch'
import { Rivers } from './rivers'
import type { Setting } from './setting'
import { ThemeSwitch } from './theme-switch'

/** @param other this page in the other language, from the site's root. */
export function Masthead({
  setting,
  here,
  other,
}: {
  setting: Setting
  here: 'dashboard' | 'method' | null
  other: string
}) {
  const { voice, link } = setting
  const current = (page: typeof here) => (here === page ? 'page' : undefined)
  return (
    <header className="masthead">
      <a className="skip" href="#main">
        {voice.t('site.skip')}
      </a>
      <div className="masthead-line">
        <a className="brand" href={link(homePath(voice.lang))}>
          <Rivers />
          {voice.t('site.title')}
        </a>
        <nav aria-label={voice.t('nav.label')}>
          <a href={link(homePath(voice.lang))} aria-current={current('dashboard')}>
            {voice.t('nav.dashboard')}
          </a>
          <a href={link(methodPath(voice.lang))} aria-current={current('method')}>
            {voice.t('nav.method')}
          </a>
        </nav>
        <ThemeSwitch voice={voice} />
        <LanguageSwitch setting={setting} other={other} />
      </div>
    </header>
  )
}
