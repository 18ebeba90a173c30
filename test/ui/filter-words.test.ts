import { expect, test } from 'vitest'
import { defaultView } from '../../src/model/view'
import { filterWords } from '../../src/ui/filter-words'
import { chinese, english } from '../text/voices'

const obeys = ['years', 'series', 'clusters', 'measure', 'currency', 'grade'] as const
const choices = { years: [2018, 2025] as const, obeys }

test('the bar says in words what is being looked at', () => {
  expect(filterWords(english, defaultView, choices)).toBe(
    '2018–2025 · all series · amount in yuan · reprints shown and marked',
  )
  expect(filterWords(chinese, defaultView, choices)).toBe(
    '2018—2025年 · 全部活动 · 人民币金额 · 含转载件（已标注）',
  )
})

test('a single year is said as one', () => {
  const view = { ...defaultView, years: [2023, 2023] as const }
  expect(filterWords(english, view, choices)).toMatch(/^2023 · /)
  expect(filterWords(chinese, view, choices)).toMatch(/^2023年 · /)
})

test('a choice of clusters, dollars or stricter sources is never silent', () => {
  const view = {
    ...defaultView,
    clusters: ['electronics', 'equipment'],
    currency: 'usd',
    grade: 'ab',
  } as const
  expect(filterWords(english, view, choices)).toBe(
    '2018–2025 · all series · 2 clusters · amount in dollars · official and original publishers only',
  )
})

test('what does not act on the page is not spoken of', () => {
  const alone = { years: [2020, 2025] as const, obeys: ['years', 'grade'] as const }
  expect(filterWords(english, { ...defaultView, measure: 'projects' }, alone)).toBe(
    '2020–2025 · reprints shown and marked',
  )
})
