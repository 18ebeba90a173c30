import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pngOf, pngTexts } from '../../src/build/png'
import { paletteOf } from '../../src/build/png-palette'

const raster = (width: number, height: number, colour: (x: number, y: number) => number[]) => ({
  width,
  height,
  pixels: Uint8Array.from(
    Array.from({ length: width * height }, (_, i) => [
      ...colour(i % width, Math.floor(i / width)),
      255,
    ]).flat(),
  ),
})
const two = raster(3, 2, (x, y) => (x === 1 && y === 1 ? [162, 78, 0] : [250, 248, 243]))

describe('a palette', () => {
  test('has the colours of the picture, the most frequent first', () => {
    const { colours, indices } = paletteOf(two.pixels)
    expect(colours).toEqual([
      [250, 248, 243],
      [162, 78, 0],
    ])
    expect([...indices]).toEqual([0, 0, 0, 0, 1, 0])
  })

  test('of too many colours gives the rare ones to their nearest', () => {
    const many = raster(400, 3, (x, y) => (y < 2 ? [x % 200, 0, 0] : [0, x % 200, 200]))
    const { colours, indices } = paletteOf(many.pixels)
    expect(colours).toHaveLength(256)
    for (let x = 0; x < 400; x += 1) {
      const [r = 0, g = 0, b = 0] = colours[indices[2 * 400 + x] ?? 0] ?? []
      expect(Math.abs(g - (x % 200)) + r + Math.abs(b - 200)).toBeLessThan(150)
    }
  })

  test('reads pixels that begin anywhere in their memory', () => {
    const shifted = new Uint8Array(two.pixels.length + 1)
    shifted.set(two.pixels, 1)
    expect(paletteOf(shifted.subarray(1))).toEqual(paletteOf(two.pixels))
  })
})

describe('a PNG', () => {
  const texts = { Title: '重庆新能源汽车产量', Source: 'https://a.example/' }
  const png = Buffer.from(pngOf(two, texts, 192))

  test('carries its texts in any language, and gives them back', () => {
    expect(pngTexts(png)).toEqual(texts)
  })

  test('is a picture of its size whose pixels are the ones given', () => {
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2])
    const at = png.indexOf('IDAT')
    const data = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
    expect([...inflateSync(data)]).toEqual([0, 0, 0, 0, 0, 0, 1, 0])
  })

  test('that is damaged or none is refused', () => {
    const damaged = Buffer.from(png)
    damaged.set([1], png.indexOf('Title'))
    expect(() => pngTexts(damaged)).toThrow(/damaged/)
    expect(() => pngTexts(Buffer.from('GIF89a and more'))).toThrow(RangeError)
  })
})
