// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SnippetFacts, snippetOf, type Way } from '../../src/exports/snippet'
import { defaultFlags, readFlags, writeFlags } from '../../src/model/flags'

const facts: SnippetFacts = {
  base: 'https://atlas.example/sub/',
  lang: 'en',
  chart: 'sectors',
  query: '',
  flags: defaultFlags,
  release: null,
  title: 'What was it in?',
  finding: 'Automobiles are the largest part.',
  alt: 'Headline by the author: “Mine”; Automobiles are the largest part.',
  atlas: 'Chongqing Investment Atlas',
  size: [
    [0, 1433],
    [544, 900],
  ],
  picture: { width: 720, height: 800 },
  ownPicture: null,
}
const ways: readonly Way[] = ['frame', 'element', 'picture']

describe('a frame', () => {
  test('has a title, is lazy, and is as high as its width needs without a script', () => {
    const [room] = parsed(snippetOf('frame', facts))
    const frame = room?.querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe('https://atlas.example/sub/en/embed/sectors/')
    expect(frame?.title).toBe('What was it in? · Chongqing Investment Atlas')
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('allow')).toBeNull()
    expect(room?.getAttribute('style')).toContain(
      'padding-bottom:max(120px,min(1433px,(544px - 100%)*9999),900px)',
    )
    expect(snippetOf('frame', facts)).not.toContain('<script')
  })

  test('of a theme lies at an address that keeps it without script, and says its colour scheme', () => {
    const dark = { ...facts, flags: { ...defaultFlags, theme: 'dark', plain: true } as const }
    const frame = parsed(snippetOf('frame', dark))[0]?.querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe(
      'https://atlas.example/sub/en/embed/sectors/dark/?plain',
    )
    expect(frame?.getAttribute('style')).toContain('color-scheme:dark')
  })

  test('holds the linked picture for readers who get no frame', () => {
    const inside = parsed(
      parsed(snippetOf('frame', facts))[0]?.querySelector('iframe')?.innerHTML ?? '',
    )
    expect(inside[0]?.getAttribute('href')).toBe('https://atlas.example/sub/en/chart/sectors/')
    expect(inside[0]?.querySelector('img')?.alt).toBe(facts.finding)
  })
})

describe('the element', () => {
  test('has the view and the author’s words as attributes, and the linked picture inside', () => {
    const own = { ...facts, flags: { ...defaultFlags, headline: 'Mine', mark: 'a.2025' } }
    const [element, script] = parsed(snippetOf('element', own))
    expect(
      Object.fromEntries([...(element?.attributes ?? [])].map((it) => [it.name, it.value])),
    ).toEqual({
      chart: 'sectors',
      lang: 'en',
      headline: 'Mine',
      mark: 'a.2025',
    })
    expect(element?.querySelector('a > img')?.getAttribute('alt')).toBe(facts.finding)
    expect(script?.getAttribute('src')).toBe('https://atlas.example/sub/embed.js')
  })

  test('of another view says its finding in words, since the picture shows the default one', () => {
    const [element] = parsed(
      snippetOf('element', { ...facts, query: 'years=2018-2020&series=a,b' }),
    )
    expect(element?.getAttribute('years')).toBe('2018-2020')
    expect(element?.getAttribute('series')).toBe('a,b')
    expect(element?.querySelector('img')).toBeNull()
    const link = element?.querySelector('a')
    expect(link?.textContent).toContain(facts.finding)
    expect(link?.getAttribute('href')).toBe(
      'https://atlas.example/sub/en/chart/sectors/?years=2018-2020&series=a,b',
    )
  })
})

test('a picture is a linked image of a known size with a sentence, and nothing else', () => {
  const [link, ...others] = parsed(snippetOf('picture', facts))
  expect(others).toEqual([])
  const image = link?.querySelector('img')
  expect(image?.getAttribute('src')).toBe('https://atlas.example/sub/charts/sectors.en.light.png')
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['720', '800'])
  expect(image?.alt).toBe(facts.alt)
})

test('a picture that the author serves has the address of their copy', () => {
  const [link] = parsed(snippetOf('picture', { ...facts, ownPicture: 'ADDRESS/a.png' }))
  expect(link?.querySelector('img')?.getAttribute('src')).toBe('ADDRESS/a.png')
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</iframe><img src=x onerror=alert(1)>',
    '</textarea>&quot;&lt;',
    '<!-- -->',
    ']]>{{7*7}}${7}',
  ),
)

test.for(ways)(
  'whatever a headline says, the %s stays what it is, and the headline text',
  (way) => {
    const shape = (html: string) => skeleton(parsed(html))
    fc.assert(
      fc.property(hostile, hostile, (headline, finding) => {
        const flags = readFlags(
          writeFlags({ ...defaultFlags, headline: headline.slice(0, 300), mark: headline }),
        )
        const plain = { ...defaultFlags, headline: flags.headline && 'x', mark: flags.mark && 'x' }
        const said = { ...facts, title: headline, finding, alt: finding, atlas: headline }
        const html = snippetOf(way, { ...said, flags })
        expect(shape(html)).toEqual(shape(snippetOf(way, { ...facts, flags: plain })))
        const [first] = parsed(html)
        const image = way === 'frame' ? null : first?.querySelector('img')
        if (image) expect(image.getAttribute('alt')).toBe(finding)
      }),
      { numRuns: 200 },
    )
  },
)

/** In a template, where nothing is loaded. */
function parsed(html: string): Element[] {
  const template = document.createElement('template')
  template.innerHTML = html
  return [...template.content.children]
}

/** Elements and the names of their attributes. */
function skeleton(elements: readonly Element[]): unknown {
  return elements.map((it) => [
    it.localName,
    [...it.attributes].map(({ name }) => name),
    skeleton([...it.children]),
  ])
}
