import type { Observation } from '../../src/model/atlas'
import type { Breakdown } from '../../src/model/breakdown'
import { compare } from '../../src/model/compare'
import { statedGrowths } from '../../src/model/growth'
import { annual, type Interval, roundOut } from '../../src/model/interval'
import { lineRecords, lineSlots } from '../../src/model/lines'
import { perProject } from '../../src/model/per-project'
import { yearOf } from '../../src/model/period'
import { defaultView } from '../../src/model/view'
import { lineOf, realAtlas } from './real-atlas'

/** Rows of a line of signed amounts, as the editors worked them out by hand. */
export function investmentRows(id: string): string[] {
  const line = lineOf(id)
  const amounts = lineRecords(realAtlas, line, 'contracted_investment')
  const projects = lineRecords(realAtlas, line, 'projects_signed')
  const dates = [...new Set([...amounts, ...projects].map(dateOf))].sort()
  const rows = dates.map((date) => {
    const amount = amounts.find((o) => dateOf(o) === date)
    const count = projects.find((o) => dateOf(o) === date)
    return [
      date,
      ...cells(id, amounts, amount, true),
      ...cells(id, projects, count, false),
      amount && count ? eachText(amount, count) : '',
    ].join(' | ')
  })
  return [...rows, gapsText(id, 'contracted_investment')]
}

/** Rows of a line of vehicles made: level, basis, change on the line, growth as stated. */
export function outputRows(id: string): string[] {
  const records = lineRecords(realAtlas, lineOf(id), 'nev_output')
  const rows = records.map((o) => {
    const stated = statedGrowths(realAtlas, o).map(
      ({ percent, record }) => `${record.basis} ${signed(Number(percent), null)} %`,
    )
    return [
      o.periodKind === 'year' ? String(yearOf(o)) : o.end,
      valueText(o),
      o.grade,
      o.basis,
      changeText(id, records, o, true),
      stated.join('; '),
    ].join(' | ')
  })
  return [...rows, gapsText(id, 'nev_output')]
}

/** One row a total and breakdown: total, partition, parts, what is not broken down. */
export function breakdownRow({ total, by, overlapping, parts, restStated }: Breakdown): string {
  const names = parts.map((part) => `${nameOf(part, total)} ${valueText(part)} (${part.grade})`)
  const rest = restStated === null ? 'none' : valueText({ ...total, ...restStated })
  return [
    `${total.id} ${valueText(total)} (${total.grade})`,
    by,
    names.sort().join('; '),
    overlapping ? 'overlapping' : rest,
  ].join(' | ')
}

function cells(id: string, all: Observation[], o: Observation | undefined, limits: boolean) {
  if (o === undefined) return ['–', '', '']
  return [valueText(o), o.grade, changeText(id, all, o, limits)]
}

function changeText(id: string, all: Observation[], o: Observation, limits: boolean): string {
  const before = all[all.indexOf(o) - 1]
  if (before === undefined) return '—'
  const change = compare(realAtlas, before, o, lineOf(id))
  if (change.kind === 'refusal') {
    return `refused: ${change.reason}${change.break === null ? '' : ` (${change.break.id})`}`
  }
  const text = growthText(change.growth, change.central, limits)
  if (change.span <= 1) return text
  const average =
    change.central === null ? '' : `; average ${signed(annual(change.central, change.span))} a year`
  return `missing-year: over ${change.span} years ${text}${average.replace(' a year', ' % a year')}`
}

function growthText(growth: Interval, central: number | null, limits: boolean) {
  const { low, high } = roundOut(growth, 1)
  if (high === Infinity && low < 0) {
    return `no more than ${(-low).toFixed(1)} % lower; a rise is not excluded`
  }
  if (high === Infinity) return `at least ${signed(low)} %`
  if (low === -Infinity) return `at most ${signed(high)} %`
  const middle = `${signed(central ?? Number.NaN)} %`
  return limits ? `${middle} [${signed(low)} % … ${signed(high)} %]` : middle
}

function eachText(amount: Observation, count: Observation): string {
  const { low, high } = perProject(amount, count)
  if (high === Infinity) return `≥ ${low.toFixed(2)}`
  return (Number(amount.value) / Number(count.value)).toFixed(2)
}

function gapsText(id: string, indicator: string): string {
  const slots = lineSlots(realAtlas, lineOf(id), indicator, defaultView)
  const gaps = slots.flatMap((slot) => (slot.kind === 'gap' ? [slot] : []))
  return `Gaps: ${gaps.map(({ year, gap }) => `${year} ${gap.reason}`).join('; ') || 'none'}`
}

function valueText(o: Pick<Observation, 'value' | 'qualifier' | 'unit'>): string {
  const [whole = '', fraction] = o.value.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`
  const words = { exact: '', at_least: '≥ ', at_most: '≤ ', about: 'about ', nearly: 'nearly ' }
  return `${words[o.qualifier]}${text}`
}

function signed(x: number, digits: number | null = 1): string {
  const text = digits === null ? String(Math.abs(x)) : Math.abs(x).toFixed(digits)
  return `${x < 0 ? '−' : '+'}${text}`
}

function dateOf(o: Observation): string {
  return o.periodKind === 'event' ? o.end.slice(0, 7) : String(yearOf(o))
}

function nameOf(part: Observation, total: Observation): string {
  if (part.sector !== null && part.sector !== total.sector) {
    return realAtlas.sectors.get(part.sector)?.name.en ?? part.sector
  }
  if (part.geography !== total.geography) {
    return realAtlas.geographies.get(part.geography)?.name.en ?? part.geography
  }
  return realAtlas.vocabulary.get(`scope/${part.scope}`)?.name.en ?? part.scope
}
