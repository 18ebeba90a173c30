import { ChartBody } from './chart-body'
import { DashboardFigure } from './dashboard-figure'
import type { Pieces } from './island'
import { LiveKeys } from './live-keys'
import { OpenLeaf } from './open-leaf'
import { Updated } from './updated'

export const pieces: Pieces = {
  keys: LiveKeys,
  figure: DashboardFigure,
  chart: ChartBody,
  updated: Updated,
  leaf: OpenLeaf,
}
