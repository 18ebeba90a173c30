import { useMemo } from 'react'
import { charts } from '../charts'
import { keyFigures } from '../charts/key-figures'
import { methodPath } from '../model/paths'
import { useAtlas, useView } from '../state/app'
import type { SiteContext } from '../state/site'
import { KeyFigures } from '../ui/key-figures'
import { Lead } from '../ui/lead'
import { Filters } from './filters'
import { Frame } from './frame'
import { LiveFigure } from './live-figure'
import { OpenRecord } from './open-record'
import { PageNotices } from './page-notices'
import { settingOf } from './setting-of'

/** Key figures, the filter bar, and the charts in the order of the story. */
export function Dashboard({ site }: { site: SiteContext }) {
  const { voice } = site
  const setting = useMemo(() => settingOf(site), [site])
  const atlas = useAtlas()
  const { grade } = useView()
  const figures = useMemo(() => keyFigures(atlas, { grade }), [atlas, grade])
  return (
    <Frame site={site}>
      <PageNotices voice={voice} />
      <div className="opening">
        <h1>{voice.t('site.tagline')}</h1>
        <Lead setting={setting} to={methodPath(site.lang)} />
      </div>
      <KeyFigures setting={setting} atlas={atlas} figures={figures} />
      <Filters voice={voice} charts={charts} />
      <div className="charts">
        {charts.map((chart) => (
          <LiveFigure key={chart.id} site={site} setting={setting} chart={chart} whole={false} />
        ))}
      </div>
      <OpenRecord site={site} setting={setting} />
    </Frame>
  )
}
