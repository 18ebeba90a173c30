import { range } from 'd3-array'
import { changeLabel } from '../text/change'
import { type AxisUnit, axisUnit, tickText } from '../text/figure'
import { partText } from '../text/period-text'
import { statedPercent } from '../text/sentence'
import type { Voice } from '../text/voice'
import { figureMark, largest } from './figure-mark'
import { type FigureRow, isFigure, type LineRow } from './line-rows'
import { roundTop } from './parts/axes'
import type { BarMark, SlotMark } from './parts/marks'
import type { PanelSpec } from './parts/panel-picture'
import type { RowGroup, RowSpec } from './parts/row-picture'

export interface PanelWish {
  readonly heading: string
  /** After the unit, in the quiet line. */
  readonly quiet?: string
  readonly section?: string
  readonly wide?: boolean
  readonly plotHeight?: number
  readonly years: readonly number[]
  readonly colour: string
  /** Key of the bar that the finding rests on, and its colour. */
  readonly accent?: { readonly key: string | undefined; readonly colour: string }
  /** Scale shared with other panels; absent: one of its own. */
  readonly scale?: SharedScale
  /** Said beside the rule of its breaks. */
  readonly breakNote?: string
}

interface SharedScale {
  readonly unit: AxisUnit
  /** Top, in the axis unit. */
  readonly max: number
}

/** The years of all rows without a hole: an empty year is an empty place. */
export function yearsOf(rows: readonly { readonly year: number }[]): readonly number[] {
  const all = rows.map((row) => row.year)
  return all.length === 0 ? [] : range(Math.min(...all), Math.max(...all) + 1)
}

/** One unit and one top for panels whose heights may be compared. */
export function sharedScale(rows: readonly LineRow[], voice: Voice): SharedScale {
  const unit = unitOf(rows, voice)
  const shown = rows.filter(isFigure).map((row) => row.shown)
  return { unit, max: roundTop(largest(shown) * 10 ** unit.places) }
}

/** A line, or lines of one quantity, over years: a bar a period, a post a level on a day. */
export function linePanel(rows: readonly LineRow[], wish: PanelWish, voice: Voice): PanelSpec {
  const unit = wish.scale?.unit ?? unitOf(rows, voice)
  const at = (year: number) => wish.years.indexOf(year)
  const figures = rows.filter(isFigure)
  return {
    ...frameOf(wish, unit, voice),
    categories: wish.years.map(String),
    marks: rows.flatMap((row): (BarMark | SlotMark)[] => {
      if (row.kind === 'gap' || row.kind === 'hidden')
        return [{ kind: 'slot', key: row.key, x: at(row.year), reason: row.kind, label: '' }]
      if (!isFigure(row)) return []
      const stock = row.shown.observation.periodKind === 'stock'
      const next = figures.find((other) => other.line === row.line && other.year > row.year)
      const accent = wish.accent?.key === row.key
      const place = {
        key: row.key,
        x: stock ? dayOf(row, at) : at(row.year),
        unit,
        colour: accent ? (wish.accent?.colour ?? wish.colour) : wish.colour,
        emphasis: accent,
        ...(stock ? { step: next === undefined ? {} : { until: dayOf(next, at) } } : {}),
      }
      return [figureMark(row.shown, place, voice)]
    }),
    breaks: rows.flatMap((row) =>
      row.kind !== 'break'
        ? []
        : [
            {
              key: row.key,
              after: at(row.year) - 1,
              ...(wish.breakNote === undefined ? {} : { note: wish.breakNote }),
            },
          ],
    ),
    changes: rows.flatMap((row) =>
      row.kind !== 'change'
        ? []
        : [
            {
              key: row.key,
              from: at(row.year - 1),
              to: at(row.year),
              label: changeLabel(voice, row.change, row.atlas),
            },
          ],
    ),
  }
}

/** Figures as a list, a bar and its period a row: parts of years, or more years than a phone can label. */
export function lineList(
  rows: readonly LineRow[],
  wish: Omit<PanelWish, 'years' | 'wide'> & {
    /** Several lines stand in one list: each row begins with the name of its own. */
    readonly named?: boolean
  },
  voice: Voice,
): RowGroup {
  const unit = unitOf(rows, voice)
  return {
    ...frameOf(wish, unit, voice),
    rows: rows.flatMap((row): RowSpec[] => {
      const { partOfYear } = row.line
      const label = listLabel(row, wish.named === true, voice)
      const place = { key: row.key, x: 0, unit, colour: wish.colour, light: partOfYear !== null }
      if (isFigure(row)) {
        const stated = partOfYear === null ? null : row.shown.observation.statedGrowth
        const percent = stated === null ? '' : statedPercent(stated)
        const quiet = percent === '' ? '' : voice.t('sentence.stated-growth', { percent })
        return [{ label, quiet, mark: figureMark(row.shown, place, voice) }]
      }
      if (row.kind !== 'gap' && row.kind !== 'hidden') return []
      const words = row.kind === 'gap' ? voice.pick(row.gap.note) : voice.t('chart.hidden')
      return [{ label, mark: { kind: 'slot', key: row.key, x: 0, reason: row.kind, label: words } }]
    }),
  }
}

function listLabel(row: LineRow, named: boolean, voice: Voice): string {
  const { year, line } = row
  if (named) return voice.t('line.in-year', { line: voice.pick(line.name), year })
  return line.partOfYear === null
    ? String(year)
    : voice.t('chart.nev-output.part-of', { part: partText(voice, line.partOfYear), year })
}

function frameOf(wish: Omit<PanelWish, 'years' | 'colour'>, unit: AxisUnit, voice: Voice) {
  return {
    heading: wish.heading,
    quiet: [unit.label, wish.quiet ?? ''].filter((text) => text !== '').join(' · '),
    ...(wish.section === undefined ? {} : { section: wish.section }),
    ...(wish.wide === undefined ? {} : { wide: wish.wide }),
    ...(wish.plotHeight === undefined ? {} : { plotHeight: wish.plotHeight }),
    axis: {
      tick: (value: number) => tickText(voice, value / 10 ** unit.places, unit),
      ...(wish.scale === undefined ? {} : { max: wish.scale.max }),
    },
  }
}

function unitOf(rows: readonly LineRow[], voice: Voice): AxisUnit {
  const shown = rows.filter(isFigure).map((row) => row.shown)
  const { unit = 'units', indicator = '' } = shown[0]?.observation ?? {}
  return axisUnit(voice, unit, largest(shown), indicator)
}

/** Where a day stands between the categories: 1 January at the left edge of its year's band. */
function dayOf(row: FigureRow, at: (year: number) => number): number {
  const { end } = row.shown.observation
  const first = Date.parse(`${row.year}-01-01`)
  const share = (Date.parse(end) - first) / (Date.parse(`${row.year + 1}-01-01`) - first)
  return at(row.year) - 0.5 + share
}
