import { describe, expect, test } from 'vitest'
import { pictureFiles } from '../../src/build/picture-files'
import { pngTexts } from '../../src/build/png'
import type { Prerenderer } from '../../src/prerender'
import { nameOf, pictureOf, realEdition, realEditions } from '../charts/real-editions'
import { chinese, english } from '../text/voices'

const filesOf = (editions: Prerenderer['editions']) =>
  new Map(pictureFiles({ editions, pictureOf } as unknown as Prerenderer))
const made = async (name: string, editions = realEditions) => {
  const make = filesOf(editions).get(name)
  if (make === undefined) throw new Error(`There is no ${name}.`)
  return Buffer.from(await make())
}

test('every chart has its pictures and card in both languages, at the promised addresses', () => {
  const expected = realEditions.flatMap((one) => [
    ...['light', 'dark'].flatMap((theme) =>
      ['svg', 'png'].map((kind) => `charts/${nameOf(one)}.${theme}.${kind}`),
    ),
    `charts/${nameOf(one)}.card.png`,
  ])
  expect([...filesOf(realEditions).keys()].sort()).toEqual(expected.sort())
})

describe('a PNG', () => {
  test('is twice as large as its SVG and says so', async () => {
    const svg = (await made('charts/sectors.en.light.svg')).toString()
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    const png = await made('charts/sectors.en.light.png')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      2 * Number(width),
      2 * Number(height),
    ])
    const density = png.readUInt32BE(png.indexOf('pHYs') + 4)
    expect(Math.round(density * 0.0254)).toBe(192)
  }, 30_000)

  test('tells title, finding, address, release and licence to programs', async () => {
    const texts = pngTexts(await made('charts/nev-output.zh.light.png'))
    expect(texts['Title']).toBe(realEdition('nev-output', chinese).caption.title)
    expect(texts['Description']).toContain('2025年重庆新能源汽车产量')
    expect(texts['Source']).toBe('https://a.example/atlas/zh/chart/nev-output/')
    expect(texts['Copyright']).toContain('creativecommons.org/licenses/by/4.0/')
    expect(texts['Comment']).toContain('be86d0ac')
    expect(texts['XML:com.adobe.xmp']).toContain('<schema:version>be86d0ac</schema:version>')
  }, 30_000)

  test('leaves the address out where the build does not know it', async () => {
    const homeless = [realEdition('sectors', english, { siteUrl: null })]
    const texts = pngTexts(await made('charts/sectors.en.light.png', homeless))
    expect(Object.keys(texts)).not.toContain('Source')
    expect(JSON.stringify(texts)).not.toContain('null')
  })
})

test('an SVG says the same in RDF', async () => {
  const svg = (await made('charts/nev-output.zh.dark.svg')).toString()
  const [rdf = ''] = /<metadata>.*<\/metadata>/s.exec(svg) ?? []
  expect(rdf).toContain(`>${realEdition('nev-output', chinese).caption.title}<`)
  expect(rdf).toContain('<dc:source>https://a.example/atlas/zh/chart/nev-output/</dc:source>')
  expect(rdf).toContain('rdf:resource="https://creativecommons.org/licenses/by/4.0/"')
  expect(rdf).toContain('<schema:version>be86d0ac</schema:version>')
})

test.each(['nev-output.zh', 'district-map.en'])(
  'the card of %s is 1200 by 630 and light',
  async (name) => {
    const card = await made(`charts/${name}.card.png`)
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630])
    expect(card.length).toBeLessThan(120_000)
  },
  30_000,
)
