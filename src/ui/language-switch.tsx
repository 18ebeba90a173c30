import type { Setting } from './setting'

/** A plain link; where script runs, the reader's filters go along. */
export function LanguageSwitch({ setting, other }: { setting: Setting; other: string }) {
  const { voice, link } = setting
  const lang = voice.lang === 'en' ? 'zh' : 'en'
  const tag = lang === 'zh' ? 'zh-Hans' : 'en'
  return (
    <a className="language" href={link(other)} hrefLang={tag} lang={tag} data-lang={lang}>
      {voice.t('nav.other-language')}
    </a>
  )
}
