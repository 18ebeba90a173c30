import { charts } from '../charts'
import type { Atlas, Lang } from '../model/atlas'
import { homePath } from '../model/paths'
import { defaultView } from '../model/view'
import { linkTo, type SiteContext } from '../state/site'
import type { Voice } from '../text/voice'
import { Rivers } from '../ui/rivers'

const langs = ['en', 'zh'] as const

/** Both languages as plain links, with the findings as text. */
export function Chooser({
  site,
  atlas,
  voices,
}: {
  site: SiteContext
  atlas: Atlas
  voices: Readonly<Record<Lang, Voice>>
}) {
  return (
    <>
      <header className="chooser-head">
        <Rivers />
        <h1>
          {voices.en.t('site.title')} <span lang="zh-Hans">{voices.zh.t('site.title')}</span>
        </h1>
      </header>
      <main id="main" className="halves">
        {langs.map((lang) => (
          <section key={lang} lang={tagOf(lang)}>
            <h2>{voices[lang].t('site.tagline')}</h2>
            <p>
              <a
                className="enter"
                href={linkTo(site, homePath(lang))}
                hrefLang={tagOf(lang)}
                data-lang={lang}
              >
                {voices[lang].t('chooser.enter')}
              </a>
            </p>
            <ul>
              {findings(atlas, voices[lang]).map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          </section>
        ))}
      </main>
      <footer className="foot halves">
        {langs.map((lang) => (
          <p key={lang} lang={tagOf(lang)}>
            {voices[lang].t('chart.caveat.intentions')}
          </p>
        ))}
      </footer>
    </>
  )
}

function findings(atlas: Atlas, voice: Voice): string[] {
  return charts
    .map((chart) => chart.tells(chart.rows(atlas, defaultView), voice).finding)
    .map((spans) => spans.map((span) => (typeof span === 'string' ? span : span.text)).join(''))
    .filter((finding) => finding !== '')
}

const tagOf = (lang: Lang): string => (lang === 'zh' ? 'zh-Hans' : 'en')
