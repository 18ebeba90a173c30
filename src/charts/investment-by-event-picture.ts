import { growthLabel } from '../text/change'
import { type AxisUnit, axisUnit, tickText } from '../text/figure'
import type { Voice } from '../text/voice'
import type { Drawing, Frame } from './chart'
import { figureMark, largest, legendWords } from './figure-mark'
import type { EventRow } from './investment-by-event-rows'
import { yearsOf } from './line-panels'
import { drawPanels, type PanelSpec } from './parts/panel-picture'

/** A panel a line on shared years, each with its own scale; city-wide totals in a section of their own. */
export function draw(rows: readonly EventRow[], frame: Frame, voice: Voice): Drawing {
  const years = yearsOf(rows)
  const lines = [...new Set(rows.map((row) => row.line))]
  const panels = lines.map((line, i): PanelSpec => {
    const own = rows.filter((row) => row.line === line)
    const unit = unitOf(own, voice)
    const city = line.series === null
    const first = city && lines[i - 1]?.series !== null
    return {
      heading: voice.pick(line.name),
      quiet: unit.label,
      ...(first ? { section: voice.t('chart.investment-by-event.city') } : {}),
      categories: years.map(String),
      axis: { tick: (value) => tickText(voice, value / 10 ** unit.places, unit) },
      marks: own.map((row) => {
        const x = years.indexOf(row.year)
        if (row.kind !== 'figure')
          return {
            kind: 'slot',
            key: row.key,
            x,
            reason: row.kind === 'hidden' ? 'hidden' : 'gap',
            label: '',
          }
        const colour = city ? frame.ink.ink : frame.ink.jade
        return figureMark(row.shown, { key: row.key, x, unit, colour }, voice)
      }),
      changes: own.flatMap((row) =>
        row.kind !== 'figure' || row.change === null || row.shown.unit === 'USD_billion'
          ? []
          : [
              {
                from: years.indexOf(row.year) - 1,
                to: years.indexOf(row.year),
                label: growthLabel(voice, row.change),
              },
            ],
      ),
      breaks: own.flatMap((row) =>
        row.breakBefore === null ? [] : [{ key: row.key, after: years.indexOf(row.year) - 1 }],
      ),
    }
  })
  return drawPanels(panels, frame, { legend: legendWords(voice) })
}

/** One unit a panel, by its largest figure; "a project" is added for amounts per project. */
export function unitOf(rows: readonly EventRow[], voice: Voice): AxisUnit {
  const shown = rows.flatMap((row) => (row.kind === 'figure' ? [row.shown] : []))
  const first = shown[0]
  const unit = axisUnit(voice, first?.unit ?? 'CNY_billion', largest(shown))
  return first?.how === 'per-project'
    ? { ...unit, label: voice.t('unit.a-project', { unit: unit.label }) }
    : unit
}
