import { beforeAll, describe, expect, test } from 'vitest'
import { rasterOf } from '../../src/build/raster'
import { makeTypefaces, type Typefaces, typefaces } from '../../src/build/typefaces'
import { textWidth } from '../../src/charts/parts/text-width'
import { parseMarkup, type XmlElement } from '../../src/render/markup'
import { sheetOf } from '../../src/render/sheet'
import { lookOf, plainLook, readText, type TextLook } from '../../src/render/text-look'
import { nameOf, pictureOf, realEditions } from '../charts/real-editions'

let faces: Typefaces
beforeAll(async () => {
  faces = await typefaces()
})

const word = (text: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="#fff"/><text x="5" y="45" font-size="40" ${more}>${text}</text></svg>`
const inkOf = (svg: string) => {
  const { pixels } = rasterOf(svg, 'zh', 1, faces)
  return pixels.filter((value, index) => index % 4 === 0 && value < 128).length
}

describe('letters in pixels, without any font of the machine', () => {
  test('every character of every sheet leaves ink of its own', () => {
    const used = new Set(
      realEditions.flatMap((one) => linesOf(one).flatMap(({ text }) => [...text])),
    )
    const han = [...used].filter((sign) => /\p{Script=Han}/u.test(sign))
    expect(han.length).toBeGreaterThan(300)
    expect(han.length).toBeLessThan(1600)
    const shapes = new Map<string, string>()
    for (const sign of used) {
      if (/\s/u.test(sign)) continue
      const { d, width } = faces.outline(sign, 40, false, 'zh')
      expect(width, sign).toBeGreaterThan(0)
      expect(d.length, sign).toBeGreaterThan(20)
      expect(shapes.get(d), `${sign} looks like another`).toBeUndefined()
      shapes.set(d, sign)
    }
    const cells = han.map(
      (sign, index) =>
        `<text x="${(index % 40) * 20}" y="${Math.floor(index / 40) * 20 + 17}">${sign}</text>`,
    )
    const page = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><rect width="800" height="800" fill="#fff"/><g font-size="18">${cells.join('')}</g></svg>`
    const { pixels, width } = rasterOf(page, 'zh', 1, faces)
    for (const [index, sign] of han.entries()) {
      let ink = 0
      for (let at = 0; at < 400; at += 1) {
        const x = (index % 40) * 20 + (at % 20)
        const y = Math.floor(index / 40) * 20 + Math.floor(at / 20)
        if ((pixels[(y * width + x) * 4] ?? 255) < 160) ink += 1
      }
      expect(ink, sign).toBeGreaterThan(8)
    }
  }, 60_000)

  test('two characters differ, and bold has more ink', () => {
    expect(inkOf(word(''))).toBe(0)
    expect(inkOf(word('庆'))).not.toBe(inkOf(word('重')))
    for (const sign of ['重', 'R'])
      expect(inkOf(word(sign, 'font-weight="bold"'))).toBeGreaterThan(inkOf(word(sign)) * 1.2)
  })

  test('a character that no typeface has stops the build and is named', () => {
    expect(() => rasterOf(word('\u{1F600}'), 'zh', 1, faces)).toThrow('U+1F600')
  })

  test('without typefaces nothing is drawn, not even silently', () => {
    expect(() => rasterOf(word('重庆'), 'zh', 1, makeTypefaces([]))).toThrow(/No typeface .* “重”/)
  })

  test('quotes are as wide as a character in Chinese and narrow in English', () => {
    expect(faces.outline('“', 10, false, 'zh').width).toBeCloseTo(10)
    expect(faces.outline('“', 10, false, 'en').width).toBeLessThan(6)
  })

  test('digits are of one width', () => {
    const widths = [...'0123456789'].map((digit) => faces.outline(digit, 12, false, 'en').width)
    expect(new Set(widths.map((width) => width.toFixed(3))).size).toBe(1)
  })
})

test.each(realEditions.map((one) => [nameOf(one), one] as const))(
  'no line of the sheet of %s is wider than it was laid out for',
  (_, one) => {
    for (const { text, look } of linesOf(one)) {
      const { width } = faces.outline(text, look.size, look.bold, one.voice.lang)
      expect(width, text).toBeLessThanOrEqual(textWidth(text, look.size, look.bold) * 1.03 + 1)
    }
  },
)

interface Line {
  readonly text: string
  readonly look: TextLook
}

function linesOf(one: (typeof realEditions)[number]): readonly Line[] {
  const svg = sheetOf(one, pictureOf(one), { theme: 'light' })
  return textsIn(parseMarkup(svg.replace(/<metadata>.*<\/metadata>/s, '')), plainLook)
}

function textsIn(element: XmlElement, around: TextLook): readonly Line[] {
  const look = lookOf(element, around)
  if (element.name === 'text') return [{ text: readText(element.text), look }]
  return element.children.flatMap((child) => textsIn(child, look))
}
