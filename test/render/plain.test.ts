import { expect, test } from 'vitest'
import type { SvgShape } from '../../src/charts/chart'
import { label, placed, shape } from '../../src/charts/parts/svg-shapes'
import { parseMarkup } from '../../src/render/markup'
import { toSvg } from '../../src/render/svg'

const draw = (shapes: readonly SvgShape[]) =>
  toSvg({ kind: 'shapes', width: 10, height: 20, shapes }, 'a', 'T', '')

test('ids and the references to them are the picture’s own', () => {
  const svg = draw([
    shape('defs', {}, [shape('pattern', { id: 'hatch' })]),
    shape('path', { id: 'area', d: 'M0 0z', fill: 'url(#hatch)' }, [], 'k'),
    shape('use', { href: 'area' }),
  ])
  expect(svg).toContain('<pattern id="a-1"/>')
  expect(svg).toContain('<path data-key="k" id="a-2" d="M0 0z" fill="url(#a-1)"/>')
  expect(svg).toContain('<use href="#a-2"/>')
})

test('hostile words stay words', () => {
  const hostile = `"><script>alert(1)</script>`
  const svg = draw([shape('g', {}, [label(hostile, 1, 2, 10)], hostile)])
  expect(svg).not.toContain('<script')
  expect(() => parseMarkup(svg)).not.toThrow()
})

test('numbers have one decimal, opacities two, and nothing needs a style', () => {
  const svg = draw([placed(1 / 3, 2, 1 / 3, { 'fill-opacity': 0.254 }, [label('a', 1.26, 2, 9)])])
  expect(svg).toContain('transform="translate(0.3 2)scale(0.3333)"')
  expect(svg).toContain('fill-opacity="0.25"')
  expect(svg).toContain('x="1.3"')
  expect(svg).not.toContain('style')
})
