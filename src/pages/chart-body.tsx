import { chartOf, charts } from '../charts'
import { chartPath, homePath } from '../model/paths'
import { useAtlasOf } from '../state/app'
import { useRows } from '../state/figure'
import { linkTo } from '../state/site'
import { ChartNotes } from '../ui/chart-notes'
import { AnyFigure } from './any-figure'
import type { PieceProps } from './island'
import { useSetting } from './use-setting'

/** One chart with what its words mean, its breaks, gaps and sources, and the way to the others. */
export function ChartBody({ site, id }: PieceProps) {
  const { voice, lang } = site
  const setting = useSetting(site)
  const chart = chartOf(id)
  const atlas = useAtlasOf(chart)
  const rows = useRows(chart)
  return (
    <>
      <AnyFigure site={site} id={id} whole />
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
