import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bibtex } from '../../src/exports/bibtex'
import { type Citation, chartCitation, recordCitation } from '../../src/exports/citation'
import { citationTexts } from '../../src/exports/citation-text'
import { cslJson } from '../../src/exports/csl'
import { ris } from '../../src/exports/ris'
import { realAtlas, recordOf } from '../model/real-atlas'
import { chinese, english } from '../text/voices'
import { editionsOf } from './editions'

const site = 'https://a.example/atlas/'
const { en, zh } = editionsOf('nev-output', site)
const texts = (voice: 'en' | 'zh', citation: Citation) =>
  citationTexts(voice === 'en' ? english : chinese, citation).map(({ text }) => text)

test('a chart is cited in both styles, in each language', () => {
  expect(texts('en', chartCitation(en))).toEqual([
    'The Chongqing Investment Atlas contributors. “New-energy vehicles made in Chongqing.” Chongqing Investment Atlas, data release r1, figures to March 2026, n.d. Accessed [date of access]. https://a.example/atlas/en/chart/nev-output/',
    'The Chongqing Investment Atlas contributors. New-energy vehicles made in Chongqing[DS/OL]. Chongqing Investment Atlas, data release r1, figures to March 2026, [n.d.][date of access]. https://a.example/atlas/en/chart/nev-output/',
  ])
  expect(texts('zh', chartCitation(zh))).toEqual([
    '重庆投资图谱编者：《重庆新能源汽车产量》，重庆投资图谱，数据版本 r1，数据截至2026年3月，出版日期不详，访问日期：[引用日期]。https://a.example/atlas/zh/chart/nev-output/',
    '重庆投资图谱编者. 重庆新能源汽车产量[DS/OL]. 重庆投资图谱, 数据版本 r1, 数据截至2026年3月, [出版日期不详][引用日期]. https://a.example/atlas/zh/chart/nev-output/',
  ])
})

test('the date of access is left to the reader, at a place that can be filled in', () => {
  for (const { text, date } of citationTexts(english, chartCitation(en))) {
    expect(text.split(date)).toHaveLength(2)
    expect(text.replace(date, '2026-04-01')).toContain('2026-04-01')
  }
})

test('every form says that it is undated', () => {
  for (const [voice, edition, word] of [
    [english, en, 'n.d.'],
    [chinese, zh, '出版日期不详'],
  ] as const) {
    const cited = chartCitation(edition)
    for (const text of texts(voice.lang, cited)) expect(text).toContain(word)
    expect(bibtex(voice, cited)).toContain(`\n  year = {${word}},\n`)
    expect(ris(voice, cited)).toContain(`\r\nPY  - ${word}\r\n`)
    expect(JSON.parse(cslJson(voice, cited))[0].issued).toEqual({ literal: word })
  }
})

test('the address stands in it once, or the words that the reader’s takes the place of', () => {
  for (const [lang, voice] of [
    ['en', english],
    ['zh', chinese],
  ] as const) {
    for (const [siteUrl, place] of [
      [site, `${site}${lang}/chart/nev-output/`],
      [null, lang === 'en' ? '[address of this page]' : '[本页地址]'],
    ] as const) {
      const edition = editionsOf('nev-output', siteUrl)[lang]
      for (const { text, address } of citationTexts(voice, chartCitation(edition))) {
        expect(address).toBe(place)
        expect(text.split(address)).toHaveLength(2)
      }
    }
  }
})

test('without an address of the site the citation names none', () => {
  const cited = chartCitation(editionsOf('nev-output').en)
  const all = [...texts('en', cited), bibtex(english, cited), ris(english, cited)]
  for (const text of [...all, cslJson(english, cited)]) expect(text).not.toMatch(/http|null/)
})

test('a record is cited with its reserve', () => {
  const bound = recordOf('industrial-transfer-2025-investment')
  expect(bound.qualifier).toBe('at_least')
  expect(recordCitation(english, realAtlas, bound, en).title).toContain('more than')
  expect(recordCitation(chinese, realAtlas, bound, zh).title).toContain('超过')
})

test('a title that asks has no second full stop', () => {
  const [chicago] = texts('en', chartCitation(editionsOf('sectors').en))
  expect(chicago).toContain('“What was it in?” Chongqing')
})

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '}',
    '{',
    '\\',
    '}}, note = {x',
    '\nER  - \nTY  - BOOK',
    'a % b',
    '$#_&~^',
    '"',
    '\r',
    '\u2028',
  ),
  fc
    .array(fc.constantFrom('{', '}', '\\', '%', '\n', 'a', '$'), { maxLength: 12 })
    .map((all) => all.join('')),
)
const withTitle = (title: string): Citation => ({ ...chartCitation(en), title })

test('whatever the title, BibTeX reads one entry with it', () => {
  fc.assert(
    fc.property(hostile, (title) => {
      const text = bibtex(english, withTitle(title))
      expect(bibFields(text)).toEqual(bibFields(bibtex(english, withTitle('plain'))))
      const line = text.split('\n').find((one) => one.startsWith('  title')) ?? ''
      const read = line
        .slice('  title = {{'.length, -'}},'.length)
        .replaceAll(
          /\\(textbackslash|textasciitilde|textasciicircum)\{\}|\\(.)/g,
          (_, name: string | undefined, sign: string) =>
            name === undefined ? sign : (signs[name] ?? ''),
        )
      expect(read).toBe(oneLine(title))
    }),
  )
})

test('whatever the title, RIS reads one reference with it', () => {
  fc.assert(
    fc.property(hostile, (title) => {
      const lines = ris(english, withTitle(title)).split('\r\n')
      expect(lines.pop()).toBe('')
      expect(lines.map((line) => line.slice(0, 6))).toEqual(
        'TY ID AU TI T2 ET PY N1 UR LA ER'.split(' ').map((tag) => `${tag}  - `),
      )
      expect(lines[3]).toBe(`TI  - ${oneLine(title)}`)
      for (const line of lines) expect(line).not.toMatch(/[\r\n]/)
    }),
  )
})

test('whatever the title, CSL-JSON reads it back', () => {
  fc.assert(
    fc.property(hostile, (title) => {
      expect(JSON.parse(cslJson(english, withTitle(title)))[0].title).toBe(title)
    }),
  )
})

const signs: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
}

function oneLine(title: string): string {
  return title.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

/** Names of the fields of the only entry, read as BibTeX does: by braces that are not escaped. */
function bibFields(text: string): string[] {
  let depth = 0
  const names: string[] = []
  let word = ''
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? ''
    if (sign === '\\') i += 1
    else if (sign === '{') {
      if (depth === 1) names.push(word.replaceAll(/[\s=,]/g, ''))
      depth += 1
      word = ''
    } else if (sign === '}') {
      depth -= 1
      word = ''
      if (depth < 0) throw new Error('A brace closes what is not open.')
      if (depth === 0 && text.slice(i + 1).trim() !== '') throw new Error('Text behind the entry.')
    } else if (depth === 1) word += sign
  }
  if (depth !== 0) throw new Error('A brace is left open.')
  return names
}
