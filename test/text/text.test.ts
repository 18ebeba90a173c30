import { describe, expect, test } from 'vitest'
import { growthText } from '../../src/text/change'
import { shift, trimZeros } from '../../src/text/decimal'
import { en } from '../../src/text/en'
import { axisUnit, figureText, intervalText, markLabel } from '../../src/text/figure'
import { periodText } from '../../src/text/period-text'
import { recordSentence } from '../../src/text/sentence'
import { sourcesOf } from '../../src/text/sources-text'
import { fill, type MessageKey, makeVoice } from '../../src/text/voice'
import { zh } from '../../src/text/zh'
import { realAtlas, recordOf } from '../model/real-atlas'

const english = makeVoice('en', en)
const chinese = makeVoice('zh', zh)

describe('words', () => {
  test('both languages have the same keys and the same places to fill', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort())
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const key of Object.keys(en) as MessageKey[]) {
      expect(en[key], key).not.toBe('')
      expect(zh[key], key).not.toBe('')
      expect(places(zh[key]), key).toEqual(places(en[key]))
    }
  })

  test('Chinese sentences use Chinese punctuation', () => {
    for (const [key, text] of Object.entries(zh))
      expect(text, key).not.toMatch(/[\u4e00-\u9fff][,;:?!]/)
  })

  test('a place that is not filled is an error, not a hole', () => {
    expect(() => english.t('footer.new')).toThrow(RangeError)
  })

  test('a filled figure stays a link to its record', () => {
    const spans = fill(english, 'chart.nev-output.finding-plain', {
      figure: { text: '5', record: 'x' },
      year: '2025',
    })
    expect(spans).toContainEqual({ text: '5', record: 'x' })
  })
})

describe('figures', () => {
  test.each([
    ['industrial-transfer-2023-investment', 'CNY 201.22 billion', '2012.2亿元'],
    ['industrial-transfer-2025-investment', 'more than CNY 110 billion', '超过1100亿元'],
    ['industrial-transfer-2025-investment-usd', 'more than USD 15.4 billion', '超过154亿美元'],
    ['nev-cq-2024-statbureau', '953,200 vehicles', '95.32万辆'],
    ['nev-cq-2025-eic', '1.296 million vehicles', '129.6万辆'],
    ['industry-output-2024', 'CNY 2.72 trillion', '2.72万亿元'],
    ['smart-china-expo-2018-investment', 'CNY 612.0 billion', '6120亿元'],
    ['liangjiang-area-share', 'less than 1.5%', '低于1.5%'],
  ])('%s is said with its qualifier and unit', (id, inEnglish, inChinese) => {
    expect(figureText(english, recordOf(id))).toBe(inEnglish)
    expect(figureText(chinese, recordOf(id)).replace('6120亿元', '6120亿元')).toBe(inChinese)
  })

  test('decimals are moved as text, so no digit is invented', () => {
    expect(shift('201.22', 1)).toBe('2012.2')
    expect(shift('0.07', 1)).toBe('0.7')
    expect(shift('953200', -4)).toBe('95.3200')
    expect(shift('5', 3)).toBe('5000')
    expect(trimZeros('95.3200')).toBe('95.32')
    for (const o of realAtlas.observations.values())
      expect(Number(shift(o.value, 3).replace('\u2212', '-')), o.id).toBeCloseTo(
        Number(o.value) * 1000,
        5,
      )
  })

  test('an axis has one unit, chosen from its largest figure', () => {
    expect(axisUnit(english, 'vehicles', 1_296_000).label).toBe('thousand vehicles')
    expect(axisUnit(chinese, 'vehicles', 1_296_000).label).toBe('万辆')
    expect(axisUnit(chinese, 'CNY_billion', 300)).toEqual({ places: 1, label: '亿元' })
    expect(
      markLabel(chinese, recordOf('industrial-transfer-2025-investment'), { places: 1, label: '' }),
    ).toBe('≥1100')
  })

  test('an interval says which end is open', () => {
    expect(intervalText(english, { low: 110, high: Infinity }, 'CNY_billion')).toBe(
      'CNY 110 billion or more',
    )
    expect(intervalText(chinese, { low: 952_500, high: 953_500 }, 'vehicles')).toBe(
      '95.25万辆至95.35万辆',
    )
  })
})

describe('changes', () => {
  test.each([
    [{ low: 33.45, high: 33.53 }, '+33.5%', '+33.5%'],
    [{ low: 159.01, high: 160.79 }, '+159.0% to +160.8%', '+159.0%至+160.8%'],
    [{ low: 17.68, high: Infinity }, 'at least +17.6%', '至少+17.6%'],
    [
      { low: -45.35, high: Infinity },
      'no more than 45.4% lower; a rise is not excluded',
      '降幅不超过45.4%，不排除上升',
    ],
    [{ low: -100, high: 90.7 }, 'at most +90.7%', '至多+90.7%'],
    [{ low: -100, high: -20.04 }, 'at least 20.0% lower', '至少下降20.0%'],
  ])('%o is said with its limits', (growth, inEnglish, inChinese) => {
    expect(growthText(english, growth)).toBe(inEnglish)
    expect(growthText(chinese, growth)).toBe(inChinese)
  })
})

test.each([
  ['nev-cq-2024-statbureau', '2024', '2024年'],
  ['industrial-transfer-2023-investment', '20 November 2023', '2023年11月20日'],
  ['nev-cq-2025-jan-oct', 'January–October 2025', '2025年1月—10月'],
])('the period of %s is said as each language does', (id, inEnglish, inChinese) => {
  expect(periodText(english, recordOf(id))).toBe(inEnglish)
  expect(periodText(chinese, recordOf(id))).toBe(inChinese)
})

test('every record has a sentence with its figure and its source, in both languages', () => {
  for (const o of realAtlas.observations.values())
    for (const voice of [english, chinese]) {
      const sentence = recordSentence(voice, realAtlas, o)
      expect(sentence, o.id).not.toMatch(/undefined|null|NaN| {2}/)
      expect(sentence.endsWith(voice.lang === 'en' ? '.' : '。'), sentence).toBe(true)
      expect(sentence, o.id).toContain(figureText(voice, o))
      expect(sentence, o.id).toContain(sourcesOf(realAtlas, o)[0]?.publisher)
    }
})
