import { AnyFigure } from './any-figure'
import type { PieceProps } from './island'

/** One chart among others. */
export function DashboardFigure({ site, id }: PieceProps) {
  return <AnyFigure site={site} id={id} whole={false} />
}
