import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { charts } from '../../src/charts'
import { assemble, decode } from '../../src/model/decode'
import { defaultView } from '../../src/model/view'
import { en } from '../../src/text/en'
import { makeVoice } from '../../src/text/voice'

/** One chart as any library can draw it: a bar for each row that has a number. */
export interface Bars {
  readonly chart: string
  readonly title: string
  readonly bars: readonly { readonly label: string; readonly value: number }[]
}

/** The rows that the dashboard draws, from the compiled data of a build. */
export function benchRows(dist: string): readonly Bars[] {
  const folder = join(dist, 'data/build')
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const atlas = assemble([decode(read(read('manifest.json').files.first))])
  const voice = makeVoice('en', en)
  return charts.map((chart) => {
    const rows = chart.rows(atlas, defaultView)
    const numeric = chart.columns(voice).filter((column) => column.numeric)
    const bars = rows.flatMap((row) => {
      const value = numeric
        .map((column) => Number(column.value(row) ?? Number.NaN))
        .find(Number.isFinite)
      return value === undefined ? [] : [{ label: row.key, value }]
    })
    return { chart: chart.id, title: chart.tells(rows, voice).title, bars }
  })
}
