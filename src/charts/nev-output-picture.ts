import { group } from 'd3-array'
import { changeLabel } from '../text/change'
import { axisUnit, signedPercent, tickText } from '../text/figure'
import { partText } from '../text/period-text'
import { statedPercent } from '../text/sentence'
import type { Voice } from '../text/voice'
import { wordName } from '../text/word'
import type { Drawing, Frame } from './chart'
import { figureMark, largest, legendWords } from './figure-mark'
import type { NevRow } from './nev-output-rows'
import type { RangeMark } from './parts/marks'
import { drawRows, type RowGroup, type RowSpec } from './parts/row-picture'

/** Levels a year, then growth stated and computed, then the part-years: rows on shared scales. */
export function draw(list: readonly NevRow[], frame: Frame, voice: Voice): Drawing {
  const annual = list.filter((row) => row.line.partOfYear === null)
  const groups: RowGroup[] = [
    levelGroup(
      annual,
      voice.t('chart.nev-output.annual'),
      voice.t('chart.nev-output.annual-quiet'),
      frame,
      voice,
    ),
    growthGroup(
      annual,
      voice.t('chart.nev-output.growth'),
      voice.t('chart.nev-output.growth-quiet'),
      frame,
      voice,
    ),
  ]
  const parts = list.filter((row) => row.line.partOfYear !== null)
  if (parts.length > 0) {
    const section = voice.t('chart.nev-output.parts')
    groups.push({
      ...levelGroup(parts, voice.t('chart.nev-output.parts-levels'), '', frame, voice),
      section,
    })
    groups.push(growthGroup(parts, voice.t('chart.nev-output.parts-growth'), '', frame, voice))
  }
  return drawRows(
    groups.filter((g) => g.rows.length > 0),
    frame,
    { legend: legendWords(voice) },
  )
}

function levelGroup(
  list: readonly NevRow[],
  heading: string,
  quiet: string,
  frame: Frame,
  voice: Voice,
): RowGroup {
  const shown = list.flatMap((row) => (row.kind === 'level' ? [row.shown] : []))
  const unit = axisUnit(voice, 'vehicles', largest(shown))
  const newest = Math.max(...list.map((row) => row.year))
  const rows = list.flatMap((row): RowSpec[] => {
    const label = periodLabel(row, voice)
    const basis = row.kind === 'level' ? basisText(row, row.shown.observation.basis, voice) : ''
    if (row.kind === 'level') {
      const full = row.line.partOfYear === null
      const colour = full && row.year === newest ? frame.ink.ochre : frame.ink.jade
      const mark = figureMark(
        row.shown,
        { key: row.key, x: 0, unit, colour, light: !full, emphasis: full && row.year === newest },
        voice,
      )
      return [{ label, quiet: basis, mark }]
    }
    if (row.kind !== 'gap' && row.kind !== 'hidden') return []
    const reason = row.kind === 'hidden' ? 'hidden' : 'gap'
    return [
      {
        label,
        quiet: '',
        mark: { kind: 'slot', key: row.key, x: 0, reason, label: gapText(row, voice) },
      },
    ]
  })
  return {
    heading,
    quiet: quiet === '' ? unit.label : `${unit.label} · ${quiet}`,
    axis: { tick: (value) => tickText(voice, value / 10 ** unit.places, unit) },
    rows,
  }
}

function growthGroup(
  list: readonly NevRow[],
  heading: string,
  quiet: string,
  frame: Frame,
  voice: Voice,
): RowGroup {
  const growth = list.filter((row) => row.kind === 'stated' || row.kind === 'computed')
  const byYear = [...group(growth, (row) => `${row.line.partOfYear} ${row.year}`).values()].flat()
  return {
    heading,
    quiet,
    axis: { tick: (value) => signedPercent(value, voice.lang).replace('.0%', '%') },
    rows: byYear.map((row) => ({
      label: periodLabel(row, voice),
      quiet: growthQuiet(row, voice),
      mark: growthMark(row, frame, voice),
    })),
  }
}

function growthMark(row: NevRow, frame: Frame, voice: Voice): RowSpec['mark'] {
  if (row.kind === 'stated') {
    const rate = Number(row.percent)
    return {
      ...rangeOf(row, rate, rate, statedPercent(row.percent)),
      colour: frame.ink.ochre,
      texture: 'outline',
    }
  }
  if (row.kind !== 'computed') return { kind: 'words', key: row.key, text: '' }
  const label = changeLabel(voice, row.change, row.atlas)
  if (row.change.kind === 'refusal') return { kind: 'words', key: row.key, text: label }
  const { growth, span } = row.change
  if (span > 1) {
    // A change over several years would crush the yearly ones on one scale.
    const years = voice.t('chart.investment-change.span', { years: span })
    const text = label + voice.t('list.bracket', { text: years })
    return { kind: 'words', key: row.key, text }
  }
  const low = growth.low <= -100 ? -Infinity : growth.low
  return { ...rangeOf(row, low, growth.high, label), colour: frame.ink.jade }
}

function rangeOf(row: NevRow, low: number, high: number, label: string): Omit<RangeMark, 'colour'> {
  const reprint =
    row.sources.length > 0 && row.sources.every((s) => s.grade === 'C' || s.grade === 'D')
  return { kind: 'range', key: row.key, low, high, labels: [label], reprint }
}

export function periodLabel(row: NevRow, voice: Voice): string {
  const part = row.line.partOfYear
  if (row.kind === 'computed')
    return (
      voice.t('chart.investment-change.pair', { from: row.from.end.slice(0, 4), to: row.year }) +
      (part === null ? '' : ` ${partText(voice, part)}`)
    )
  return part === null
    ? String(row.year)
    : voice.t('chart.nev-output.part-of', { part: partText(voice, part), year: row.year })
}

export function growthQuiet(row: NevRow, voice: Voice): string {
  if (row.kind === 'stated')
    return voice.t('chart.nev-output.stated', { basis: basisText(row, row.record.basis, voice) })
  if (row.kind === 'computed')
    return voice.t('chart.nev-output.computed', { basis: basisText(row, row.to.basis, voice) })
  return ''
}

export function basisText(row: NevRow, basis: string, voice: Voice): string {
  return wordName(voice, row.atlas, 'basis', basis)
}

export function gapText(row: NevRow, voice: Voice): string {
  return row.kind === 'gap'
    ? voice.pick(row.gap.note).replace(/[.。]$/, '')
    : voice.t('chart.hidden')
}
