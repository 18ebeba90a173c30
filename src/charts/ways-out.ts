import type { Atlas } from '../model/atlas'
import { defaultView, type View } from '../model/view'
import type { MessageKey, Voice } from '../text/voice'
import type { Chart, Row } from './chart'

/** One change of the view that would show something, and what it is called. */
export interface WayOut {
  readonly says: MessageKey
  readonly change: Partial<View>
}

const candidates: readonly WayOut[] = [
  { says: 'empty.projects', change: { measure: 'projects' } },
  { says: 'empty.amounts', change: { measure: 'amount' } },
  { says: 'empty.clusters', change: { clusters: [] } },
  { says: 'empty.series', change: { series: [] } },
  { says: 'empty.years', change: { years: null } },
  { says: 'empty.grade', change: { grade: defaultView.grade } },
]

/** Single changes that lead out of an empty picture, for filters that the chart obeys; at most two. */
export function waysOut<R extends Row>(
  chart: Chart<R>,
  atlas: Atlas,
  view: View,
  voice: Voice,
): readonly WayOut[] {
  return candidates
    .filter(({ change }) =>
      Object.entries(change).every(
        ([key, value]) =>
          chart.obeys.includes(key as keyof View) &&
          JSON.stringify(view[key as keyof View]) !== JSON.stringify(value),
      ),
    )
    .filter(({ change }) => {
      const rows = chart.rows(atlas, { ...view, ...change })
      return rows.length > 0 && chart.tells(rows, voice).empty === null
    })
    .slice(0, 2)
}
