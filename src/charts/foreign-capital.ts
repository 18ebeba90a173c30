import type { Atlas } from '../model/atlas'
import { linesOf } from '../model/lines'
import type { View } from '../model/view'
import { axisUnit } from '../text/figure'
import { periodText } from '../text/period-text'
import { fill, type Span, type Voice } from '../text/voice'
import type { Caption, Chart, Drawing, Frame } from './chart'
import { legendWords, reprintCaveat } from './figure-mark'
import { figureSpan, growthSpan, latestFinding } from './line-finding'
import { lineList, linePanel, sharedScale, yearsOf } from './line-panels'
import { isFigure, type LineRow, linesIn, rowsOfLine } from './line-rows'
import { lineColumns, lineSays } from './line-table'
import { drawBlocks } from './parts/blocks'

/** Foreign capital used, on two definitions that are never joined, and contracted. */
export const foreignCapital: Chart<LineRow> = {
  id: 'foreign-capital',
  obeys: ['years', 'grade'],
  rows,
  draw,
  columns: lineColumns,
  says: lineSays,
  tells,
}

const municipal = 'foreign_capital_used_municipal'
const narrow = 'foreign_capital_used'

function rows(atlas: Atlas, view: View): readonly LineRow[] {
  return linesOf(atlas, foreignCapital.id, view).flatMap((line) => {
    const full = line.partOfYear === null
    return rowsOfLine(atlas, line, view, { breaks: full, changes: full })
  })
}

function draw(list: readonly LineRow[], frame: Frame, voice: Voice): Drawing {
  const full = list.filter((row) => row.line.partOfYear === null)
  const parts = list.filter((row) => row.line.partOfYear !== null)
  const years = yearsOf(full)
  const scale = sharedScale(full, voice)
  const accent = { key: lastOf(full, municipal)?.figure.key, colour: frame.ink.ochre }
  const breakNote = voice.t('chart.foreign-capital.break')
  const panels = linesIn(full).map(({ line, rows }) =>
    linePanel(
      rows,
      {
        heading: voice.pick(line.name),
        years,
        wide: true,
        colour: frame.ink.jade,
        accent,
        scale,
        ...(line.indicators.includes(municipal) ? { breakNote } : {}),
      },
      voice,
    ),
  )
  const section = voice.t('chart.foreign-capital.parts')
  const heading = voice.t('chart.foreign-capital.parts-heading')
  const later = lineList(parts, { section, heading, colour: frame.ink.jade }, voice)
  return drawBlocks(
    [
      { kind: 'panels', panels },
      { kind: 'rows', groups: parts.length === 0 ? [] : [later] },
    ],
    frame,
    legendWords(voice),
  )
}

function tells(list: readonly LineRow[], voice: Voice): Caption {
  const figures = list.filter(isFigure)
  const unit = axisUnit(voice, 'USD_billion', 0).label
  return {
    title: voice.t('chart.foreign-capital.title'),
    finding: findingOf(list, voice),
    summary: voice.t('chart.foreign-capital.summary', { unit }),
    caveats: [
      voice.t('chart.foreign-capital.caveat.definitions'),
      voice.t('chart.foreign-capital.caveat.contracted'),
      ...reprintCaveat(
        figures.map(({ shown }) => shown),
        voice,
      ),
    ],
    empty: figures.length === 0 ? voice.t('chart.empty') : null,
  }
}

/** The last full year on both definitions, each with its own change, then the newest report alone. */
function findingOf(list: readonly LineRow[], voice: Voice): readonly Span[] {
  const wide = lastOf(list, municipal)
  const direct = lastOf(list, narrow)
  const part = list.filter(isFigure).findLast((row) => row.line.partOfYear !== null)
  const pair =
    wide === null || direct === null || wide.figure.year !== direct.figure.year
      ? []
      : fill(voice, 'chart.foreign-capital.finding', {
          year: String(wide.figure.year),
          figure: figureSpan(wide.figure, voice),
          growth: growthSpan(wide.change, voice),
          figure2: figureSpan(direct.figure, voice),
          growth2: growthSpan(direct.change, voice),
        })
  if (part === undefined) return pair.length > 0 ? pair : latestFinding(list, voice)
  const period = periodText(voice, part.shown.observation)
  const figure = figureSpan(part, voice)
  return [
    ...pair,
    ...(pair.length > 0 ? [voice.t('list.space')] : []),
    ...fill(voice, 'chart.foreign-capital.finding-part', { period, figure }),
  ]
}

/** The newest change of an indicator's full years, with the figure that it leads to. */
function lastOf(list: readonly LineRow[], indicator: string) {
  const own = list.filter(({ line }) => line.indicators.includes(indicator))
  const change = own.findLast((row) => row.kind === 'change')
  const figure = own.filter(isFigure).find((row) => row.records[0] === change?.records[0])
  return change?.kind !== 'change' || figure === undefined ? null : { change, figure }
}
