import { describe, expect, test } from 'vitest'
import { chartIds, langs } from './views'
import { desk, phone, visit } from './visit'

test.for(langs)('texts in the %s pictures have the sizes they were measured for', async (lang) => {
  const { page } = await visit(`${lang}/`)
  const texts = await page.locator('figure svg text').evaluateAll((all) =>
    all.map((text) => {
      const { fontSize, fontFamily } = getComputedStyle(text)
      const sized = text.closest('[font-size]')
      return {
        stated: Number.parseFloat(sized?.getAttribute('font-size') ?? '0'),
        fontSize,
        fontFamily,
      }
    }),
  )
  expect(texts.length).toBeGreaterThan(50)
  expect(texts.filter(({ stated, fontSize }) => `${stated}px` !== fontSize)).toEqual([])
  expect(texts.filter(({ fontFamily }) => /times/i.test(fontFamily))).toEqual([])
})

describe.for(langs)('printed on A4, the %s dashboard', (lang) => {
  test('has a page for each chart, with its table below it', async () => {
    const { page } = await visit(`${lang}/`)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    for (const id of chartIds) {
      const figure = page.locator(`figure[data-chart="${id}"]`)
      expect(await figure.locator('tbody td').first().isVisible(), id).toBe(true)
      expect(await figure.locator('svg:visible').count(), id).toBe(1)
    }
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
    expect(pages).toBeGreaterThanOrEqual(chartIds.length)
    expect(pages).toBeLessThanOrEqual(chartIds.length * 6)
  })

  test('leaves out what only a screen can do and spells out where it stands', async () => {
    const { page } = await visit(`${lang}/`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0)
    expect(await page.locator('body').innerText()).toContain(new URL(page.url()).pathname)
  })
})

test.for(langs)(
  'with forced colours the %s pictures keep their marks apart from the ground',
  async (lang) => {
    const { page } = await visit(`${lang}/`, { forced: true })
    const marks = await page.locator('figure svg [data-key]:visible').evaluateAll((all) =>
      all.map((mark) => {
        const shapes = [mark, ...mark.querySelectorAll('*')]
        const ground = getComputedStyle(document.body).backgroundColor
        return shapes.some((shape) => {
          const { fill, stroke } = getComputedStyle(shape)
          return [fill, stroke].some(
            (ink) => ink !== 'none' && ink !== ground && !/^rgba\(.*,\s*0\)$/.test(ink),
          )
        })
      }),
    )
    expect(marks.length).toBeGreaterThan(20)
    expect(marks.every(Boolean)).toBe(true)
  },
)

test.for([phone, desk])('a reader who asks for less motion sees none ($width px)', async (size) => {
  const { page } = await visit('en/', { size })
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        return [transitionDuration, animationDuration].some((time) =>
          time.split(',').some((part) => Number.parseFloat(part) > 0.01),
        )
      }).length,
  )
  expect(moving).toBe(0)
})
