import { charts } from '../charts'
import { useAtlas, useView } from '../state/app'
import type { SiteContext } from '../state/site'
import { Footer } from '../ui/footer'
import { Masthead } from '../ui/masthead'
import { ChartFigure } from './chart-figure'
import { FilterBar } from './filter-bar'
import { KeyFigures } from './key-figures'
import { Notices } from './notices'
import { RecordPanel } from './record-panel'

/** Key figures, the filter bar and the charts in the order of the story. */
export function Dashboard({ site }: { site: SiteContext }) {
  const atlas = useAtlas()
  const view = useView()
  return (
    <>
      <Masthead site={site} heading />
      <main id="main">
        <p className="lead">{site.voice.t('site.lead')}</p>
        <Notices />
        <KeyFigures atlas={atlas} view={view} site={site} />
        <FilterBar />
        <div className="charts">
          {charts.map((chart) => (
            <ChartFigure key={chart.id} chart={chart} heading="h2" whole={false} />
          ))}
        </div>
      </main>
      <Footer site={site} />
      <RecordPanel />
    </>
  )
}
