import { chartOf } from '../charts'
import type { PieceProps } from './island'
import { LiveFigure } from './live-figure'

/** One chart among others. */
export function DashboardFigure({ site, id }: PieceProps) {
  return <LiveFigure site={site} chart={chartOf(id)} whole={false} />
}
