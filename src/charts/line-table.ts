import { yearOf } from '../model/period'
import { centredText } from '../text/change'
import { standsText } from '../text/period-text'
import { statedPercent } from '../text/sentence'
import { sourceLine } from '../text/sources-text'
import type { Voice } from '../text/voice'
import { wordName } from '../text/word'
import type { Column } from './chart'
import { shownText } from './figure-mark'
import { lineColumn, sourceColumn } from './line-columns'
import { type FigureRow, isFigure, type LineRow } from './line-rows'
import { growthValue, shownValue } from './shown'

/** The table of a chart whose rows are those of lines. */
export function lineColumns(voice: Voice): readonly Column<LineRow>[] {
  return [
    lineColumn(voice),
    {
      id: 'period',
      header: voice.t('column.period'),
      text: (row) => linePeriod(row, voice),
      value: (row) => row.year,
    },
    {
      id: 'figure',
      header: voice.t('column.figure'),
      text: (row) => lineFigure(row, voice),
      value: figureValue,
      numeric: true,
      link: true,
    },
    {
      id: 'stated',
      header: voice.t('column.stated'),
      text: (row) => statedOf(row),
      value: (row) => (isFigure(row) ? row.shown.observation.statedGrowth : null),
      numeric: true,
    },
    sourceColumn(voice),
  ]
}

export function lineSays(row: LineRow, voice: Voice): string {
  const words = {
    line: voice.pick(row.line.name),
    period: linePeriod(row, voice),
    figure: lineFigure(row, voice),
  }
  if (row.kind === 'change') return voice.t('line.says-change', words)
  const marks = [
    ...(isFigure(row) ? [wordName(voice, row.atlas, 'basis', row.shown.observation.basis)] : []),
    ...(statedOf(row) === ''
      ? []
      : [voice.t('sentence.stated-growth', { percent: statedOf(row) })]),
    sourceLine(voice, row.sources),
  ].filter((mark) => mark !== '')
  return marks.length === 0
    ? voice.t('line.says-bare', words)
    : voice.t('line.says', { ...words, marks: marks.join(voice.t('list.separator')) })
}

/** The figure, or in its place the reason why there is none. */
export function lineFigure(row: LineRow, voice: Voice): string {
  switch (row.kind) {
    case 'figure':
      return `${shownText(row.shown, voice)}${statusText(row, voice)}`
    case 'change':
      return centredText(voice, row.change)
    case 'hidden':
      return voice.t('chart.hidden')
    case 'gap':
      return voice.pick(row.gap.note).replace(/[.。]$/, '')
    case 'break':
      return voice.pick(row.break.reason).replace(/[.。]$/, '')
  }
}

function figureValue(row: LineRow): string | number | null {
  if (row.kind === 'change') return growthValue(row.change)
  return isFigure(row) ? shownValue(row.shown) : null
}

/** An estimate or a provisional figure says so wherever it is said. */
function statusText({ shown, atlas }: FigureRow, voice: Voice): string {
  const words = shown.observation.status
    .filter((one) => one === 'E' || one === 'P')
    .map((one) => wordName(voice, atlas, 'status', one))
  return words.length === 0
    ? ''
    : voice.t('list.bracket', { text: words.join(voice.t('list.comma')) })
}

function linePeriod(row: LineRow, voice: Voice): string {
  if (row.kind === 'change')
    return voice.t('chart.investment-change.pair', { from: yearOf(row.from), to: row.year })
  if (row.kind === 'break') return voice.t('line.from', { year: row.year })
  if (row.kind === 'gap') return voice.t('period.year', { year: row.year })
  return standsText(voice, row.kind === 'hidden' ? row.observation : row.shown.observation)
}

function statedOf(row: LineRow): string {
  const stated = isFigure(row) ? row.shown.observation.statedGrowth : null
  return stated === null ? '' : statedPercent(stated)
}
