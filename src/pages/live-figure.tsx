import type { Chart } from '../charts/chart'
import { writeAddress } from '../model/address'
import { chartPath } from '../model/paths'
import { useAtlas, useChoices, useReady, useView } from '../state/app'
import { usePicture, useRows } from '../state/figure'
import type { SiteContext } from '../state/site'
import { ChartFigure } from '../ui/figure'
import type { Setting } from '../ui/setting'
import { completeAddress } from './complete-address'

/** A chart joined to the reader's view. */
export function LiveFigure({
  site,
  setting,
  chart,
  whole,
}: {
  site: SiteContext
  setting: Setting
  chart: Chart
  whole: boolean
}) {
  const atlas = useAtlas()
  const view = useView()
  const actions = useChoices()
  const ready = useReady()
  const rows = useRows(chart)
  const picture = usePicture(chart, rows)
  const query = writeAddress(view)
  const path = `${chartPath(site.lang, chart.id)}${query === '' ? '' : `?${query}`}`
  return (
    <ChartFigure
      setting={setting}
      chart={chart}
      rows={rows}
      atlas={atlas}
      view={view}
      picture={picture}
      actions={actions}
      ready={ready}
      whole={whole}
      share={completeAddress(site, path, ready)}
    />
  )
}
