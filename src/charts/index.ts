import type { Chart } from './chart'
import { districtMap } from './district-map'
import { foreignCapital } from './foreign-capital'
import { industry } from './industry'
import { investmentByEvent } from './investment-by-event'
import { investmentChange } from './investment-change'
import { nevContext } from './nev-context'
import { nevOutput } from './nev-output'
import { sectors } from './sectors'
import { timeline } from './timeline'

/** Every chart of the atlas, in the order of the story: how much, in what, what else grew, where, when. */
export const charts: readonly Chart[] = [
  investmentByEvent,
  investmentChange,
  sectors,
  foreignCapital,
  nevOutput,
  nevContext,
  industry,
  districtMap,
  timeline,
]

/** @throws RangeError for an id that the registry does not hold. */
export function chartOf(id: string): Chart {
  const chart = charts.find((other) => other.id === id)
  if (chart === undefined) throw new RangeError(`The registry has no chart ${id}.`)
  return chart
}
