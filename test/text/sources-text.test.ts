import { describe, expect, test } from 'vitest'
import type { Grade, Source } from '../../src/model/atlas'
import { gradeName, sourceLine, sourcesInline, sourceText } from '../../src/text/sources-text'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from './voices'

function source(en: string, zh: string, grade: Grade, date: string | null): Source {
  return {
    id: en,
    title: '',
    publisher: { en, zh },
    date,
    language: 'en',
    kind: 'media',
    grade,
    url: null,
    note: { en: '', zh: '' },
  }
}

const original = source('iChongqing', 'iChongqing', 'B', '2025-11-25')
const reprint = source('Chongqing Daily', '重庆日报', 'C', '2025-11-26')
const copy = source('forum post', '论坛帖子', 'D', null)

describe('source lines', () => {
  test('a source is its publisher and its date', () => {
    expect(sourceText(english, original)).toBe('iChongqing (25 November 2025)')
    expect(sourceText(chinese, original)).toBe('iChongqing（2025年11月25日）')
  })

  test('a reprint says so', () => {
    expect(sourceText(english, reprint)).toBe(
      'Chongqing Daily (26 November 2025, seen in a reprint)',
    )
    expect(sourceText(chinese, reprint)).toBe('重庆日报（2025年11月26日，转载件）')
  })

  test('several sources stand in one line, the same only once', () => {
    expect(sourceLine(english, [original, original, reprint])).toBe(
      'iChongqing (25 November 2025); Chongqing Daily (26 November 2025, seen in a reprint)',
    )
    expect(sourcesInline(chinese, [original, reprint])).toBe(
      'iChongqing，2025年11月25日；重庆日报，2025年11月26日，转载件',
    )
  })

  test('an unverified copy is named only where there is nothing else', () => {
    expect(sourceLine(english, [original, copy])).toBe('iChongqing (25 November 2025)')
    expect(sourceLine(english, [copy])).toBe('forum post (not verified)')
  })
})

test('a publisher is named in the language of the reader', () => {
  const nameless = /not shown|unnamed|unknown/i
  for (const { id, publisher } of realAtlas.sources.values()) {
    expect(publisher.en, id).not.toMatch(/[\u4e00-\u9fff]/)
    expect(publisher.zh, id).not.toMatch(nameless)
  }
})

test('a grade is said in words, never as a letter', () => {
  expect(
    (['A', 'B', 'C', 'D'] as const).map((grade) => gradeName(english, realAtlas, grade)),
  ).toEqual(['official', 'original publisher', 'seen in a reprint', 'not verified'])
  expect(gradeName(chinese, realAtlas, 'C')).toBe('转载件')
})
