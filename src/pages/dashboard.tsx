import { methodPath } from '../model/paths'
import { useBoot } from '../state/app'
import type { SiteContext } from '../state/site'
import { Jumps } from '../ui/jumps'
import { Lead } from '../ui/lead'
import { columnsOf, wideOf } from './columns'
import { Filters } from './filters'
import { Frame } from './frame'
import { Island, type Pieces } from './island'
import { PageNotices } from './page-notices'
import { useSetting } from './use-setting'

/** Key figures, the filter bar, and the charts in the order of the story. */
export function Dashboard({ site, pieces }: { site: SiteContext; pieces: Pieces }) {
  const { voice } = site
  const setting = useSetting(site)
  const { charts } = useBoot()
  return (
    <Frame site={site} setting={setting}>
      <PageNotices voice={voice} />
      <Island piece={pieces.updated} site={site} />
      <div className="opening">
        <h1>{voice.t('site.tagline')}</h1>
        <Jumps voice={voice} />
        <Lead setting={setting} to={methodPath(site.lang)} />
      </div>
      <Island piece={pieces.keys} site={site} />
      <Filters voice={voice} />
      <div className="charts">
        {columnsOf(charts).map((column) => (
          <div key={column[0]}>
            {column.map((id) => (
              <Island key={id} piece={pieces.figure} site={site} id={id} />
            ))}
          </div>
        ))}
      </div>
      <div className="wide-charts">
        {wideOf(charts).map((id) => (
          <Island key={id} piece={pieces.figure} site={site} id={id} />
        ))}
      </div>
      <Island piece={pieces.leaf} site={site} />
    </Frame>
  )
}
