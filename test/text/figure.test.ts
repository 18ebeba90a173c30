import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  axisUnit,
  figureText,
  intervalText,
  markLabel,
  signedPercent,
  tickText,
} from '../../src/text/figure'
import { realAtlas, recordOf } from '../model/real-atlas'
import { chinese, english } from './voices'

describe('figures in sentences', () => {
  test.each([
    ['industrial-transfer-2023-investment', 'CNY 201.22 billion', '2012.2亿元'],
    ['industrial-transfer-2025-investment', 'more than CNY 110 billion', '超过1100亿元'],
    ['industrial-transfer-2025-investment-usd', 'more than USD 15.4 billion', '超过154亿美元'],
    ['ciie-2020-investment', 'about CNY 28.621 billion', '约286.21亿元'],
    ['wcifit-first5-investment', 'nearly CNY 2 trillion', '近2万亿元'],
    ['liangping-2024q1-contracts', 'CNY 0.872 billion', '8.72亿元'],
    ['nev-cq-2024-statbureau', '953,200 vehicles', '95.32万辆'],
    ['nev-cq-2025-eic', '1.296 million vehicles', '129.6万辆'],
    ['industry-output-2024', 'CNY 2.72 trillion', '2.72万亿元'],
    ['city-2020-investment', 'about CNY 1.46 trillion', '约1.46万亿元'],
    ['city-2023-9m-investment', 'CNY 1.4546 trillion', '1.4546万亿元'],
    ['industry-revenue-2021', 'CNY 2,711.894 billion', '27118.94亿元'],
    ['smart-china-expo-2018-investment', 'CNY 612.0 billion', '6120亿元'],
    ['liangjiang-area-share', 'less than 1.5%', '低于1.5%'],
    ['gdp-growth-2025h1-beibei', '6% or more', '6%及以上'],
    ['gdp-growth-target-2025-tongliang', 'more than 6%', '超过6%'],
    ['gdp-growth-2022-beibei', '\u22120.9%', '\u22120.9%'],
    ['census-2020-changshou', '692,960 persons', '692960人'],
    ['charge-2025-end-super', '2,165', '2165座'],
    ['charge-2024-aug', 'about 320,000', '约32万个'],
    ['industrial-transfer-2023-projects', '120 projects', '120个项目'],
  ])('%s is said with its qualifier and unit', (id, inEnglish, inChinese) => {
    expect(figureText(english, recordOf(id))).toBe(inEnglish)
    expect(figureText(chinese, recordOf(id))).toBe(inChinese)
  })

  test('one project is not one projects', () => {
    const one = { value: '1', qualifier: 'exact', unit: 'projects' } as const
    expect(figureText(english, one)).toBe('1 project')
    expect(figureText(chinese, one)).toBe('1个项目')
  })

  test('the digits printed times their unit are the stated value, for every record', () => {
    for (const o of realAtlas.observations.values())
      for (const voice of [english, chinese])
        expect(valueOf(figureText(voice, o), o.unit), o.id).toBe(millionths(o.value))
  })

  test('the digits printed times their unit are the stated value, whatever the value', () => {
    const units = fc.constantFrom('CNY_billion', 'USD_billion', 'vehicles', 'persons', 'percent')
    const values = fc
      .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }))
      .map(([digits, places]) => {
        const text = String(digits).padStart(places + 1, '0')
        return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`
      })
    fc.assert(
      fc.property(values, units, (value, unit) => {
        for (const voice of [english, chinese])
          expect(valueOf(figureText(voice, { value, qualifier: 'exact', unit }), unit)).toBe(
            millionths(value),
          )
      }),
    )
  })

  test('a computed interval shows no more digits than its limits support', () => {
    const text = (low: number, high: number) =>
      figureText(english, { interval: { low, high }, unit: 'CNY_billion' })
    expect(text(92.1375, 92.1385)).toBe('CNY 92.138 billion')
    expect(text(11.5, 12.5)).toBe('CNY 12.0 billion')
    expect(text(110 / 159, Number.POSITIVE_INFINITY)).toBe('more than CNY 0.691 billion')
  })

  test('a computed count is whole', () => {
    const rest = { interval: { low: 12, high: 12 }, unit: 'projects' }
    expect(figureText(english, rest)).toBe('12 projects')
    expect(figureText(chinese, rest)).toBe('12个项目')
  })
})

describe('marks and axes', () => {
  test('an axis has one unit, chosen from its largest figure', () => {
    expect(axisUnit(english, 'CNY_billion', 300)).toEqual({ places: 0, label: 'CNY billion' })
    expect(axisUnit(chinese, 'CNY_billion', 300)).toEqual({ places: 1, label: '亿元' })
    expect(axisUnit(english, 'CNY_billion', 2720)).toEqual({ places: -3, label: 'CNY trillion' })
    expect(axisUnit(chinese, 'CNY_billion', 2720)).toEqual({ places: -3, label: '万亿元' })
    expect(axisUnit(chinese, 'USD_billion', 2000)).toEqual({ places: 1, label: '亿美元' })
    expect(axisUnit(english, 'vehicles', 1_296_000)).toEqual({
      places: -3,
      label: 'thousand vehicles',
    })
    expect(axisUnit(english, 'vehicles', 34_531_000)).toEqual({
      places: -6,
      label: 'million vehicles',
    })
    expect(axisUnit(chinese, 'vehicles', 1_296_000)).toEqual({ places: -4, label: '万辆' })
    expect(axisUnit(english, 'projects', 20_000)).toEqual({ places: 0, label: 'projects' })
    expect(axisUnit(english, 'vehicles', 9_000)).toEqual({ places: 0, label: 'vehicles' })
  })

  test.each([
    ['industrial-transfer-2025-investment', '≥110', '≥1100'],
    ['industrial-transfer-2023-investment', '201.22', '2012.2'],
    ['ciie-2020-investment', '≈28.621', '≈286.21'],
    ['wcifit-first5-investment', '≈2,000', '≈20000'],
  ])('the mark of %s has the sign of its qualifier and no unit', (id, inEnglish, inChinese) => {
    expect(markLabel(english, recordOf(id), axisUnit(english, 'CNY_billion', 300))).toBe(inEnglish)
    expect(markLabel(chinese, recordOf(id), axisUnit(chinese, 'CNY_billion', 300))).toBe(inChinese)
  })

  test('ticks are round in the unit of the axis', () => {
    const thousand = axisUnit(english, 'vehicles', 1_296_000)
    expect(tickText(english, 1_500_000, thousand)).toBe('1,500')
    expect(tickText(chinese, 1_500_000, axisUnit(chinese, 'vehicles', 1_296_000))).toBe('150')
  })

  test('a rate has its sign, and none where it rounds to nothing', () => {
    expect(signedPercent(33.49, 'en')).toBe('+33.5%')
    expect(signedPercent(-6.93, 'en')).toBe('\u22126.9%')
    expect(signedPercent(0.04, 'en')).toBe('0.0%')
  })
})

describe('intervals', () => {
  const open = Number.POSITIVE_INFINITY
  test.each([
    [110, open, 'CNY_billion', 'CNY 110 billion or more', '不低于1100亿元'],
    [-open, 1.5, 'percent', '1.5% or less', '不高于1.5%'],
    [952_500, 953_500, 'vehicles', '952,500 to 953,500 vehicles', '95.25万至95.35万辆'],
    [1_295_500, 1_296_500, 'vehicles', '1.2955 to 1.2965 million vehicles', '129.55万至129.65万辆'],
    [201.215, 201.225, 'CNY_billion', 'CNY 201.215 to 201.225 billion', '2012.15至2012.25亿元'],
    [2715, 2725, 'CNY_billion', 'CNY 2.715 to 2.725 trillion', '2.715至2.725万亿元'],
    [120, 120, 'projects', 'exactly 120 projects', '120个项目'],
    [692_960, 692_960, 'persons', 'exactly 692,960 persons', '692960人'],
  ])(
    'from %d to %d %s says its limits and its unit once',
    (low, high, unit, inEnglish, inChinese) => {
      expect(intervalText(english, { low, high }, unit)).toBe(inEnglish)
      expect(intervalText(chinese, { low, high }, unit)).toBe(inChinese)
    },
  )
})

/** Millionths of the tables' unit, exactly. */
function millionths(decimal: string): bigint {
  return scaledBy(decimal, 6)
}

function scaledBy(decimal: string, power: number): bigint {
  const [whole = '', fraction = ''] = decimal.split('.')
  const digits = fraction.padEnd(power, '0')
  expect(digits.slice(power)).toMatch(/^0*$/)
  return BigInt(whole + digits.slice(0, power))
}

/** What a printed figure states, in millionths of the tables' unit, read back from its digits and its words. */
function valueOf(text: string, unit: string): bigint {
  const [digits = ''] = /[\u2212]?\d[\d,]*(\.\d+)?/.exec(text) ?? []
  const money = unit.endsWith('_billion')
  const power = money
    ? /trillion|万亿/.test(text)
      ? 3
      : text.includes('亿')
        ? -1
        : 0
    : /million/.test(text)
      ? 6
      : /\d万/.test(text)
        ? 4
        : 0
  return scaledBy(digits.replaceAll(',', '').replace('\u2212', '-'), power + 6)
}
