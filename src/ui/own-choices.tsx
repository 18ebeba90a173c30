import type { Chart, OwnKey, Row } from '../charts/chart'
import { textWidth } from '../charts/parts/text-width'
import type { Atlas } from '../model/atlas'
import type { View } from '../model/view'
import type { MessageKey, Voice } from '../text/voice'

/** What only this chart lets the reader choose, by the keys it declares. */
export function OwnChoices<R extends Row>({
  voice,
  chart,
  atlas,
  view,
  ready,
  setOwn,
}: {
  voice: Voice
  chart: Chart<R>
  atlas: Atlas
  view: View
  ready: boolean
  setOwn(key: string, value: string | null): void
}) {
  if (chart.own === undefined) return null
  return (
    <div className="own needs-script">
      {chart.own.map((own) => {
        const values = own.values(atlas, view)
        const fallback = values[0]?.value
        return (
          <label key={own.name}>
            {voice.t(names[own.name] ?? 'filter.every')}
            <select
              value={view.own[own.name] ?? fallback}
              disabled={!ready}
              onChange={({ target }) =>
                setOwn(own.name, target.value === fallback ? null : target.value)
              }
            >
              {(ready ? values : widest(values, view.own[own.name] ?? fallback, voice)).map(
                ({ value, label }) => (
                  <option key={value} value={value}>
                    {voice.pick(label)}
                  </option>
                ),
              )}
            </select>
          </label>
        )
      })}
    </div>
  )
}

/**
 * What a choice holds before the page answers: what is chosen, and the three widest words, so that it has
 * its width already; all others would only weigh.
 */
function widest(values: OwnValues, chosen: string | undefined, voice: Voice): OwnValues {
  const widths = values.map(({ label }) => textWidth(voice.pick(label), 13))
  const least = widths.toSorted((a, b) => b - a)[Math.min(3, values.length) - 1] ?? 0
  return values.filter(({ value }, i) => value === chosen || (widths[i] ?? 0) >= least)
}

type OwnValues = ReturnType<OwnKey['values']>

const names: Readonly<Record<string, MessageKey>> = {
  event: 'chart.sectors.own.event',
  show: 'chart.district-map.own.show',
  borders: 'chart.district-map.own.borders',
  beside: 'chart.nev-context.own.beside',
  year: 'chart.timeline.own.year',
}
