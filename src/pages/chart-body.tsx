import { chartOf, charts } from '../charts'
import { chartPath, homePath } from '../model/paths'
import { useAtlas } from '../state/app'
import { useRows } from '../state/figure'
import { linkTo } from '../state/site'
import { ChartNotes } from '../ui/chart-notes'
import type { PieceProps } from './island'
import { LiveFigure } from './live-figure'
import { useSetting } from './use-setting'

/** One chart with what its words mean, its breaks, gaps and sources, and the way to the others. */
export function ChartBody({ site, id }: PieceProps) {
  const { voice, lang } = site
  const setting = useSetting(site)
  const atlas = useAtlas()
  const chart = chartOf(id)
  const rows = useRows(chart)
  return (
    <>
      <LiveFigure site={site} chart={chart} whole />
      <ChartNotes setting={setting} atlas={atlas} chart={chart} rows={rows} />
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
