import { describe, expect, test } from 'vitest'
import { legendWords } from '../../src/charts/figure-mark'
import { textWidth } from '../../src/charts/parts/text-width'
import { type Bounds, boundsOf, outermost, type Setting, settingOf } from '../../src/render/bounds'
import { parseMarkup, type XmlElement } from '../../src/render/markup'
import { sheetOf } from '../../src/render/sheet'
import { sizeOf } from '../../src/render/still'
import { readText } from '../../src/render/text-look'
import { spansText } from '../../src/text/voice'
import { expectPicture } from '../charts/picture'
import { nameOf, pictureOf, realEdition, realEditions } from '../charts/real-editions'
import { chinese, english } from '../text/voices'

const edition = realEdition('sectors', english)
const picture = pictureOf(edition)
const light = { theme: 'light' } as const
const sheet = (options = {}) => sheetOf(edition, picture, { ...light, ...options })

describe.each(realEditions.map((one) => [nameOf(one), one] as const))(
  'the sheet of %s',
  (_, one) => {
    const drawn = pictureOf(one)
    const svg = sheetOf(one, drawn, light)
    const said = wordsOf(svg)

    test('says title, finding, summary, first caveat, sources, release and address', () => {
      const { caption } = one
      for (const text of [caption.title, spansText(caption.finding), caption.summary])
        expect(said).toContain(text.replaceAll(' ', ''))
      expect(said).toContain((caption.caveats[0] ?? '').replaceAll(' ', ''))
      expect(said).toContain('be86d0ac')
      expect(said).toContain(`a.example/atlas/${one.voice.lang}/chart/${one.chart.id}/`)
      expect(said).toMatch(/Sources:|来源：/)
      expect(said).toContain('CCBY4.0')
    })

    test('holds everything within its edges, with air', () => {
      const { width, height } = sizeOf(svg)
      for (const { box, what } of shownIn(svg)) {
        expect(box.left, what).toBeGreaterThanOrEqual(30)
        expect(box.right, what).toBeLessThanOrEqual(width - 28)
        expect(box.top, what).toBeGreaterThanOrEqual(24)
        expect(box.bottom, what).toBeLessThanOrEqual(height - 16)
      }
    })

    test('has the drawing of the page in it, with every mark, in colours of its theme', () => {
      const keys = (text: string) => text.match(/data-key="[^"]*"/g) ?? []
      expect(keys(svg)).toEqual(keys(drawn))
      expect(keys(svg).length).toBeGreaterThan(0)
      expect(svg).not.toContain('var(--')
      expect(sheetOf(one, drawn, { theme: 'dark' })).not.toContain('#faf8f3')
    })

    test('explains only signs that the records of its rows give reason for', () => {
      const records = one.rows.flatMap(({ records: ids }) =>
        ids.flatMap((id) => one.atlas.observations.get(id) ?? []),
      )
      const some = (test: (record: (typeof records)[number]) => boolean) => records.some(test)
      const words = legendWords(one.voice)
      const explains = (text: string) => svg.includes(`>${text}<`)
      const reasons = {
        'at-least': some(({ qualifier }) => qualifier === 'at_least'),
        about: some(({ qualifier }) => qualifier === 'about' || qualifier === 'nearly'),
        hatched: some(({ status }) => /[EP]/.test(status.join(''))),
        outline: some(({ status }) => status.includes('F')),
        reprint: some(({ grade }) => grade === 'C'),
      } as const
      const baseless = Object.entries(reasons).filter(
        ([key, reason]) => !reason && explains(words[key as keyof typeof reasons]),
      )
      expect(baseless).toEqual([])
      expect(explains(words.reprint) || !reasons.reprint).toBe(true)
    })

    test('speaks of nothing that opens, since nothing does', () => {
      expect(svg).not.toContain(`>${one.voice.t('legend.gap')}<`)
    })
  },
)

test.each([
  ['sectors', english],
  ['timeline', chinese],
] as const)('the sheet of %s looks as it was left', (id, voice) => {
  const one = realEdition(id, voice)
  expectPicture(sheetOf(one, pictureOf(one), light), `${id}.${voice.lang}.sheet`)
})

describe('an author’s own', () => {
  test('headline stands on top, marked as theirs, over the atlas’s title and finding', () => {
    const said = wordsOf(sheet({ headline: 'Cars <first> & last' }))
    const order = ['Headlinebytheauthor', 'Cars<first>&last', 'Whatwasitin?', '2023China']
    const places = order.map((text) => said.indexOf(text))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(wordsOf(sheet())).not.toContain('Headline')
  })

  test('headline of any kind stays text and within the sheet', () => {
    for (const headline of [
      'W'.repeat(160),
      '</text><script>',
      'a\u0000b\uD800c\uFFFFd',
      '字'.repeat(160),
    ]) {
      const svg = sheet({ headline })
      expect(svg).not.toContain('<script')
      expect(svg).not.toMatch(/\p{Cs}/u)
      expect(svg).not.toMatch(/[\0\uFFFF]/)
      for (const { box } of shownIn(svg))
        expect(box.right).toBeLessThanOrEqual(sizeOf(svg).width - 28)
    }
  })

  test('headline that names a colour of the page keeps its letters', () => {
    expect(sheet({ headline: 'var(--jade)' })).toContain('>var(--jade)<')
  })

  test('mark gets a ring round its bar and label, said to be theirs', () => {
    const key = edition.rows.find(({ records }) => records.length > 0)?.key ?? ''
    const svg = sheet({ mark: key })
    const ring = ringsOf(svg).at(-1)
    const mark = shownIn(svg).find(({ key: own }) => own === key)?.box
    expect(ring!.left).toBeLessThan(mark!.left)
    expect(ring!.right).toBeGreaterThan(mark!.right)
    expect(ring!.top).toBeLessThan(mark!.top)
    expect(ring!.bottom).toBeGreaterThan(mark!.bottom)
    expect(svg).toContain(english.t('sheet.ring'))
  })

  test('mark that the picture does not have changes nothing', () => {
    expect(sheet({ mark: 'no-such-row' })).toBe(sheet())
  })

  test('every mark of every chart can have a ring', () => {
    for (const one of realEditions.slice(0, 9)) {
      const drawn = pictureOf(one)
      const plain = sheetOf(one, drawn, light)
      const [, key = ''] =
        /<g data-key="([^"]+)"/.exec(drawn) ?? /data-key="([^"]+)"/.exec(drawn) ?? []
      expect(sheetOf(one, drawn, { ...light, mark: readText(key) }), nameOf(one)).not.toBe(plain)
    }
  })
})

test('the address names the view, and nothing at all where the site’s is not known', () => {
  const own = realEdition('investment-by-event', english, { view: { measure: 'projects' } })
  expect(wordsOf(sheetOf(own, pictureOf(own), light))).toContain(
    'investment-by-event/?measure=projects',
  )
  const homeless = realEdition('sectors', english, { siteUrl: null })
  const svg = sheetOf(homeless, pictureOf(homeless), light)
  expect(svg).not.toContain('example')
  expect(svg).toContain('>Chongqing Investment Atlas<')
})

test('a view that its filters leave empty says so in words', () => {
  const none = realEdition('nev-output', english, { view: { years: [1990, 1991] } })
  expect(pictureOf(none)).toBe('')
  const svg = sheetOf(none, '', light)
  expect(svg).toContain('No figures match these filters.')
  expect(parseMarkup(svg.replace(/<metadata>.*<\/metadata>/, '')).name).toBe('svg')
})

test('what is no picture of the atlas is refused', () => {
  expect(() => sheetOf(edition, '<p>', light)).toThrow(RangeError)
})

test('a space that does not break is as wide as one that does', () => {
  expect(textWidth('CNY\u00a0110', 10)).toBe(textWidth('CNY 110', 10))
})

/** All words of a picture without their spaces, since lines break at these. */
function wordsOf(svg: string): string {
  const texts = svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)
  return [...texts].map(([, text = '']) => readText(text).replaceAll(/\s/g, '')).join('')
}

interface Shown {
  readonly box: Bounds
  readonly key: string | undefined
  readonly what: string
}

/** Every mark, and every shape outside of marks, but for the ground and what is clipped. */
function shownIn(svg: string): readonly Shown[] {
  const root = parseMarkup(svg.replace(/<metadata>[\s\S]*?<\/metadata>/, ''))
  return leaves(root, outermost).slice(1)
}

function leaves(element: XmlElement, around: Setting): readonly Shown[] {
  if (element.name === 'defs' || element.attributes.has('clip-path')) return []
  const key = element.attributes.get('data-key')
  if (key === undefined && (element.name === 'g' || element.name === 'svg'))
    return element.children.flatMap((child) => leaves(child, settingOf(element, around)))
  const box = boundsOf(element, around)
  return box === null ? [] : [{ box, key, what: `${element.name} ${key ?? element.text}` }]
}

function ringsOf(svg: string): readonly Bounds[] {
  const rings = [...svg.matchAll(/<rect [^>]*rx="6"[^>]*\/>/g)].map(([rect]) => rect)
  const [, x = '0', y = '0'] =
    /<g transform="translate\((32) (\d+)\)">/.exec(svg.slice(svg.indexOf('</metadata>') + 60)) ?? []
  return rings.flatMap((rect) => {
    const setting = { ...outermost, x: Number(x), y: Number(y) }
    return boundsOf(parseMarkup(rect), setting) ?? []
  })
}
