import { useMemo } from 'react'
import { charts } from '../charts'
import type { Chart } from '../charts/chart'
import { chartPath, homePath } from '../model/paths'
import { useAtlas, useReady } from '../state/app'
import { useRows } from '../state/figure'
import { linkTo, type SiteContext } from '../state/site'
import { ChartNotes } from '../ui/chart-notes'
import { Filters } from './filters'
import { Frame } from './frame'
import { LiveFigure } from './live-figure'
import { OpenRecord } from './open-record'
import { PageNotices } from './page-notices'
import { settingOf } from './setting-of'

/** One chart with its table, what its words mean, its breaks, gaps and sources, and the way to the others. */
export function ChartPage({ site, chart }: { site: SiteContext; chart: Chart }) {
  const { voice, lang } = site
  const ready = useReady()
  const setting = useMemo(() => settingOf(site, ready), [site, ready])
  const atlas = useAtlas()
  const rows = useRows(chart)
  const only = useMemo(() => [chart], [chart])
  return (
    <Frame site={site} setting={setting}>
      <PageNotices voice={voice} />
      <Filters voice={voice} charts={only} />
      <LiveFigure site={site} setting={setting} chart={chart} whole />
      <ChartNotes setting={setting} atlas={atlas} chart={chart} rows={rows} />
      <nav className="neighbours" aria-label={voice.t('page.neighbours')}>
        <h2>{voice.t('page.neighbours')}</h2>
        <ul>
          {charts
            .filter(({ id }) => id !== chart.id)
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
      <OpenRecord site={site} setting={setting} />
    </Frame>
  )
}
