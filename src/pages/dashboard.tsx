import { methodPath } from '../model/paths'
import { useBoot } from '../state/app'
import type { SiteContext } from '../state/site'
import { Lead } from '../ui/lead'
import { Filters } from './filters'
import { Frame } from './frame'
import { Island, type Pieces } from './island'
import { PageNotices } from './page-notices'
import { useSetting } from './use-setting'

/** The chart that takes both columns, last: where. */
const wide = 'district-map'

/** Key figures, the filter bar, and the charts in the order of the story. */
export function Dashboard({ site, pieces }: { site: SiteContext; pieces: Pieces }) {
  const { voice } = site
  const setting = useSetting(site)
  const { charts } = useBoot()
  const narrow = charts.filter((id) => id !== wide)
  const half = Math.ceil(narrow.length / 2)
  // Read down, then across; on a narrow page one after the other. Each column is as high as its charts.
  const columns = [narrow.slice(0, half), narrow.slice(half)]
  return (
    <Frame site={site} setting={setting}>
      <PageNotices voice={voice} />
      <Island piece={pieces.updated} site={site} />
      <div className="opening">
        <h1>{voice.t('site.tagline')}</h1>
        <Lead setting={setting} to={methodPath(site.lang)} />
      </div>
      <Island piece={pieces.keys} site={site} />
      <Filters voice={voice} />
      <div className="charts">
        {columns.map((column) => (
          <div key={column[0]}>
            {column.map((id) => (
              <Island key={id} piece={pieces.figure} site={site} id={id} />
            ))}
          </div>
        ))}
      </div>
      {charts.includes(wide) && <Island piece={pieces.figure} site={site} id={wide} />}
      <Island piece={pieces.record} site={site} />
    </Frame>
  )
}
