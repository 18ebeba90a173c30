import { charts } from '../charts'
import type { Atlas, Lang } from '../model/atlas'
import { dashboardPath } from '../model/paths'
import { defaultView } from '../model/view'
import { linkTo, type SiteContext } from '../state/site'
import type { Voice } from '../text/voice'
import { Rivers } from '../ui/masthead'

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
    <main id="main" className="chooser">
      <h1>
        <Rivers />
        {voices.en.t('chooser.title')}
      </h1>
      <div className="halves">
        {(['en', 'zh'] as const).map((lang) => {
          const voice = voices[lang]
          return (
            <section
              key={lang}
              lang={lang === 'zh' ? 'zh-Hans' : 'en'}
              aria-label={voice.t('site.title')}
            >
              <p className="finding">
                <a
                  href={linkTo(site, dashboardPath(lang))}
                  data-lang={lang}
                  hrefLang={lang === 'zh' ? 'zh-Hans' : 'en'}
                >
                  {voice.t('chooser.enter')}
                </a>
              </p>
              <p>{voice.t('site.lead')}</p>
              <ul>
                {charts.map((chart) => {
                  const { finding } = chart.tells(chart.rows(atlas, defaultView), voice)
                  return (
                    <li key={chart.id}>
                      {finding
                        .map((span) => (typeof span === 'string' ? span : span.text))
                        .join('')}
                    </li>
                  )
                })}
              </ul>
            </section>
          )
        })}
      </div>
    </main>
  )
}
