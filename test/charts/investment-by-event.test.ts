import { describe, expect, test } from 'vitest'
import { shownText } from '../../src/charts/figure-mark'
import { investmentByEvent } from '../../src/charts/investment-by-event'
import { defaultView, type View } from '../../src/model/view'
import { en } from '../../src/text/en'
import { periodText } from '../../src/text/period-text'
import { makeVoice } from '../../src/text/voice'
import { zh } from '../../src/text/zh'
import { realAtlas } from '../model/real-atlas'

const english = makeVoice('en', en)
const chinese = makeVoice('zh', zh)

function figures(line: string, view: View = defaultView, voice = english): Record<number, string> {
  const rows = investmentByEvent.rows(realAtlas, view).filter((row) => row.line.id === line)
  return Object.fromEntries(
    rows.flatMap((row) => (row.kind === 'figure' ? [[row.year, shownText(row.shown, voice)]] : [])),
  )
}

function gaps(line: string): number[] {
  const rows = investmentByEvent.rows(realAtlas, defaultView)
  return rows.flatMap((row) => (row.line.id === line && row.kind === 'gap' ? [row.year] : []))
}

describe('the amounts signed at each event', () => {
  test.each([
    [
      'wcifit-ceremony-chongqing',
      {
        2018: 'CNY 316.09 billion',
        2022: 'CNY 222.85 billion',
        2023: 'CNY 285.415 billion',
        2025: 'more than CNY 200 billion',
      },
    ],
    [
      'wcifit-ceremony-all',
      {
        2019: 'CNY 337.53 billion',
        2021: 'CNY 228.5 billion',
        2022: 'CNY 246.87 billion',
        2023: 'more than CNY 290.7 billion',
      },
    ],
    [
      'wcifit-whole-fair',
      { 2018: 'CNY 509.67 billion', 2019: 'CNY 549.78 billion', 2021: 'CNY 357.82 billion' },
    ],
    ['smart-china-expo-whole', { 2018: 'CNY 612.0 billion', 2019: 'CNY 816.9 billion' }],
    [
      'smart-china-expo-ceremony',
      {
        2020: 'CNY 271.2 billion',
        2021: 'CNY 252.4 billion',
        2022: 'CNY 212.1 billion',
        2023: 'CNY 213.86 billion',
      },
    ],
    ['industrial-transfer', { 2023: 'CNY 201.22 billion', 2025: 'more than CNY 110 billion' }],
    [
      'financial-summit',
      {
        2019: 'CNY 194.5 billion',
        2020: 'CNY 77.4 billion',
        2021: 'CNY 101.1 billion',
        2023: 'CNY 111 billion',
      },
    ],
    ['european-visit', { 2024: 'CNY 8.765 billion', 2025: 'CNY 97.55 billion' }],
    ['citywide-contracts', { 2020: 'about CNY 1.46 trillion', 2021: 'about CNY 1.73 trillion' }],
  ])('%s keeps each figure with its qualifier', (line, expected) => {
    expect(figures(line)).toEqual(expected)
  })

  test('Chinese figures are in 亿元 with the qualifier before them', () => {
    expect(figures('industrial-transfer', defaultView, chinese)).toEqual({
      2023: '2012.2亿元',
      2025: '超过1100亿元',
    })
  })

  test('missing years are gaps with a reason, never zero', () => {
    expect(gaps('wcifit-ceremony-chongqing')).toEqual([2019, 2020, 2021, 2024])
    expect(gaps('industrial-transfer')).toEqual([2024])
  })

  test('projects and amount per project follow the measure', () => {
    expect(figures('industrial-transfer', { ...defaultView, measure: 'projects' })).toEqual({
      2023: '120 projects',
      2025: '159 projects',
    })
    expect(figures('industrial-transfer', { ...defaultView, measure: 'per-project' })).toEqual({
      2023: 'CNY 1.68 billion',
      2025: 'more than CNY 0.691 billion',
    })
  })

  test('the source’s own dollars are shown where it states them, conversions are marked', () => {
    const dollars = figures('industrial-transfer', { ...defaultView, currency: 'usd' })
    expect(dollars[2023]).toBe('USD 28.35 billion')
    expect(dollars[2025]).toBe('more than USD 15.4 billion')
    const rows = investmentByEvent.rows(realAtlas, { ...defaultView, currency: 'usd' })
    const converted = rows.flatMap((row) =>
      row.kind === 'figure' && row.shown.how === 'converted' ? [shownText(row.shown, english)] : [],
    )
    expect(converted.length).toBeGreaterThan(0)
    for (const text of converted) expect(text).toContain('(converted)')
  })

  test('without reprints their slots say that they are hidden', () => {
    const rows = investmentByEvent.rows(realAtlas, { ...defaultView, grade: 'ab' })
    const hidden = rows.filter((row) => row.kind === 'hidden')
    expect(hidden.map((row) => row.key)).toContain('european-visit.2024')
    expect(rows.some((row) => row.kind === 'figure' && row.shown.observation.grade === 'C')).toBe(
      false,
    )
  })

  test('the break of the European visit is said with its figure', () => {
    const row = investmentByEvent
      .rows(realAtlas, defaultView)
      .find((one) => one.key === 'european-visit.2025')
    expect(row?.breakBefore?.id).toBe('break-european-visit-2025-investment')
  })
})

test('a mark is spoken with the days of its own record, in either language', () => {
  const row = investmentByEvent
    .rows(realAtlas, defaultView)
    .find(({ key }) => key === 'wcifit-ceremony-chongqing.2018')
  const record = realAtlas.observations.get(row?.records[0] ?? '')
  expect(row && investmentByEvent.says(row, chinese)).toContain(
    `，${periodText(chinese, record!)}：`,
  )
  expect(row && investmentByEvent.says(row, english)).toContain(periodText(english, record!))
})

test('a finding dates a figure as its record does', () => {
  const rows = investmentByEvent.rows(realAtlas, { ...defaultView, series: ['wcifit'] })
  const spans = investmentByEvent.tells(rows, english).finding
  const said = spans.map((span) => (typeof span === 'string' ? span : span.text)).join('')
  for (const span of spans) {
    if (typeof span === 'string') continue
    expect(said).toContain(periodText(english, realAtlas.observations.get(span.record)!))
  }
})

test('the summary names the unit of the events, not that of the city-wide totals', () => {
  const rows = investmentByEvent.rows(realAtlas, defaultView)
  expect(investmentByEvent.tells(rows, english).summary).toContain('CNY billion')
  expect(investmentByEvent.tells(rows, chinese).summary).toContain('亿元')
})
