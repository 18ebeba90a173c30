import { expect, test } from 'vitest'
import { investmentByEvent } from '../../src/charts/investment-by-event'
import { investmentChange } from '../../src/charts/investment-change'
import { nevOutput } from '../../src/charts/nev-output'
import { sectors } from '../../src/charts/sectors'
import { defaultView } from '../../src/model/view'
import { en } from '../../src/text/en'
import { makeVoice } from '../../src/text/voice'
import { zh } from '../../src/text/zh'
import { realAtlas } from '../model/real-atlas'

const english = makeVoice('en', en)
const chinese = makeVoice('zh', zh)

function changes(): Map<string, string> {
  const rows = investmentChange.rows(realAtlas, defaultView)
  return new Map(rows.map((row) => [row.key, investmentChange.says(row, english)]))
}

test('changes are stated where like is compared with like', () => {
  const said = changes()
  expect(said.get('smart-china-expo-whole.2018-2019')).toContain('+33.5%')
  expect(said.get('wcifit-ceremony-chongqing.2022-2023')).toContain('+28.1%')
  expect(said.get('wcifit-ceremony-all.2022-2023')).toContain('at least +17.7%')
})

test('a lower bound after a gap of two years says what it excludes and what not', () => {
  const said = changes().get('industrial-transfer.2023-2025') ?? ''
  expect(said).toContain('over two years: no more than 45.4% lower; a rise is not excluded')
  const row = investmentChange
    .rows(realAtlas, defaultView)
    .find((one) => one.key === 'industrial-transfer.2023-2025')
  expect(row && investmentChange.says(row, chinese)).toContain('降幅不超过45.4%，不排除上升')
})

test('a break refuses the comparison and gives its reason', () => {
  expect(changes().get('european-visit.2024-2025')).toMatch(/do not compare/)
})

test('the six sectors of 2023 add up to 120 projects and leave nothing over', () => {
  const rows = sectors.rows(realAtlas, { ...defaultView, measure: 'projects' })
  const own = rows.filter(
    (row) => row.total.id === 'industrial-transfer-2023-projects' && row.by.en === 'By industry',
  )
  const counts = own.flatMap((row) =>
    row.kind === 'part' ? [Number(row.shown.observation.value)] : [],
  )
  expect(counts.length).toBe(6)
  expect(counts.reduce((a, b) => a + b, 0)).toBe(120)
  expect(own.some((row) => row.kind === 'rest')).toBe(false)
})

test('the combined amount of 2023 stays one figure, the rest is not broken down', () => {
  const rows = sectors
    .rows(realAtlas, defaultView)
    .filter((row) => row.total.id === 'industrial-transfer-2023-investment')
  const said = rows.map((row) => sectors.says(row, english)).join(' ')
  expect(said).toContain(
    'Automobiles and electronics combined, CNY 109.082 billion of CNY 201.22 billion',
  )
  expect(said).toContain('CNY 92.138 billion is not broken down')
})

test('a chosen cluster is followed across events', () => {
  const rows = sectors.rows(realAtlas, { ...defaultView, clusters: ['automobiles-nev'] })
  expect(rows.map((row) => row.total.event)).toEqual([
    'smart-china-expo-2022',
    'q1-signing-2023',
    'smart-china-expo-2023',
  ])
})

test('vehicle levels of each year keep their qualifiers', () => {
  const levels = nevOutput
    .rows(realAtlas, defaultView)
    .flatMap((row) =>
      row.kind === 'level' && row.line.id === 'nev-annual-preferred'
        ? [nevOutput.says(row, english)]
        : [],
    )
  const expected = [
    'about 43,000',
    '152,000',
    '365,000',
    'more than 500,000',
    '953,200',
    '1.296 million',
  ]
  expect(levels.length).toBe(expected.length)
  for (const [i, figure] of expected.entries()) expect(levels[i]).toContain(figure)
})

test('stated and computed growth stand side by side', () => {
  const said = nevOutput.rows(realAtlas, defaultView).map((row) => nevOutput.says(row, english))
  const has = (text: string) => expect(said.join('\n')).toContain(text)
  has('+94.5% as stated by Economy and information commission')
  has('+90.5% as stated by Statistics bureau')
  has('at most +90.7%')
  has('+36.0% (+35.8% to +36.2%)')
  has('+159.0% to +160.8%')
  has('+151.4% as stated')
})

test('the newest year is said with the growth of one body’s own count', () => {
  const rows = nevOutput.rows(realAtlas, defaultView)
  const text = (voice: typeof english) =>
    nevOutput
      .tells(rows, voice)
      .finding.map((span) => (typeof span === 'string' ? span : span.text))
      .join('')
  expect(text(english)).toBe(
    'Chongqing made 1.296 million vehicles in 2025, up 36.0% by the economy commission’s own count.',
  )
  expect(text(chinese)).toBe('2025年重庆新能源汽车产量129.6万辆，按市经济信息委同一口径增长36.0%。')
})

test('a bound gives a change with one limit at the event itself', () => {
  const rows = investmentByEvent.rows(realAtlas, defaultView)
  const row = rows.find(({ key }) => key === 'wcifit-ceremony-all.2023')
  expect(row && investmentByEvent.says(row, english)).toContain('against 2022: at least +17.7%')
})
