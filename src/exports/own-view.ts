import type { Chart, Row } from '../charts/chart'
import type { Atlas } from '../model/atlas'
import { en } from '../text/en'
import { makeVoice } from '../text/voice'
import { zh } from '../text/zh'
import { chartTable } from './chart-table'
import { csvText } from './csv'

/** The rows of a reader's own view as CSV; loaded when asked for, since it brings both languages. */
export function ownViewCsv(
  chart: Chart,
  rows: readonly Row[],
  atlas: Atlas,
  mark: boolean,
): string {
  const voices = { en: makeVoice('en', en), zh: makeVoice('zh', zh) }
  return csvText(chartTable(chart, rows, atlas, voices), mark)
}
