import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/charts/parts/text-width'
import { boundsOf, outermost } from '../../src/render/bounds'
import { parseMarkup } from '../../src/render/markup'

const boxOf = (markup: string) => boundsOf(parseMarkup(markup), outermost)

describe('the box of an element', () => {
  test.each([
    ['<rect x="1" y="2" width="3" height="4"/>', [1, 2, 4, 6]],
    ['<circle cx="10" cy="20" r="5"/>', [5, 15, 15, 25]],
    ['<polyline points="0 5 10 1"/>', [0, 1, 10, 5]],
    ['<path d="M1 2h3v4l-2-1z"/>', [1, 2, 4, 6]],
    ['<path d="M5 5c0 10 10 10 10 0"/>', [5, 5, 15, 15]],
    ['<path d="M0 0A9 9 0 0 1 7 8Z"/>', [0, 0, 7, 8]],
    ['<path d="M10 10zl-3 4"/>', [7, 10, 10, 14]],
    ['<g transform="translate(10 20)scale(2)"><rect width="3" height="4"/></g>', [10, 20, 16, 28]],
    ['<g><rect width="1" height="1"/><rect x="8" y="9" width="1" height="1"/></g>', [0, 0, 9, 10]],
  ])('%s', (markup, [left, top, right, bottom]) => {
    expect(boxOf(markup)).toEqual({ left, top, right, bottom })
  })

  test('words stand where their anchor says, in the look of the groups around them', () => {
    const text = '<g font-size="10" font-weight="bold"><text x="100" y="50">12 &amp; 3</text></g>'
    const width = textWidth('12 & 3', 10, true)
    expect(boxOf(text)).toMatchObject({ left: 100, right: 100 + width })
    const ended = text.replace('<g ', '<g text-anchor="end" ')
    expect(boxOf(ended)?.left).toBeCloseTo(100 - width)
    const centred = text.replace('<text ', '<text text-anchor="middle" ')
    expect(boxOf(centred)?.right).toBeCloseTo(100 + width / 2)
  })

  test('what only stands ready to be used, and groups without anything, have none', () => {
    expect(boxOf('<g><defs><rect width="9" height="9"/></defs><use href="#a"/></g>')).toBeNull()
  })
})
