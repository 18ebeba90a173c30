import { expect, test } from 'vitest'
import { boundsOf, outermost } from '../../src/render/bounds'
import { parseMarkup, type XmlElement } from '../../src/render/markup'
import { lightPalette } from '../../src/render/palettes'
import { ringShapes } from '../../src/render/ring'
import { sizeOf } from '../../src/render/still'
import { pictureOf, realEdition } from '../charts/real-editions'
import { english } from '../text/voices'

const afterBreak = 'wcifit-ceremony-chongqing.2025'
const picture = pictureOf(realEdition('investment-by-event', english))

test('a figure after a break has one ring, round its bar and not its rule', () => {
  const groups = picture.match(new RegExp(`<g data-key="${afterBreak}">`, 'g'))
  expect(groups).toHaveLength(2)
  const [halo, ring, ...others] = ringShapes(picture, afterBreak, sizeOf(picture), lightPalette)
  expect(others).toEqual([])
  const box = { ...attributesOf(halo), ...attributesOf(ring) }
  const [, bar] = marksOf(parseMarkup(picture)).map((mark) => boundsOf(mark, outermost))
  expect(box.x).toBeLessThan(bar?.left ?? 0)
  expect(Number(box.x) + Number(box.width)).toBeGreaterThan(bar?.right ?? Infinity)
})

test('where a break is all that a row has in a picture, it is ringed', () => {
  const rule = `<svg viewBox="0 0 90 90" width="90" height="90"><g data-key="a"><path d="M9 9v50" stroke="red"/><text x="9" y="8">≠</text></g></svg>`
  expect(ringShapes(rule, 'a', { width: 90, height: 90 }, lightPalette)).toHaveLength(2)
})

test('a ring at the edge of a picture is whole', () => {
  const mark = `<svg viewBox="0 0 90 90" width="90" height="90"><g data-key="a"><rect x="60" y="0" width="30" height="90"/></g></svg>`
  for (const shape of ringShapes(mark, 'a', { width: 90, height: 90 }, lightPalette)) {
    const { x, y, width, height } = attributesOf(shape)
    expect(Number(y)).toBeGreaterThan(1)
    expect(Number(x) + Number(width)).toBeLessThan(89)
    expect(Number(y) + Number(height)).toBeLessThan(89)
  }
})

function attributesOf(shape: unknown): Readonly<Record<string, unknown>> {
  return (shape as { attributes: Readonly<Record<string, unknown>> }).attributes
}

function marksOf(element: XmlElement): XmlElement[] {
  if (element.attributes.get('data-key') === afterBreak) return [element]
  return element.children.flatMap(marksOf)
}
