import { expect, test } from 'vitest'
import { nevContext } from '../../src/charts/nev-context'
import { defaultView, type View } from '../../src/model/view'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

const rowsOf = (view: Partial<View> = {}) => nevContext.rows(realAtlas, { ...defaultView, ...view })
const cell = (column: string, voice = english) => {
  const found = nevContext.columns(voice).find(({ id }) => id === column)
  return (row: ReturnType<typeof rowsOf>[number]) => found?.text(row) ?? ''
}
const finding = (voice: typeof english, view: Partial<View> = {}) =>
  nevContext
    .tells(rowsOf(view), voice)
    .finding.map((span) => (typeof span === 'string' ? span : span.text))
    .join('')

test('a share is given where one body counts both, or states it', () => {
  const shares = rowsOf().filter((row) => row.kind === 'share')
  expect(
    shares.map((row) => [row.of.geography, row.of.end, row.of.basis, cell('figure')(row)]),
  ).toEqual([
    ['chongqing', '2023-12-31', 'economy-commission', 'more than 21.4%'],
    ['china', '2023-12-31', 'industry-association', 'about 31.8%'],
    ['chongqing', '2024-12-31', 'municipal-government', 'about 37.5%'],
    ['chongqing', '2025-12-31', 'economy-commission', '46.5%'],
    ['china', '2025-12-31', 'industry-association', '48.1%'],
    ['anhui', '2025-12-31', 'national-bureau', '48.7%'],
    ['chongqing', '2024-02-29', 'statistics-bureau', 'about 28.4%'],
    ['chongqing', '2024-06-30', 'economy-commission', 'about 32.2%'],
    ['chongqing', '2023-08-31', 'economy-commission', '14.5%'],
    ['chongqing', '2024-08-31', 'economy-commission', 'about 34.1%'],
    ['chongqing', '2024-09-30', 'statistics-bureau', '34.3%'],
    ['guangdong', '2025-11-30', 'press', '37.4%'],
  ])
})

test('no share joins two counters: the statistics bureau’s NEVs of 2024 have no total of their own', () => {
  const of2024 = rowsOf().filter((row) => row.kind === 'share' && row.of.end === '2024-12-31')
  expect(of2024.map((row) => row.records)).toEqual([
    ['nev-cq-2024-municipal-government', 'veh-cq-2024'],
  ])
})

test('an index compares a place with itself, where one body counts both years, else says why not', () => {
  const said = Object.fromEntries(
    rowsOf().flatMap((row) =>
      row.kind === 'index'
        ? [[`${row.line.geography} ${row.from.end.slice(0, 4)}`, cell('figure')(row)]]
        : [],
    ),
  )
  expect(said).toEqual({
    'chongqing 2020': '2,216 (2,163 to 2,272) (2020 = 100)',
    'china 2020': '943 (2020 = 100)',
    'anhui 2020': '1,604 (1,595 to 1,612) (2020 = 100)',
    'chongqing 2021': expect.stringMatching(/counted by different bodies/),
    'china 2021': '271 (2021 = 100)',
    'shenzhen 2021': '578 (574 to 582) (2021 = 100)',
    'shanghai 2021': '204 (2021 = 100)',
    'xian 2021': expect.stringMatching(/counted is not named/),
    'chongqing 2023': '259 (254 to 265) (2023 = 100)',
    'china 2023': '173 (2023 = 100)',
    'anhui 2023': expect.stringMatching(
      /counted where they are built|count vehicles where they are built/,
    ),
  })
})

test('the counting rule of 2025 breaks the lines that it touches, and not that of Chongqing', () => {
  const broken = rowsOf().flatMap((row) =>
    row.kind === 'break' && row.break.line === null ? [row.line.geography] : [],
  )
  expect(broken).toEqual(['shenzhen', 'hefei', 'anhui', 'shanghai', 'xian', 'guangdong'])
  expect(nevContext.tells(rowsOf(), english).caveats[1]).toMatch(
    /No such break shows in .* Chongqing/,
  )
  expect(nevContext.tells(rowsOf(), chinese).caveats[1]).toMatch(/重庆数据未见此断点/)
})

test('places stand in one order whatever their figures', () => {
  const order = [
    ...new Set(
      rowsOf().flatMap((row) =>
        row.kind === 'figure' && row.line.indicators[0] === 'nev_output'
          ? [row.line.geography]
          : [],
      ),
    ),
  ]
  expect(order).toEqual([
    'chongqing',
    'shenzhen',
    'hefei',
    'anhui',
    'shanghai',
    'xian',
    'guangdong',
    'china',
  ])
})

test('a reader may put one place beside Chongqing and the country', () => {
  const places = (beside: string) => [
    ...new Set(
      rowsOf({ own: { beside } }).map((row) =>
        row.kind === 'share' ? row.of.geography : row.line.geography,
      ),
    ),
  ]
  expect(places('xian')).toEqual(['chongqing', 'china', 'xian'])
  expect(places('china')).toEqual(['chongqing', 'china'])
  expect(finding(english, { own: { beside: 'xian' } })).toBe(
    'In 2025 NEVs were 46.5% of all vehicles made in Chongqing (economy and information commission) and 48.1% in China (industry association).',
  )
})

test('exports are by value, vehicles beside electric vehicles, the part of 2025 apart', () => {
  const said = rowsOf().flatMap((row) =>
    row.kind !== 'share' && row.kind !== 'index' && row.line.basis === 'customs'
      ? [`${cell('period')(row)} ${cell('figure')(row)}`]
      : [],
  )
  expect(said).toEqual([
    '2023 CNY 33.17 billion',
    '2024 CNY 43.13 billion',
    '2023 → 2024 +30.0%',
    '2025 CNY 53.03 billion',
    '2024 → 2025 +23.0%',
    '2024 CNY 8.21 billion',
    expect.stringMatching(/^2025 Only parts of 2025 were found/),
    'January–October 2025 CNY 40.22 billion',
    'January–October 2025 CNY 11.65 billion',
  ])
})

test('the finding sets the newest share beside that of the country in the same year', () => {
  expect(finding(english)).toBe(
    'In 2025 NEVs were 46.5% of all vehicles made in Chongqing (economy and information commission) and 48.1% in China (industry association).',
  )
  expect(finding(chinese)).toBe(
    '2025年，新能源汽车占重庆汽车产量的46.5%（经济信息委），占全国的48.1%（行业协会）。',
  )
})

test('every change of counter on the line of Chongqing is marked with its reason', () => {
  const own = rowsOf().filter(
    (row) => row.kind === 'break' && row.line.id === 'nev-annual-preferred',
  )
  expect(own.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025])
})

test('a share on the rule of 2025 says so', () => {
  const said = rowsOf().flatMap((row) =>
    row.kind === 'share' && nevContext.says(row, english).includes('counted where built')
      ? [row.of.geography]
      : [],
  )
  expect(said).toEqual(['anhui', 'guangdong'])
})

test('an index names the sources of both its years', () => {
  const row = rowsOf().find(({ key }) => key === 'index.shenzhen.2021-2023')
  const both = row?.records.flatMap((id) => realAtlas.observations.get(id)?.sources ?? [])
  expect(new Set(row?.sources.map(({ id }) => id))).toEqual(new Set(both))
})
