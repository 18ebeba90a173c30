import { risenText } from '../text/change'
import { periodText } from '../text/period-text'
import { fill, type Span, type Voice } from '../text/voice'
import { type ChangeRow, type FigureRow, isFigure, type LineRow } from './line-rows'
import { lineFigure } from './line-table'

/** A figure in a finding, an estimate as such; it leads to its record. */
export function figureSpan(row: FigureRow, voice: Voice): Span {
  return { text: lineFigure(row, voice), record: row.shown.observation.id }
}

/** "up 3.8%", leading to the later of the two records. */
export function growthSpan({ change, to }: ChangeRow, voice: Voice): Span {
  return { text: risenText(voice, change), record: to.id }
}

/** What can be said when the filters leave little: the newest figure of the last line. */
export function latestFinding(list: readonly LineRow[], voice: Voice): readonly Span[] {
  const last = list.findLast(isFigure)
  if (last === undefined) return []
  return fill(voice, 'line.latest', {
    line: voice.pick(last.line.name),
    period: periodText(voice, last.shown.observation),
    figure: figureSpan(last, voice),
  })
}
