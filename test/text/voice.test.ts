import { describe, expect, test } from 'vitest'
import { en } from '../../src/text/en'
import { fill, type MessageKey } from '../../src/text/voice'
import { zh } from '../../src/text/zh'
import { chinese, english } from './voices'

const keys = Object.keys(en) as MessageKey[]
/** What stands between words: may be a space, or nothing. */
const said = keys.filter((key) => !key.startsWith('list.'))

describe('words', () => {
  test('both languages have the same keys in the same order', () => {
    expect(Object.keys(zh)).toEqual(keys)
  })

  test('both languages have the same places to fill', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const key of keys) expect(places(zh[key]), key).toEqual(places(en[key]))
  })

  test('no text is empty, or has a doubled or outer space', () => {
    for (const key of said)
      for (const text of [en[key], zh[key]]) {
        expect(text, key).toMatch(/^\S(.*\S)?$/)
        expect(text, key).not.toMatch(/ {2}/)
      }
  })

  test('Chinese has no ASCII punctuation beside Chinese characters', () => {
    for (const key of keys) {
      expect(zh[key], key).not.toMatch(/[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/)
      expect(zh[key], key).not.toMatch(/[\u4e00-\u9fff]\.(?!\w)/)
    }
  })

  test('English has no full-width punctuation outside the names of the other language', () => {
    for (const key of keys.filter((one) => !/[\u4e00-\u9fff]/.test(en[one])))
      expect(en[key], key).not.toMatch(/[，。；：（）、]/)
  })
})

describe('filling', () => {
  test('a text is filled with its parameters', () => {
    expect(english.t('period.days', { from: 18, to: 21, month: 'May', year: 2023 })).toBe(
      '18–21 May 2023',
    )
    expect(chinese.t('period.days', { from: 18, to: 21, month: 5, year: 2023 })).toBe(
      '2023年5月18—21日',
    )
  })

  test('a place that is not filled is an error, not a hole', () => {
    expect(() => english.t('period.month', { month: 'May' })).toThrow(RangeError)
    expect(() => english.t('period.month')).toThrow("'period.month' needs {month}")
  })

  test('braces in a parameter are not filled again', () => {
    expect(english.t('source.with', { publisher: '{marks}', marks: 'x' })).toBe('{marks} (x)')
  })

  test('a filled figure stays a link to its record, with the words around it', () => {
    const figure = { text: '1.296 million', record: 'nev-2025' }
    expect(fill(english, 'qualifier.at_least', { figure })).toEqual(['more than ', figure])
    expect(fill(chinese, 'qualifier.at_least', { figure })).toEqual(['超过', figure])
  })
})
