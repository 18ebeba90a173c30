import { middle } from '../model/interval'
import { yearOf } from '../model/period'
import { changeText } from '../text/change'
import { intervalText } from '../text/figure'
import { periodText } from '../text/period-text'
import { placeName } from '../text/sentence'
import { shareText } from '../text/share'
import { sourceLine } from '../text/sources-text'
import { fill, type Span, type Voice } from '../text/voice'
import { wordInline, wordName } from '../text/word'
import type { Caption, Chart, Column } from './chart'
import { latestFinding } from './line-finding'
import { lineColumns, lineSays } from './line-table'
import { draw, indexLabel, isLineRow, shareQuiet } from './nev-context-picture'
import {
  besideKey,
  type ContextRow,
  chartId,
  country,
  home,
  type IndexRow,
  rows,
  type ShareRow,
} from './nev-context-rows'
import { growthValue } from './shown'

/** NEVs in all vehicles made, and Chongqing beside the country and other places. */
export const nevContext: Chart<ContextRow> = {
  id: chartId,
  obeys: ['years', 'grade'],
  own: [besideKey],
  rows,
  draw,
  columns,
  says,
  tells,
}

function columns(voice: Voice): readonly Column<ContextRow>[] {
  return lineColumns(voice).map(
    (column): Column<ContextRow> => ({
      ...column,
      text: (row) => (isLineRow(row) ? column.text(row) : textOf(row, column.id, voice)),
      value: (row) => (isLineRow(row) ? column.value(row) : valueOf(row, column.id)),
    }),
  )
}

function textOf(row: ShareRow | IndexRow, column: string, voice: Voice): string {
  if (column === 'line') return nameText(row, voice)
  if (column === 'period') return spanText(row, voice)
  if (column === 'figure') return figureText(row, voice)
  return column === 'source' ? sourceLine(voice, row.sources) : ''
}

/** The stated share, or the middle of a computed one; the index. No value for what is refused or open. */
function valueOf(row: ShareRow | IndexRow, column: string): string | number | null {
  if (column === 'line') return row.key
  if (column === 'period') return row.year
  if (column === 'source') return row.sources.map(({ id }) => id).join(';')
  if (column !== 'figure') return null
  if (row.kind === 'share') return row.computed ? middle(row.interval) : row.of.value
  const growth = row.change.kind === 'growth' ? growthValue(row.change) : null
  return growth === null ? null : 100 + growth
}

function says(row: ContextRow, voice: Voice): string {
  if (isLineRow(row)) return lineSays(row, voice)
  const marks =
    row.kind === 'share'
      ? [shareQuiet(row, voice), limitsText(row, voice)]
      : [wordName(voice, row.atlas, 'basis', row.to.basis)]
  return voice.t('line.says', {
    line: nameText(row, voice),
    period: spanText(row, voice),
    figure: figureText(row, voice),
    marks: [...marks, sourceLine(voice, row.sources)]
      .filter((mark) => mark !== '')
      .join(voice.t('list.separator')),
  })
}

function tells(list: readonly ContextRow[], voice: Voice): Caption {
  const lines = list.filter(isLineRow)
  const shown = list.filter((row) => row.kind === 'figure' || row.kind === 'share')
  return {
    title: voice.t('chart.nev-context.title'),
    finding: findingOf(list, voice),
    summary: voice.t('chart.nev-context.summary'),
    caveats: [
      voice.t('chart.nev-context.caveat.rank'),
      voice.t('chart.nev-context.caveat.rule'),
      voice.t('chart.nev-context.caveat.index'),
      ...(lines.some((row) => row.kind === 'figure' && row.shown.observation.grade === 'C')
        ? [voice.t('chart.caveat.reprint')]
        : []),
    ],
    empty: shown.length === 0 ? voice.t('chart.empty') : null,
  }
}

/** The newest full year's share, beside that of the country in the same year where it is drawn. */
function findingOf(list: readonly ContextRow[], voice: Voice): readonly Span[] {
  const shares = list
    .filter((row) => row.kind === 'share')
    .filter(({ of }) => of.periodKind === 'year')
  const own = shares.findLast(({ of }) => of.geography === home)
  if (own === undefined) return latestFinding(list.filter(isLineRow), voice)
  const params = {
    year: String(own.year),
    share: spanOf(own, voice),
    basis: wordInline(voice, own.atlas, 'basis', own.of.basis),
  }
  const other = shares.find(({ of, year }) => of.geography === country && year === own.year)
  if (other === undefined) return fill(voice, 'chart.nev-context.finding-alone', params)
  return fill(voice, 'chart.nev-context.finding', {
    ...params,
    share2: spanOf(other, voice),
    basis2: wordInline(voice, other.atlas, 'basis', other.of.basis),
  })
}

function spanOf(row: ShareRow, voice: Voice): Span {
  return { text: shareText(voice, row.interval, row.about), record: row.of.id }
}

function nameText(row: ShareRow | IndexRow, voice: Voice): string {
  const place = row.kind === 'share' ? row.of.geography : row.line.geography
  return voice.t('chart.nev-context.of-place', {
    what: voice.t(row.kind === 'share' ? 'chart.nev-context.share' : 'chart.nev-context.index-of'),
    place: placeName(voice, row.atlas, place),
  })
}

function spanText(row: ShareRow | IndexRow, voice: Voice): string {
  return row.kind === 'share'
    ? periodText(voice, row.of)
    : voice.t('chart.investment-change.pair', { from: yearOf(row.from), to: row.year })
}

function figureText(row: ShareRow | IndexRow, voice: Voice): string {
  if (row.kind === 'share') return shareText(voice, row.interval, row.about)
  return row.change.kind === 'refusal'
    ? changeText(voice, row.change, row.atlas).replace(/[.。]$/, '')
    : voice.t('chart.nev-context.index-figure', {
        from: yearOf(row.from),
        index: indexLabel(row, voice),
      })
}

/** The limits of a computed share that is about. */
function limitsText(row: ShareRow, voice: Voice): string {
  const { low, high } = row.interval
  if (!row.computed || high === Infinity || high - low <= 0.1 + 1e-9) return ''
  const limits = { low: Math.floor(low * 10) / 10, high: Math.ceil(high * 10) / 10 }
  return intervalText(voice, limits, 'percent')
}
