import { expect, test } from 'vitest'
import { industry } from '../../src/charts/industry'
import { defaultView, type View } from '../../src/model/view'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

const rowsOf = (view: Partial<View> = {}) => industry.rows(realAtlas, { ...defaultView, ...view })

/** Figures of an indicator as the table says them, by their period. */
function table(indicator: string, voice = english): string[] {
  const [, period, figure] = industry.columns(voice)
  return rowsOf().flatMap((row) =>
    row.kind === 'figure' && row.line.indicators[0] === indicator
      ? [`${period?.text(row)}: ${figure?.text(row)}`]
      : [],
  )
}

const finding = (voice: typeof english, view: Partial<View> = {}) =>
  industry
    .tells(rowsOf(view), voice)
    .finding.map((span) => (typeof span === 'string' ? span : span.text))
    .join('')

test.each([
  ['industrial_output_value', ['2023: more than CNY 2.6 trillion', '2024: CNY 2.72 trillion']],
  ['industrial_value_added_growth', ['2018: 0.5%', '2019: 6.2%', '2023: 6.6%', '2024: 7.3%']],
  [
    'strategic_emerging_share',
    [
      '2017: 17.3%',
      '2018: 22.9%',
      '2019: 25.0%',
      '2021: 28.9%',
      '2022: 31.1%',
      '2023: 32.2%',
      '2024: 34.6%',
    ],
  ],
  [
    'laptop_output',
    [
      '2014: about 61 million units',
      '2017: 60.95 million units',
      '2019: 64.223 million units',
      '2021: 93.8529 million units',
    ],
  ],
  [
    'smart_factories',
    [
      'end of 2019: 39',
      'as of 15 September 2020: 67',
      'end of 2023: 144 (estimate)',
      'as of 25 November 2025: 211',
    ],
  ],
  [
    'digital_workshops',
    ['end of 2019: 177', 'as of 15 September 2020: 359', 'end of 2023: 958 (estimate)'],
  ],
  [
    'cluster_output_value',
    [
      'January–October 2023: CNY 588.55 billion',
      'January–October 2023: CNY 532.09 billion',
      'January–October 2023: CNY 499.37 billion',
    ],
  ],
])('%s has the figures of the notes', (indicator, expected) => {
  expect(table(indicator)).toEqual(expected)
})

test('the shares of Liangjiang are figures with their bounds', () => {
  const shares = ['area', 'gdp', 'trade_and_foreign_capital', 'fortune_500', 'nev_output']
  expect(shares.flatMap((one) => table(`share_of_chongqing_${one}`))).toEqual([
    'as of 12 January 2023: less than 1.5%',
    'as of 12 January 2023: about 15%',
    'as of 12 January 2023: about 30%',
    'as of 12 January 2023: 50%',
    'January–June 2023: 74.2%',
  ])
})

test('what is counted changed for the share of 2018, laptops of 2020 and charging piles of 2023', () => {
  const breaks = rowsOf().flatMap((row) =>
    row.kind === 'break' ? [[row.break.id, row.year] as const] : [],
  )
  expect(breaks).toEqual([
    ['brk-sei-share-2018', 2018],
    ['brk-laptop-2020', 2020],
    ['brk-charging-2023', 2023],
  ])
})

test('charging piles on two coverages stand together, the break between them', () => {
  expect(table('charging_piles')).toEqual([
    'as of 12 July 2022: about 50,000',
    'end of 2023: about 210,000',
    'as of 8 August 2024: about 320,000',
  ])
})

test('no change is computed for rates or shares; from a lower bound it has one limit', () => {
  const said = rowsOf().flatMap((row) =>
    row.kind === 'change' ? [industry.says(row, english)] : [],
  )
  expect(said).toEqual(['Industrial output value, 2023 → 2024: at most +4.9%, computed.'])
})

test('an estimate is an estimate in the finding too', () => {
  const view = { years: [2022, 2023] } as const
  expect(finding(english, view)).toMatch(/numbered 144 \(estimate\) at the end of 2023\.$/)
  expect(finding(chinese, view)).toMatch(/2023年末，智能工厂144个（估计数）。$/)
})

test('the finding joins figures of one year, and says the day of a level', () => {
  expect(finding(english)).toBe(
    'In 2024 industrial output was worth CNY 2.72 trillion, industrial value added grew by 7.3%, and strategic emerging industries made up 34.6% of it. Smart factories numbered 211 as of 25 November 2025.',
  )
  expect(finding(chinese)).toBe(
    '2024年重庆工业总产值2.72万亿元，规模以上工业增加值增长7.3%，战略性新兴产业占规模以上工业增加值的34.6%。截至2025年11月25日，智能工厂211个。',
  )
  expect(finding(english, { years: [2014, 2015] })).toBe(
    'Laptops made, one preferred figure a year, 2014: about 61 million units.',
  )
})

test('a year without a figure says why, in every panel over years', () => {
  const years = (id: string, kind: string) =>
    rowsOf().flatMap((row) => (row.line.id === id && row.kind === kind ? [row.year] : []))
  expect(years('industrial-output-value', 'gap')).toHaveLength(9)
  expect(years('laptop-output-preferred', 'gap')).toEqual([
    2015, 2016, 2018, 2020, 2022, 2023, 2024, 2025,
  ])
  expect(years('industrial-value-added-growth', 'gap').slice(0, 4)).toEqual([
    2014, 2015, 2016, 2017,
  ])
})
