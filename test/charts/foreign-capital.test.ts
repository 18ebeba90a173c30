import { expect, test } from 'vitest'
import { shownText } from '../../src/charts/figure-mark'
import { foreignCapital } from '../../src/charts/foreign-capital'
import { defaultView, type View } from '../../src/model/view'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

const rowsOf = (view: Partial<View> = {}) =>
  foreignCapital.rows(realAtlas, { ...defaultView, ...view })

function line(id: string): Record<number, string> {
  return Object.fromEntries(
    rowsOf().flatMap((row) =>
      row.line.id === id && row.kind === 'figure'
        ? [[row.year, shownText(row.shown, english)]]
        : [],
    ),
  )
}

const finding = (voice: typeof english, view: Partial<View> = {}) =>
  foreignCapital
    .tells(rowsOf(view), voice)
    .finding.map((span) => (typeof span === 'string' ? span : span.text))
    .join('')

test('each definition keeps its own figures, with their bounds', () => {
  expect(line('foreign-capital-municipal')).toEqual({
    2013: 'more than USD 10 billion',
    2015: 'USD 10.765 billion',
    2018: 'USD 10.273 billion',
    2019: 'more than USD 10 billion',
    2020: 'USD 10.272 billion',
    2021: 'USD 10.665 billion',
  })
  expect(line('foreign-capital-narrow')).toEqual({
    2018: 'USD 3.251 billion',
    2020: 'USD 2.101 billion',
    2021: 'USD 2.236 billion',
  })
  expect(line('foreign-capital-contracted')).toEqual({
    2013: 'USD 4.057 billion',
    2015: 'USD 4.817 billion',
    2020: 'USD 5.793 billion',
    2021: 'USD 4.69 billion',
  })
})

test('a change is computed within one definition, between neighbouring years only', () => {
  const said = rowsOf().flatMap((row) =>
    row.kind === 'change' ? [foreignCapital.says(row, english)] : [],
  )
  expect(said).toEqual([
    'Foreign capital used, former municipal definition, 2018 → 2019: no more than 2.7% lower; a rise is not excluded, computed.',
    'Foreign capital used, former municipal definition, 2019 → 2020: at most +2.8%, computed.',
    'Foreign capital used, former municipal definition, 2020 → 2021: +3.8%, computed.',
    'Foreign direct investment used, narrow definition, 2020 → 2021: +6.4%, computed.',
    'Contracted foreign investment, 2020 → 2021: −19.0%, computed.',
  ])
})

test('the change of definition is a break on both lines, with its reason', () => {
  const breaks = rowsOf().filter((row) => row.kind === 'break')
  expect(breaks.map((row) => [row.line.id, row.year])).toEqual([
    ['foreign-capital-municipal', 2022],
    ['foreign-capital-narrow', 2022],
  ])
  for (const row of breaks)
    expect(foreignCapital.says(row, english)).toMatch(/lines are never joined/)
})

test('later part-years stand alone and cover what they cover', () => {
  const parts = rowsOf().filter((row) => row.line.partOfYear !== null)
  expect(parts.map((row) => foreignCapital.says(row, english).split('. ')[0])).toEqual([
    'Foreign capital used January–May, January–May 2023: USD 0.28317 billion',
    'Foreign capital used January–August, January–August 2023: USD 0.38439 billion',
    'Foreign capital used January–November, January–November 2024: USD 0.81 billion',
  ])
  expect(parts.every((row) => row.kind === 'figure')).toBe(true)
})

test('the finding gives both definitions with their own change, and the newest report alone', () => {
  expect(finding(english)).toBe(
    'In 2021, the last full year found, Chongqing used USD 10.665 billion of foreign capital by its former municipal definition, up 3.8%, and USD 2.236 billion by the narrow one, up 6.4%. For January–November 2024, as we read it, a report gives USD 0.81 billion and does not say by which definition.',
  )
  expect(finding(chinese)).toBe(
    '查到的最近一个全年数据为2021年：按原市级口径，重庆实际利用外资106.65亿美元，增长3.8%；按商务部口径，实际使用外资22.36亿美元，增长6.4%。据报道上下文判断为2024年1—11月的实际使用外资8.1亿美元，报道未说明口径。',
  )
})

test('with fewer years the finding says the newest figure left', () => {
  expect(finding(english, { years: [2023, 2024] })).toMatch(/^For January–November 2024/)
  expect(finding(english, { years: [2013, 2015] })).toBe(
    'Contracted foreign investment, 2015: USD 4.817 billion.',
  )
})

test('without reprints their slots say that they are hidden', () => {
  const hidden = rowsOf({ grade: 'ab' }).filter((row) => row.kind === 'hidden')
  expect(hidden.map((row) => row.key)).toContain('foreign-capital-narrow.2018')
  expect(hidden.map((row) => row.key)).toContain('foreign-capital-narrow-jan-may.2023')
})
