import { expect, test } from 'vitest'
import { slimPicture } from '../../src/render/slim-picture'

const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" role="img" aria-labelledby="a-title" font-family="x"><title id="a-title">T</title><desc id="a-desc">D</desc>${inner}</svg>`
const slim = (inner: string) => slimPicture(svg(inner), 'A "label"', (key) => `short-${key}`)

test('a picture is named by its label, and inherits its face', () => {
  expect(slim('<rect x="1"/>')).toBe(
    '<svg viewBox="0 0 100 50" role="img" aria-label="A &quot;label&quot;"><rect x="1"/></svg>',
  )
})

test('marks take their short keys wherever they stand', () => {
  const out = slim('<g><g data-key="a"><path d="M1 2.24h3v4.6Z"/></g></g><g data-key="b"/>')
  expect(out).toContain('<g data-key="short-a"><path d="M1 2h3v4.5Z"/></g>')
  expect(out).toContain('<g data-key="short-b"/>')
})

test('texts move by less than half a pixel, straight marks by less than a quarter, curves not at all', () => {
  expect(slim('<text x="1.4" y="15.6">1.4</text>')).toContain('<text x="1" y="16">1.4</text>')
  expect(slim('<path d="M10.1 4.9h5.2v-3.3h-5.2Z"/>')).toContain('d="M10 5h5v-3.5h-5Z"')
  const circle = '<path d="M10.1 4.9a3.2 3.2 0 1 1 6.4 0.1Z"/>'
  expect(slim(circle)).toContain(circle)
})

test('rules of one look become one path along the same points, and others stay apart', () => {
  const rule = (points: string, look: string) => `<polyline points="${points}" ${look}/>`
  const out = slim(
    rule('1.5 2.5 9.5 2.5', 'fill="none" stroke="a"') +
      rule('1.5 8.5 9.5 8.5', 'fill="none" stroke="a"') +
      rule('3 1 3 9 5 11', 'fill="none" stroke="b"'),
  )
  expect(out).toContain('<path d="M1.5 2.5h8m-8 6h8" fill="none" stroke="a"/>')
  expect(out).toContain('<path d="M3 1v8l2 2" fill="none" stroke="b"/>')
})

test('rules on both sides of a mark keep their order', () => {
  const rule = '<polyline points="0 1 9 1" stroke="a"/>'
  expect(slim(`${rule}<rect x="1"/>${rule}`)).toMatch(/<path .*<rect .*<path /)
})

test('no picture stays no picture', () => {
  expect(slimPicture('', 'L', (key) => key)).toBe('')
})
