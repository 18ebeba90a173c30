import type { Lang } from '../model/atlas'
import { homePath } from '../model/paths'
import type { SiteContext } from '../state/site'
import type { Voice } from '../text/voice'
import { Rivers } from '../ui/rivers'

/** Says in both languages that there is nothing here, and leads on. An inline script finds the site's root. */
export function NotFound({ voices }: { site: SiteContext; voices: Readonly<Record<Lang, Voice>> }) {
  return (
    <>
      <header className="chooser-head">
        <Rivers />
        <h1>
          {voices.en.t('missing.title')} <span lang="zh-Hans">{voices.zh.t('missing.title')}</span>
        </h1>
      </header>
      <main id="main" className="halves">
        {(['en', 'zh'] as const).map((lang) => (
          <section key={lang} lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
            <p>{voices[lang].t('missing.text')}</p>
            <p>
              <a className="enter" href={homePath(lang)} data-route={homePath(lang)}>
                {voices[lang].t('missing.home')}
              </a>
            </p>
          </section>
        ))}
      </main>
    </>
  )
}
