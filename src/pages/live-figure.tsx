import { type ReactNode, useEffect } from 'react'
import type { Chart } from '../charts/chart'
import { writeAddress } from '../model/address'
import { chartPath } from '../model/paths'
import { useAtlasOf, useChoices, useReady, useView } from '../state/app'
import { usePicture, useRows } from '../state/figure'
import type { SiteContext } from '../state/site'
import { liftVeil } from '../state/veil'
import { ChartFigure } from '../ui/figure'
import { completeAddress } from './complete-address'
import { useSetting } from './use-setting'

/** A chart joined to the reader's view. */
export function LiveFigure({
  site,
  chart,
  whole,
  aside = null,
}: {
  site: SiteContext
  chart: Chart
  whole: boolean
  /** Stands beside the picture. */
  aside?: ReactNode
}) {
  const setting = useSetting(site)
  const atlas = useAtlasOf(chart)
  const view = useView()
  const actions = useChoices()
  const ready = useReady()
  const rows = useRows(chart)
  const picture = usePicture(chart, rows)
  useEffect(() => {
    if (picture.state !== 'drawing') liftVeil()
  }, [picture.state])
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
      aside={aside}
    />
  )
}
