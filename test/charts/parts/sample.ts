import type { Frame } from '../../../src/charts/chart'
import type { LegendWords } from '../../../src/charts/parts/legend'
import type { BarMark, RangeMark, SlotMark } from '../../../src/charts/parts/marks'
import type { PanelSpec } from '../../../src/charts/parts/panel-picture'
import type { RowGroup } from '../../../src/charts/parts/row-picture'
import { pagePalette } from '../../../src/render/palettes'

export const compact: Frame = { width: 328, density: 'compact', ink: pagePalette }
export const regular: Frame = { width: 720, density: 'regular', ink: pagePalette }
export const large: Frame = { width: 1760, density: 'large', ink: pagePalette }

export const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']

export function bar(year: string, value: number, more: Partial<BarMark> = {}): BarMark {
  return {
    kind: 'bar',
    key: `bar.${year}`,
    x: years.indexOf(year),
    low: value,
    high: value,
    middle: value,
    labels: [String(value), String(Math.round(value))],
    treatment: 'exact',
    texture: 'solid',
    reprint: false,
    colour: pagePalette.jade,
    ...more,
  }
}

export function atLeast(year: string, value: number): BarMark {
  return bar(year, value, {
    high: Infinity,
    middle: null,
    treatment: 'at-least',
    labels: [`≥${value}`],
  })
}

export function gap(year: string, reason: SlotMark['reason'] = 'gap'): SlotMark {
  return { kind: 'slot', key: `gap.${year}`, x: years.indexOf(year), reason, label: 'no figure' }
}

export function range(low: number, high: number, label: string): RangeMark {
  const colour = pagePalette.jade
  return { kind: 'range', key: label, low, high, labels: [label], reprint: false, colour }
}

export function panel(marks: PanelSpec['marks'], more: Partial<PanelSpec> = {}): PanelSpec {
  return {
    heading: 'WCIFIT signing ceremony: Chongqing',
    quiet: 'CNY billion · ceremony',
    categories: years,
    axis: { tick: String },
    marks,
    ...more,
  }
}

/** One panel of everything that can be said about a bar, one with a change, one with a break. */
export function everything(): PanelSpec[] {
  return [
    panel([
      bar('2018', 316.09),
      gap('2019'),
      gap('2020', 'hidden'),
      bar('2021', 228.5, { treatment: 'about', labels: ['≈228.5', '≈229'] }),
      bar('2022', 222.85, { texture: 'hatched', labels: ['222.85 e', '223 e'] }),
      bar('2023', 285.415, { reprint: true }),
      bar('2024', 300, { texture: 'outline' }),
      atLeast('2025', 200),
    ]),
    panel([bar('2018', 612), bar('2019', 816.9)], {
      heading: 'Smart China Expo, whole event',
      changes: [{ from: 0, to: 1, label: '+33.5%' }],
    }),
    panel([bar('2023', 8.765), gap('2024'), bar('2025', 97.55)], {
      heading: 'European visits',
      section: 'Visits',
      breaks: [{ key: 'break.2025', after: 6 }],
    }),
    panel([
      bar('2023', 40, { texture: 'light', note: 'Jan–Aug' }),
      bar('2024', 90, { treatment: 'at-most', low: 0, middle: null, labels: ['≤90'] }),
    ]),
  ]
}

export function list(): RowGroup[] {
  const label = 'Industrial-transfer matchmaking'
  return [
    {
      heading: 'Changes',
      quiet: 'per cent',
      axis: { tick: (value) => `${value}%` },
      rows: [
        { label, quiet: '2018 → 2019', mark: range(33.4, 33.5, '+33.5%') },
        { label, quiet: '2023 → 2025', mark: range(-45.4, Infinity, 'at most 45.4% lower') },
        { label, quiet: '2023 → 2024', mark: range(-Infinity, 90.7, 'at most +90.7%') },
        { label, quiet: 'wide', mark: range(20, 80, '+20% to +80%') },
        { label, mark: { kind: 'words', key: 'refused', text: 'Not comparable: scopes differ.' } },
        { label, mark: gap('2024') },
      ],
    },
    {
      heading: 'Parts',
      quiet: 'CNY billion',
      axis: { tick: String },
      rows: [
        { label: 'Automobiles', mark: bar('2018', 109.082) },
        { label: 'Materials', mark: atLeast('2019', 40) },
      ],
    },
  ]
}

export const legend: LegendWords = {
  'at-least': 'at least',
  'at-most': 'at most',
  about: 'about',
  nearly: 'nearly',
  hatched: 'estimate',
  outline: 'target',
  light: 'part of a year',
  reprint: 'seen in a reprint',
  gap: 'no figure published',
  hidden: 'hidden',
  break: 'not comparable',
  range: 'between limits',
  step: 'a level on a day',
  'open-range': 'open',
  whole: 'whole event',
  ceremony: 'ceremony',
  part: 'part',
  rim: 'at least',
  ring: 'dollars',
  tick: 'no amount',
  cross: 'not verified',
  diamond: 'borders',
}
