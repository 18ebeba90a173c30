import { expect, test } from 'vitest'
import { charts } from '../../src/charts'
import { address, visit } from './visit'

const names = ['en', 'zh'].flatMap((lang) => charts.map(({ id }) => `${id}.${lang}`))

test('every picture file is served whole: SVG and PNG in both themes, and the card of 1200 by 630', async () => {
  const { page } = await visit('404.html', { ready: false })
  for (const name of names) {
    const sizes = new Map<string, string>()
    for (const kind of ['light.svg', 'dark.svg', 'light.png', 'dark.png', 'card.png']) {
      const size = await page.evaluate(
        async (src) => {
          const image = new Image()
          image.src = src
          await image.decode()
          return `${image.naturalWidth} ${image.naturalHeight}`
        },
        address(`charts/${name}.${kind}`),
      )
      sizes.set(kind, size)
    }
    expect(sizes.get('card.png'), name).toBe('1200 630')
    const [width, height] = (sizes.get('light.svg') ?? '').split(' ').map(Number)
    expect(sizes.get('light.png'), name).toBe(`${2 * width!} ${2 * height!}`)
    expect(sizes.get('dark.png'), name).toBe(sizes.get('light.png'))
  }
})

test.each(names)(
  'the SVG of %s keeps its words within its edges in the fonts of this machine',
  async (name) => {
    const { page } = await visit('404.html', { ready: false })
    await page.goto(address(`charts/${name}.light.svg`))
    const outside = await page.evaluate(() => {
      const root = document.documentElement as unknown as SVGSVGElement
      const { width } = root.viewBox.baseVal
      return [...document.querySelectorAll('text')].flatMap((text) => {
        const { left, right } = text.getBoundingClientRect()
        const edge = root.getBoundingClientRect().left
        return left - edge < 24 || right - edge > width - 16 ? [text.textContent] : []
      })
    })
    expect(outside).toEqual([])
  },
)
