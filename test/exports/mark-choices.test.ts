import { describe, expect, test } from 'vitest'
import { longestChoice, markChoices } from '../../src/exports/mark-choices'
import { nameOf, realEdition, realEditions } from '../charts/real-editions'
import { chinese, english } from '../text/voices'

describe.each(realEditions.map((one) => [nameOf(one), one] as const))('figures of %s', (_, one) => {
  const groups = markChoices(one)

  test('are short and told apart', () => {
    const texts = groups.flatMap(({ label, choices }) =>
      choices.map(({ text }) => {
        expect(text.length, text).toBeLessThanOrEqual(longestChoice)
        expect(text).not.toBe('')
        expect(label.length, label).toBeLessThanOrEqual(longestChoice)
        return `${label} ${text}`
      }),
    )
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  test('are all that have a record, each once', () => {
    const keys = groups.flatMap(({ choices }) => choices.map(({ key }) => key))
    const marked = one.rows.filter(({ records }) => records.length > 0).map(({ key }) => key)
    expect(keys.toSorted()).toEqual(marked.toSorted())
  })
})

test('figures of lines stand by their line, with period and figure', () => {
  const [first] = markChoices(realEdition('foreign-capital', english))
  expect(first?.label).toBe('Foreign capital used, former municipal definition')
  expect(first?.choices[0]?.text).toBe('2013 · more than USD 10 billion')
  const [event] = markChoices(realEdition('sectors', chinese))
  expect(event?.label).toBe('2023中国产业转移发展对接活动（重庆）')
  expect(event?.choices[0]?.text).toBe('按产业 · 汽车与电子信息合计 · 1090.82亿元')
})

test('where nothing repeats there are no groups', () => {
  const groups = markChoices(realEdition('timeline', english))
  expect(groups.map(({ label }) => label)).toEqual([''])
})
