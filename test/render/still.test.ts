import { expect, test } from 'vitest'
import { chartOf } from '../../src/charts'
import { defaultView } from '../../src/model/view'
import { pagePicture } from '../../src/render/picture'
import { sizeOf, stillOf } from '../../src/render/still'
import { realAtlas } from '../model/real-atlas'
import { english } from '../text/voices'

const chart = chartOf('sectors')
const svg = pagePicture(chart, chart.rows(realAtlas, defaultView), 'regular', english)

test('a picture that leaves the page takes its colours along', () => {
  expect(svg).toContain('var(--jade)')
  expect(stillOf(svg, 'light')).toContain('#1e6c58')
  expect(stillOf(svg, 'dark')).toContain('#36c6a2')
  for (const theme of ['light', 'dark'] as const) expect(stillOf(svg, theme)).not.toContain('var(')
})

test('its size is that of its view box; what is no picture has none', () => {
  expect(sizeOf(svg).width).toBe(720)
  expect(sizeOf(svg).height).toBeGreaterThan(100)
  expect(() => sizeOf('<p>')).toThrow(RangeError)
})
