import { useMemo } from 'react'
import { charts } from '../charts'
import { keyFigures } from '../charts/key-figures'
import { methodPath } from '../model/paths'
import { useAtlas, useReady, useView } from '../state/app'
import type { SiteContext } from '../state/site'
import { KeyFigures } from '../ui/key-figures'
import { Lead } from '../ui/lead'
import { Filters } from './filters'
import { Frame } from './frame'
import { LiveFigure } from './live-figure'
import { OpenRecord } from './open-record'
import { PageNotices } from './page-notices'
import { settingOf } from './setting-of'

const half = Math.ceil(charts.length / 2)
/** Read down, then across; on a narrow page one after the other. Each column is as high as its charts. */
const columns = [charts.slice(0, half), charts.slice(half)]

/** Key figures, the filter bar, and the charts in the order of the story. */
export function Dashboard({ site }: { site: SiteContext }) {
  const { voice } = site
  const ready = useReady()
  const setting = useMemo(() => settingOf(site, ready), [site, ready])
  const atlas = useAtlas()
  const { grade } = useView()
  const figures = useMemo(() => keyFigures(atlas, { grade }), [atlas, grade])
  return (
    <Frame site={site} setting={setting}>
      <PageNotices voice={voice} />
      <div className="opening">
        <h1>{voice.t('site.tagline')}</h1>
        <Lead setting={setting} to={methodPath(site.lang)} />
      </div>
      <KeyFigures setting={setting} atlas={atlas} figures={figures} />
      <Filters voice={voice} charts={charts} />
      <div className="charts">
        {columns.map((column) => (
          <div key={column[0]?.id}>
            {column.map((chart) => (
              <LiveFigure
                key={chart.id}
                site={site}
                setting={setting}
                chart={chart}
                whole={false}
              />
            ))}
          </div>
        ))}
      </div>
      <OpenRecord site={site} setting={setting} />
    </Frame>
  )
}
