import { chartOf } from '../charts'
import { useAtlasOf } from '../state/app'
import { useRows } from '../state/figure'
import { ChartNotes } from '../ui/chart-notes'
import { AnyFigure } from './any-figure'
import type { PieceProps } from './island'
import { OwnViewFiles } from './own-view-files'
import { useSetting } from './use-setting'

/** One chart with what its words mean, its breaks, gaps and sources. */
export function ChartBody({ site, id }: PieceProps) {
  const setting = useSetting(site)
  const chart = chartOf(id)
  const atlas = useAtlasOf(chart)
  const rows = useRows(chart)
  return (
    <>
      <AnyFigure site={site} id={id} whole />
      <ChartNotes setting={setting} atlas={atlas} chart={chart} rows={rows} />
      <OwnViewFiles site={site} chart={chart} atlas={atlas} rows={rows} />
    </>
  )
}
