import { chartOf } from '../charts'
import { districtMap } from '../charts/district-map'
import { useAtlasOf, useChoices, useReady, useView } from '../state/app'
import { useRows } from '../state/figure'
import type { SiteContext } from '../state/site'
import { PlaceAside } from '../ui/place-aside'
import { LiveFigure } from './live-figure'
import { useSetting } from './use-setting'

interface FigureProps {
  readonly site: SiteContext
  /** The chart has the page to itself. */
  readonly whole: boolean
}

/** The figure of a chart, by its id. */
export function AnyFigure({ site, id, whole }: FigureProps & { readonly id: string }) {
  const chart = chartOf(id)
  return chart.id === districtMap.id ? (
    <DistrictFigure site={site} whole={whole} />
  ) : (
    <LiveFigure site={site} chart={chart} whole={whole} />
  )
}

function DistrictFigure({ site, whole }: FigureProps) {
  const aside = (
    <PlaceAside
      setting={useSetting(site)}
      chart={districtMap}
      rows={useRows(districtMap)}
      atlas={useAtlasOf(districtMap)}
      chosen={useView().places}
      ready={useReady()}
      level={whole ? 2 : 3}
      choose={useChoices().choosePlace}
    />
  )
  return <LiveFigure site={site} chart={chartOf(districtMap.id)} whole={whole} aside={aside} />
}
