import type { Lang } from '../model/atlas'
import { dashboardPath } from '../model/paths'
import type { Voice } from '../text/voice'

/** Says in both languages that there is no such page; an inline script finds the site's root. */
export function NotFound({ voices }: { site: unknown; voices: Readonly<Record<Lang, Voice>> }) {
  return (
    <main id="main" className="chooser">
      <h1>{(['en', 'zh'] as const).map((lang) => voices[lang].t('missing.title')).join(' · ')}</h1>
      <div className="halves">
        {(['en', 'zh'] as const).map((lang) => (
          <section
            key={lang}
            lang={lang === 'zh' ? 'zh-Hans' : 'en'}
            aria-label={voices[lang].t('site.title')}
          >
            <p>{voices[lang].t('missing.text')}</p>
            <p>
              <a data-route={dashboardPath(lang)} href={dashboardPath(lang)}>
                {voices[lang].t('missing.home')}
              </a>
            </p>
          </section>
        ))}
      </div>
    </main>
  )
}
