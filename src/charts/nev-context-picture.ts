import { group } from 'd3-array'
import type { Atlas, Line } from '../model/atlas'
import { roundOut } from '../model/interval'
import { yearOf } from '../model/period'
import { changeLabel } from '../text/change'
import { plain } from '../text/decimal'
import { tickText } from '../text/figure'
import { periodText } from '../text/period-text'
import { placeName } from '../text/sentence'
import { shareLabel } from '../text/share'
import type { Voice } from '../text/voice'
import { wordName } from '../text/word'
import type { Drawing, Frame } from './chart'
import { legendWords } from './figure-mark'
import { lineList, linePanel, sharedScale, yearsOf } from './line-panels'
import { type LineRow, linesIn } from './line-rows'
import {
  type ContextRow,
  home,
  type IndexRow,
  isPart,
  type LinePart,
  partOf,
  type ShareRow,
} from './nev-context-rows'
import { type Block, drawBlocks } from './parts/blocks'
import type { BarMark, RangeMark, WordsMark } from './parts/marks'
import type { PanelSpec } from './parts/panel-picture'
import type { RowGroup } from './parts/row-picture'

/** Shares, levels of Chongqing and other places on one scale, the country, indices, exports. */
export function draw(list: readonly ContextRow[], frame: Frame, voice: Voice): Drawing {
  const of = (part: LinePart) => list.filter(isLineRow).filter((row) => partOf(row.line) === part)
  const blocks: readonly Block[] = [
    { kind: 'rows', groups: shareGroups(list, frame, voice), aligned: true },
    { kind: 'panels', panels: placePanels(of('places'), frame, voice) },
    wholeBlock(of('wholes'), frame, voice),
    { kind: 'rows', groups: indexGroups(list, frame, voice) },
    { kind: 'panels', panels: exportPanels(of('exports'), frame, voice) },
    { kind: 'rows', groups: partGroups(of('exports-parts'), frame, voice) },
  ]
  return drawBlocks(blocks, frame, legendWords(voice))
}

export function isLineRow(row: ContextRow): row is LineRow {
  return row.kind !== 'share' && row.kind !== 'index'
}

/** "Chongqing, 2025". */
export function shareName(row: ShareRow, voice: Voice): string {
  return [placeName(voice, row.atlas, row.of.geography), periodText(voice, row.of)].join(
    voice.t('list.comma'),
  )
}

/** Who counted, and whether the share is a statement or a calculation. */
export function shareQuiet(row: ShareRow, voice: Voice): string {
  const basis = wordName(voice, row.atlas, 'basis', row.of.basis)
  const said = voice.t(row.computed ? 'chart.nev-output.computed' : 'chart.nev-output.stated', {
    basis,
  })
  return row.newRule
    ? [said, voice.t('chart.nev-context.new-rule')].join(voice.t('list.separator'))
    : said
}

/** Where the place stands, in whole numbers with limits rounded outward; a refusal by its short name. */
export function indexLabel({ change, atlas }: IndexRow, voice: Voice): string {
  if (change.kind === 'refusal' || change.central === null) return changeLabel(voice, change, atlas)
  const at = (percent: number) => plain(100 + percent, 0, voice.lang)
  const { low, high } = roundOut(change.growth, 0)
  if (high - low <= 2) return at(change.central)
  const limits = voice.t('change.range', { low: at(low), high: at(high) })
  return voice.t('change.centred', { centre: at(change.central), limits })
}

function shareGroups(list: readonly ContextRow[], frame: Frame, voice: Voice): RowGroup[] {
  const shares = list.filter((row) => row.kind === 'share')
  const newest = Math.max(...shares.map((row) => row.year))
  const groupOf = (own: readonly ShareRow[], heading: string, quiet: string): RowGroup => ({
    heading,
    quiet,
    axis: { max: 60, tick: (value) => `${value}%` },
    rows: own.map((row) => ({
      label: shareName(row, voice),
      quiet: shareQuiet(row, voice),
      mark: shareMark(
        row,
        row.of.geography === home && row.year === newest && !isPart(row),
        frame,
        voice,
      ),
    })),
  })
  return [
    groupOf(
      shares.filter((row) => !isPart(row)),
      voice.t('chart.nev-context.share'),
      voice.t('chart.nev-context.share-quiet'),
    ),
    groupOf(shares.filter(isPart), voice.t('chart.nev-context.share-parts'), ''),
  ].filter(({ rows }) => rows.length > 0)
}

function shareMark(row: ShareRow, accent: boolean, frame: Frame, voice: Voice): BarMark {
  const { low, high } = row.interval
  const open = high === Infinity
  const label = shareLabel(voice, row.interval, row.about)
  const { ochre, jade, quiet } = frame.ink
  return {
    kind: 'bar',
    key: row.key,
    x: 0,
    low,
    high,
    middle: open ? null : (low + high) / 2,
    labels: [label],
    treatment: open ? 'at-least' : label.startsWith('≈') ? 'about' : 'exact',
    texture: isPart(row) ? 'light' : 'solid',
    reprint: row.records.some((id) => row.atlas.observations.get(id)?.grade === 'C'),
    colour: row.of.geography !== home ? quiet : accent ? ochre : jade,
    emphasis: accent,
  }
}

/** Seven panels under each other: lower than one that stands alone. */
const low = { compact: 76, regular: 84, large: 180 }

/** Chongqing in colour, the others in grey, all on one scale. */
function placePanels(list: readonly LineRow[], frame: Frame, voice: Voice): PanelSpec[] {
  const years = yearsOf(list)
  const scale = sharedScale(list, voice)
  const section = voice.t('chart.nev-context.levels')
  return linesIn(list).map(({ line, atlas, rows }, i) => {
    const colour = line.geography === home ? frame.ink.jade : frame.ink.quiet
    const heading = placeName(voice, atlas, line.geography)
    const quiet = basisText(line, atlas, voice)
    const wish = { heading, quiet, years, scale, colour, plotHeight: low[frame.density] }
    return linePanel(rows, i === 0 ? { ...wish, section } : wish, voice)
  })
}

/** The country, and all vehicles made in Chongqing, on scales of their own: lists where a phone has no room for years. */
function wholeBlock(list: readonly LineRow[], frame: Frame, voice: Voice): Block {
  const years = yearsOf(list)
  const section = voice.t('chart.nev-context.wholes')
  const wishes = linesIn(list).map(({ line, atlas, rows }, i) => ({
    rows,
    heading: headingOf(line, list, atlas, voice),
    // Said in the heading already where that names the body.
    quiet: sharesName(line, list, atlas, voice) ? '' : basisText(line, atlas, voice),
    colour: line.geography === home ? frame.ink.jade : frame.ink.quiet,
    ...(i === 0 ? { section } : {}),
  }))
  return frame.density === 'compact'
    ? {
        kind: 'rows',
        groups: wishes.map((wish) => lineList(wish.rows, wish, voice)),
        labelShare: 0.13,
      }
    : {
        kind: 'panels',
        panels: wishes.map((wish) =>
          linePanel(wish.rows, { ...wish, years, wide: wish.rows.length > 3 }, voice),
        ),
      }
}

/** One group a pair of years; the years before the first stand at 100. */
function indexGroups(list: readonly ContextRow[], frame: Frame, voice: Voice): RowGroup[] {
  const indices = list.filter((row) => row.kind === 'index')
  const spans = group(indices, (row) => `${yearOf(row.from)} ${row.year}`)
  return [...spans.values()].map((own, i) => {
    const [first] = own
    const years = { from: first === undefined ? '' : yearOf(first.from), to: first?.year ?? '' }
    return {
      heading: voice.t('chart.nev-context.index', years),
      quiet: i === 0 ? voice.t('chart.nev-context.index-quiet') : '',
      axis: { tick: (value: number) => tickText(voice, value, { places: 0, label: '' }) },
      rows: own.map((row) => ({
        label: placeName(voice, row.atlas, row.line.geography),
        quiet: wordName(voice, row.atlas, 'basis', row.to.basis),
        mark: indexMark(row, frame, voice),
      })),
    }
  })
}

function indexMark(row: IndexRow, frame: Frame, voice: Voice): RangeMark | WordsMark {
  const text = indexLabel(row, voice)
  if (row.change.kind === 'refusal') return { kind: 'words', key: row.key, text }
  return {
    kind: 'range',
    key: row.key,
    low: 100 + row.change.growth.low,
    high: 100 + row.change.growth.high,
    labels: [text],
    reprint: row.from.grade === 'C' || row.to.grade === 'C',
    colour: row.line.geography === home ? frame.ink.jade : frame.ink.quiet,
  }
}

function exportPanels(list: readonly LineRow[], frame: Frame, voice: Voice): PanelSpec[] {
  const years = yearsOf(list)
  const scale = sharedScale(list, voice)
  const section = voice.t('chart.nev-context.exports')
  return linesIn(list).map(({ line, rows }, i) => {
    const wish = { heading: voice.pick(line.name), years, scale, colour: frame.ink.jade }
    return linePanel(rows, i === 0 ? { ...wish, section } : wish, voice)
  })
}

function partGroups(list: readonly LineRow[], frame: Frame, voice: Voice): RowGroup[] {
  if (list.length === 0) return []
  const heading = voice.t('chart.nev-context.exports-parts')
  return [lineList(list, { heading, named: true, colour: frame.ink.jade }, voice)]
}

function nameOf(line: Line, atlas: Atlas, voice: Voice): string {
  const [indicator = ''] = line.indicators
  const name = atlas.indicators.get(indicator)?.name
  const what = name === undefined ? indicator : voice.pick(name)
  return voice.t('chart.nev-context.of-place', {
    what,
    place: placeName(voice, atlas, line.geography),
  })
}

/** Where two bodies count the same, the heading names which. */
function headingOf(line: Line, list: readonly LineRow[], atlas: Atlas, voice: Voice): string {
  const name = nameOf(line, atlas, voice)
  return sharesName(line, list, atlas, voice)
    ? name + voice.t('list.bracket', { text: basisText(line, atlas, voice) })
    : name
}

function sharesName(line: Line, list: readonly LineRow[], atlas: Atlas, voice: Voice): boolean {
  const name = nameOf(line, atlas, voice)
  return list.some((row) => row.line !== line && nameOf(row.line, row.atlas, voice) === name)
}

function basisText({ basis }: Line, atlas: Atlas, voice: Voice): string {
  return basis === '*'
    ? voice.t('chart.nev-context.bases-differ')
    : wordName(voice, atlas, 'basis', basis)
}
