import { describe, expect, test } from 'vitest'
import type { PeriodKind } from '../../src/model/atlas'
import {
  dateText,
  monthText,
  partText,
  periodText,
  standsText,
  whenText,
} from '../../src/text/period-text'
import { chinese, english } from './voices'

const period = (periodKind: PeriodKind, start: string, end: string) => ({ periodKind, start, end })

describe('periods', () => {
  test.each([
    ['year', '2025-01-01', '2025-12-31', '2025', '2025年'],
    ['year', '2018-01-01', '2022-12-31', '2018–2022', '2018—2022年'],
    ['event', '2023-11-20', '2023-11-20', '20 November 2023', '2023年11月20日'],
    ['event', '2023-05-18', '2023-05-21', '18–21 May 2023', '2023年5月18—21日'],
    ['event', '2024-05-30', '2024-06-02', '30 May to 2 June 2024', '2024年5月30日至6月2日'],
    ['event', '2023-01-01', '2023-12-31', '2023', '2023年'],
    ['year_to_date', '2024-01-01', '2024-08-31', 'January–August 2024', '2024年1—8月'],
    ['year_to_date', '2024-01-01', '2024-02-29', 'January–February 2024', '2024年1—2月'],
    ['year_to_date', '2025-01-01', '2025-02-28', 'January–February 2025', '2025年1—2月'],
    [
      'year_to_date',
      '2023-01-01',
      '2023-12-27',
      '1 January to 27 December 2023',
      '2023年1月1日至12月27日',
    ],
    ['quarter', '2023-04-01', '2023-06-30', 'April–June 2023', '2023年4—6月'],
    ['month', '2020-05-01', '2020-05-31', 'May 2020', '2020年5月'],
    ['stock', '2023-12-31', '2023-12-31', 'end of 2023', '2023年末'],
    ['stock', '2024-08-08', '2024-08-08', '8 August 2024', '2024年8月8日'],
    [
      'stock',
      '2015-11-07',
      '2025-11-10',
      '7 November 2015 to 10 November 2025',
      '2015年11月7日至2025年11月10日',
    ],
  ] as const)('%s from %s to %s', (kind, start, end, inEnglish, inChinese) => {
    expect(periodText(english, period(kind, start, end))).toBe(inEnglish)
    expect(periodText(chinese, period(kind, start, end))).toBe(inChinese)
  })

  test.each([
    ['year', '2025-01-01', '2025-12-31', 'in 2025'],
    ['event', '2023-01-01', '2023-12-31', 'in 2023'],
    ['year_to_date', '2024-01-01', '2024-08-31', 'in January–August 2024'],
    ['event', '2023-11-20', '2023-11-20', 'on 20 November 2023'],
    ['event', '2023-05-18', '2023-05-21', 'on 18–21 May 2023'],
    ['event', '2024-05-30', '2024-06-02', 'from 30 May to 2 June 2024'],
    ['event', '2024-02-01', '2024-02-29', 'on 1–29 February 2024'],
  ] as const)('%s from %s to %s takes its preposition', (kind, start, end, said) => {
    expect(whenText(english, period(kind, start, end))).toBe(said)
  })

  test('Chinese periods take no preposition', () => {
    expect(whenText(chinese, period('year', '2025-01-01', '2025-12-31'))).toBe('2025年')
  })

  test('a level within the year stands as of its day', () => {
    const level = period('stock', '2024-08-08', '2024-08-08')
    expect(standsText(english, level)).toBe('as of 8 August 2024')
    expect(standsText(chinese, level)).toBe('截至2024年8月8日')
    expect(standsText(english, period('stock', '2023-12-31', '2023-12-31'))).toBe('end of 2023')
  })
})

test('dates and months', () => {
  expect(dateText(english, '2025-11-05')).toBe('5 November 2025')
  expect(dateText(chinese, '2025-11-05')).toBe('2025年11月5日')
  expect(monthText(english, '2025-11')).toBe('November 2025')
  expect(monthText(chinese, '2025-11')).toBe('2025年11月')
})

test('a part of the year', () => {
  expect(partText(english, '01-01/08-31')).toBe('January–August')
  expect(partText(chinese, '01-01/08-31')).toBe('1—8月')
  expect(partText(english, '05-01/05-31')).toBe('May')
  expect(partText(chinese, '05-01/05-31')).toBe('5月')
})
