import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  wcagContrast,
} from 'culori'
import { expect, test } from 'vitest'
import { darkPalette, lightPalette, pagePalette } from '../../src/render/palettes'

const series = ['jade', 'ochre', 'ink', 'plum', 'sky', 'moss'] as const
const palettes = { light: lightPalette, dark: darkPalette }
const themes = ['light', 'dark'] as const

test.for(themes)('on %s ground every mark stands out 3:1, jade, ochre and texts 4.5:1', (theme) => {
  const ink = palettes[theme]
  for (const name of series) {
    expect(wcagContrast(ink[name], ink.ground), name).toBeGreaterThanOrEqual(3)
  }
  for (const name of ['jade', 'ochre', 'text', 'quiet'] as const) {
    expect(wcagContrast(ink[name], ink.ground), name).toBeGreaterThanOrEqual(4.5)
  }
})

test.for(themes)(
  'the %s colours stay apart in normal, protan, deutan and tritan vision',
  (theme) => {
    const rgb = converter('rgb')
    const visions: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
      normal: (colour) => colour,
      protan: filterDeficiencyProt(1),
      deutan: filterDeficiencyDeuter(1),
      tritan: filterDeficiencyTrit(1),
    }
    const distance = differenceCiede2000()
    for (const [vision, see] of Object.entries(visions)) {
      for (const [index, first] of series.entries()) {
        for (const second of series.slice(index + 1)) {
          const [a, b] = [first, second].map((name) => see(rgb(palettes[theme][name])!))
          expect(distance(a!, b!), `${first} and ${second}, ${vision}`).toBeGreaterThanOrEqual(15)
        }
      }
    }
  },
)

test('the page gives every colour a custom property of its own name', () => {
  for (const [name, value] of Object.entries(pagePalette)) expect(value).toBe(`var(--${name})`)
})
