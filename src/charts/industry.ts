import { group } from 'd3-array'
import type { Atlas } from '../model/atlas'
import { linesOf } from '../model/lines'
import type { View } from '../model/view'
import { standsText } from '../text/period-text'
import { fill, type Span, type Voice } from '../text/voice'
import type { Caption, Chart, Drawing, Frame } from './chart'
import { legendWords, reprintCaveat, shownText } from './figure-mark'
import { figureSpan, latestFinding } from './line-finding'
import { lineList, linePanel, yearsOf } from './line-panels'
import { byYear, type FigureRow, isFigure, type LineRow, rowsOfLine } from './line-rows'
import { lineColumns, lineSays } from './line-table'
import { type Block, drawBlocks } from './parts/blocks'
import type { PanelSpec } from './parts/panel-picture'
import type { RowGroup } from './parts/row-picture'

/** Industry in small multiples on shared years, each with its own unit, gaps and breaks. */
export const industry: Chart<LineRow> = {
  id: 'industry',
  obeys: ['years', 'grade'],
  rows,
  draw,
  columns: lineColumns,
  says: lineSays,
  tells,
}

/** Quantities that stand as figures: each on one date, none of them comparable with another. */
const asText = /^share_of_chongqing_/
const clusters = 'cluster_output_value'

function rows(atlas: Atlas, view: View): readonly LineRow[] {
  const drawn = linesOf(atlas, industry.id, view).flatMap((line) =>
    rowsOfLine(atlas, line, view, { breaks: !asText.test(indicatorOf(line)), changes: true }),
  )
  // Lines of one indicator, such as charging piles on two coverages, share a panel and its break.
  return [...group(drawn, (row) => indicatorOf(row.line)).values()].flatMap((own) =>
    own
      .filter((row, i) => row.kind !== 'break' || own.findIndex(isSameBreak(row)) === i)
      .sort(byYear),
  )
}

function isSameBreak(row: LineRow) {
  return (other: LineRow) =>
    row.kind === 'break' && other.kind === 'break' && other.break === row.break
}

function draw(list: readonly LineRow[], frame: Frame, voice: Voice): Drawing {
  const is = (test: (indicator: string) => boolean) =>
    list.filter((row) => test(indicatorOf(row.line)))
  const panels = is((indicator) => indicator !== clusters && !asText.test(indicator))
  const blocks: readonly Block[] = [
    { kind: 'panels', panels: panelsOf(panels, frame, voice) },
    {
      kind: 'rows',
      groups: clusterGroups(
        is((one) => one === clusters),
        frame,
        voice,
      ),
    },
    {
      kind: 'rows',
      groups: shareGroups(
        is((one) => asText.test(one)),
        voice,
      ),
    },
  ]
  return drawBlocks(blocks, frame, legendWords(voice))
}

function panelsOf(list: readonly LineRow[], frame: Frame, voice: Voice): PanelSpec[] {
  const years = yearsOf(list)
  const accent = { key: newest(list, 'industrial_output_value')?.key, colour: frame.ink.ochre }
  return [...group(list, (row) => indicatorOf(row.line))].map(([id, own]) => {
    const heading = own[0] === undefined ? id : nameOf(id, own[0].atlas, voice)
    // More bars than half the width can label with their decimals.
    const wide = own.filter(isFigure).length > 6
    return linePanel(own, { heading, years, wide, colour: frame.ink.jade, accent }, voice)
  })
}

function nameOf(indicator: string, atlas: Atlas, voice: Voice): string {
  const name = atlas.indicators.get(indicator)?.name
  return name === undefined ? indicator : voice.pick(name)
}

function clusterGroups(list: readonly LineRow[], frame: Frame, voice: Voice): RowGroup[] {
  if (list.length === 0) return []
  const heading = voice.t('chart.industry.clusters')
  return [lineList(list, { heading, named: true, colour: frame.ink.jade }, voice)]
}

/** Shares of one area: figures in words, not bars, because each is of another whole. */
function shareGroups(list: readonly LineRow[], voice: Voice): RowGroup[] {
  if (list.length === 0) return []
  return [
    {
      heading: voice.t('chart.industry.shares'),
      quiet: voice.t('chart.industry.shares-quiet'),
      axis: { tick: String },
      rows: list.map((row) => ({
        label: nameOf(indicatorOf(row.line), row.atlas, voice),
        quiet: isFigure(row) ? standsText(voice, row.shown.observation) : '',
        mark: {
          kind: 'words',
          key: row.key,
          text: isFigure(row) ? shownText(row.shown, voice) : voice.t('chart.hidden'),
          figure: isFigure(row),
        },
      })),
    },
  ]
}

function tells(list: readonly LineRow[], voice: Voice): Caption {
  const figures = list.filter(isFigure)
  return {
    title: voice.t('chart.industry.title'),
    finding: findingOf(list, voice),
    summary: voice.t('chart.industry.summary'),
    caveats: [
      voice.t('chart.caveat.scales'),
      voice.t('chart.industry.caveat.stocks'),
      voice.t('chart.industry.caveat.growth'),
      ...reprintCaveat(
        figures.map(({ shown }) => shown),
        voice,
      ),
    ],
    empty: figures.length === 0 ? voice.t('chart.empty') : null,
  }
}

/** The newest year's output, growth and share where they are of one year, then the newest level. */
function findingOf(list: readonly LineRow[], voice: Voice): readonly Span[] {
  const output = newest(list, 'industrial_output_value')
  const growth = newest(list, 'industrial_value_added_growth')
  const share = newest(list, 'strategic_emerging_share')
  const factories = newest(list, 'smart_factories')
  const years = new Set([output, growth, share].map((row) => row?.year))
  if (output === undefined || growth === undefined || share === undefined || years.size > 1)
    return latestFinding(list, voice)
  const year = fill(voice, 'chart.industry.finding', {
    year: String(output.year),
    output: figureSpan(output, voice),
    growth: figureSpan(growth, voice),
    share: figureSpan(share, voice),
  })
  if (factories === undefined) return year
  return [
    ...year,
    voice.t('list.space'),
    ...fill(voice, 'chart.industry.finding-factories', {
      factories: figureSpan(factories, voice),
      date: atText(factories, voice),
    }),
  ]
}

/** A level within a sentence: "at the end of 2023", "as of 25 November 2025". */
function atText({ year, shown }: FigureRow, voice: Voice): string {
  return shown.observation.end.endsWith('12-31')
    ? voice.t('period.at-end', { year })
    : standsText(voice, shown.observation)
}

function newest(list: readonly LineRow[], indicator: string): FigureRow | undefined {
  return list.filter(isFigure).findLast((row) => indicatorOf(row.line) === indicator)
}

function indicatorOf({ indicators: [indicator = ''] }: LineRow['line']): string {
  return indicator
}
