import { charts } from '../charts'
import type { Chart } from '../charts/chart'
import { chartPath } from '../model/paths'
import { useAtlas } from '../state/app'
import { useRows } from '../state/figure'
import { linkTo, type SiteContext } from '../state/site'
import { Footer } from '../ui/footer'
import { Masthead } from '../ui/masthead'
import { ChartFigure } from './chart-figure'
import { FilterBar } from './filter-bar'
import { Notices } from './notices'
import { RecordPanel } from './record-panel'

/** One chart with its table, the definitions of what it counts, its sources and its neighbours. */
export function ChartPage({ site, chart }: { site: SiteContext; chart: Chart }) {
  const { voice } = site
  const atlas = useAtlas()
  const rows = useRows(chart)
  const records = [...new Set(rows.flatMap((row) => row.records))].flatMap(
    (id) => atlas.observations.get(id) ?? [],
  )
  const indicators = [...new Set(records.map((o) => o.indicator))].flatMap(
    (id) => atlas.indicators.get(id) ?? [],
  )
  const scopes = [...new Set(records.map((o) => o.scope))].flatMap(
    (id) => atlas.vocabulary.get(`scope/${id}`) ?? [],
  )
  return (
    <>
      <Masthead site={site} heading={false} />
      <main id="main">
        <Notices />
        <FilterBar />
        <ChartFigure chart={chart} heading="h1" whole />
        <section>
          <h2>{voice.t('page.definitions')}</h2>
          <dl>
            {indicators.map((indicator) => (
              <div key={indicator.id}>
                <dt>{voice.pick(indicator.name)}</dt>
                <dd>{voice.pick(indicator.definition)}</dd>
              </div>
            ))}
            {scopes.map((scope) => (
              <div key={scope.id}>
                <dt>{voice.pick(scope.name)}</dt>
                <dd>{voice.pick(scope.definition)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <nav aria-label={voice.t('page.neighbours')}>
          <h2>{voice.t('page.neighbours')}</h2>
          <ul>
            {charts
              .filter((other) => other.id !== chart.id)
              .map((other) => (
                <li key={other.id}>
                  <a href={linkTo(site, chartPath(site.lang, other.id))}>
                    {other.tells([], voice).title}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </main>
      <Footer site={site} />
      <RecordPanel />
    </>
  )
}
