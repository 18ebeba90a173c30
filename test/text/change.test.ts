import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/model/compare'
import {
  centredText,
  changeLabel,
  changeText,
  growthText,
  risenText,
  yearsText,
} from '../../src/text/change'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from './voices'

const open = Number.POSITIVE_INFINITY

describe('growth as an interval', () => {
  test.each([
    [33.45, 33.53, '+33.5%', '增长33.5%'],
    [-6.95, -6.91, '\u22126.9%', '下降6.9%'],
    [-0.02, 0.02, '0.0%', '持平'],
    [159.01, 160.79, '+159.0% to +160.8%', '增长159.0%至160.8%'],
    [-17.9, -15.9, '\u221217.9% to \u221215.9%', '下降15.9%至17.9%'],
    [-0.4, 0.6, '\u22120.4% to +0.6%', '\u22120.4%至+0.6%'],
    [17.7, open, 'at least +17.7%', '至少增长17.7%'],
    [17.68, open, 'at least +17.6%', '至少增长17.6%'],
    [
      -45.335,
      open,
      'no more than 45.4% lower; a rise is not excluded',
      '降幅不超过45.4%，不排除上升',
    ],
    [-100, 90.7, 'at most +90.7%', '至多增长90.7%'],
    [-100, -20.04, 'at least 20.0% lower', '至少下降20.0%'],
  ])('%d to %d is said with its limits, rounded outward', (low, high, inEnglish, inChinese) => {
    expect(growthText(english, { low, high })).toBe(inEnglish)
    expect(growthText(chinese, { low, high })).toBe(inChinese)
  })
})

const growth = (
  low: number,
  high: number,
  central: number | null = null,
): Change & { kind: 'growth' } => ({
  kind: 'growth',
  growth: { low, high },
  central,
  span: 1,
  average: null,
})

describe('changes', () => {
  test('the growth of the printed values stands before its limits', () => {
    const change = growth(35.84, 36.13, 35.99)
    expect(centredText(english, change)).toBe('+36.0% (+35.8% to +36.2%)')
    expect(centredText(chinese, change)).toBe('增长36.0%（35.8%至36.2%）')
    expect(centredText(chinese, growth(-18, -16, -17))).toBe('下降17.0%（16.0%至18.0%）')
    expect(centredText(chinese, growth(-0.1, 0.5, 0.2))).toBe('增长0.2%（\u22120.1%至+0.5%）')
  })

  test('a sentence says up or down', () => {
    expect(risenText(english, growth(35.84, 36.13, 35.99))).toBe('up 36.0%')
    expect(risenText(chinese, growth(-7, -6.8, -6.9))).toBe('下降6.9%')
    expect(risenText(english, growth(-100, 90.7))).toBe('at most +90.7%')
  })

  test('a change over several years names the span and the average a year', () => {
    const change: Change = {
      ...growth(32.5, 32.5, 32.5),
      span: 2,
      average: { low: 15.1, high: 15.1 },
    }
    expect(changeText(english, change, realAtlas)).toBe(
      'over two years: +32.5%; an average of +15.1% a year',
    )
    expect(changeText(chinese, change, realAtlas)).toBe('两年间增长32.5%，年均增长15.1%')
  })

  test('a bound over several years keeps what it does not exclude, and names no average that says nothing', () => {
    const change: Change = {
      ...growth(-45.335, open),
      span: 2,
      average: { low: -26.1, high: open },
    }
    expect(changeText(english, change, realAtlas)).toBe(
      'over two years: no more than 45.4% lower; a rise is not excluded',
    )
    expect(changeText(chinese, change, realAtlas)).toBe('两年间降幅不超过45.4%，不排除上升')
  })

  test('a lower bound over several years has a lower bound as average', () => {
    const change: Change = { ...growth(193.6, open), span: 2, average: { low: 71.34, high: open } }
    expect(changeText(english, change, realAtlas)).toBe(
      'over two years: at least +193.6%; an average of at least +71.3% a year',
    )
  })

  test('years are spelled to ten', () => {
    expect(yearsText(english, 1)).toBe('one year')
    expect(yearsText(english, 10)).toBe('ten years')
    expect(yearsText(english, 11)).toBe('11 years')
    expect(yearsText(chinese, 2)).toBe('两年')
  })

  test('同比 is not said by a change, as it may span years', () => {
    expect(changeText(chinese, growth(33.45, 33.53, 33.5), realAtlas)).not.toContain('同比')
  })
})

describe('labels of marks', () => {
  test.each([
    [growth(33.45, 33.53, 33.49), '+33.5%', '+33.5%'],
    [growth(17.7, open), '≥ +17.7%', '≥ +17.7%'],
    [growth(-100, 90.7), '≤ +90.7%', '≤ +90.7%'],
    [growth(159.01, 160.79, 159.9), '+159.0% to +160.8%', '+159.0%至+160.8%'],
  ])('%o is signed in both languages', (change, inEnglish, inChinese) => {
    expect(changeLabel(english, change, realAtlas)).toBe(inEnglish)
    expect(changeLabel(chinese, change, realAtlas)).toBe(inChinese)
  })
})

describe('refusals', () => {
  const refused: Change = { kind: 'refusal', reason: 'different-basis', break: null }

  test('a refusal is said in the words of the vocabulary', () => {
    expect(changeText(english, refused, realAtlas)).toBe(
      'These two figures were counted by different bodies, so we do not compare them.',
    )
    expect(changeText(chinese, refused, realAtlas)).toBe('两项数据统计单位不同，不作比较。')
    expect(changeLabel(english, refused, realAtlas)).toBe('Counted by different bodies')
  })

  test('a break gives its own reason as well', () => {
    const between = realAtlas.breaks[0]
    if (between === undefined) throw new Error('The atlas has no break.')
    const change: Change = { kind: 'refusal', reason: 'break-between', break: between }
    expect(changeText(english, change, realAtlas)).toBe(
      `What is counted changed between these two figures, so we do not compare them. ${between.reason.en}`,
    )
    expect(changeText(chinese, change, realAtlas)).toBe(
      `两项数据之间统计方法或范围有变，不作比较。${between.reason.zh}`,
    )
  })
})
