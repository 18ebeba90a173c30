import { charts } from '../charts'
import type { Edition } from '../charts/edition'
import { chartCitation } from '../exports/citation'
import { citationTexts } from '../exports/citation-text'
import { chartPath, citationFile, homePath } from '../model/paths'
import { linkTo, type SiteContext } from '../state/site'
import { CiteSection } from '../ui/citation'
import { TakeAway } from '../ui/take-away'
import { settingOf } from './setting-of'

/**
 * What stands below a chart and never changes: its files, how to cite it, the way to the others. It is
 * rendered while building only; the browser keeps it as it came (`kept-markup`) and needs no code for it.
 */
export function AfterChart({ site, edition }: { site: SiteContext; edition: Edition }) {
  const { voice, lang } = site
  const { chart } = edition
  return (
    <>
      <TakeAway setting={settingOf(site)} chart={chart.id} />
      <CiteSection voice={voice} texts={citationTexts(voice, chartCitation(edition))}>
        <div className="contents">
          <ul>
            {(['bib', 'ris', 'csl.json'] as const).map((kind) => (
              <li key={kind}>
                <a href={linkTo(site, citationFile(lang, chart.id, kind))} download="">
                  {managers[kind]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </CiteSection>
      <nav className="neighbours" aria-label={voice.t('page.neighbours')}>
        <h2>{voice.t('page.neighbours')}</h2>
        <ul>
          {charts
            .filter((other) => other !== chart)
            .map((other) => (
              <li key={other.id}>
                <a href={linkTo(site, chartPath(lang, other.id))}>{other.tells([], voice).title}</a>
              </li>
            ))}
          <li>
            <a href={linkTo(site, homePath(lang))}>{voice.t('page.back')}</a>
          </li>
        </ul>
      </nav>
    </>
  )
}

const managers = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const
