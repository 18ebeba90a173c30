import { describe, expect, test } from 'vitest'
import { views } from './views'
import { desk, phone, visit } from './visit'

describe.for([
  ['320 px', { width: 320, height: 640 }, 1],
  ['360 px', phone, 1],
  ['768 px', { width: 768, height: 1024 }, 1],
  ['a desk at 400 %', { width: 360, height: 225 }, 4],
] as const)('at %s', ([, size, scale]) => {
  test.for(views)('nothing of /%s is wider than the screen', async (path) => {
    const { page } = await visit(path, { size, scale, ready: path !== '' })
    const wide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth
      return {
        page: document.documentElement.scrollWidth - width,
        outside: [...document.querySelectorAll('main *, header *, footer *')]
          .filter((element) => {
            const box = element.getBoundingClientRect()
            return (
              box.width > 0 &&
              box.right > width + 1 &&
              !element.closest('.scroll, [data-scroll], svg, .visually-hidden')
            )
          })
          .map((element) => `${element.tagName}.${element.getAttribute('class')}`),
      }
    })
    expect(wide.page).toBeLessThanOrEqual(0)
    expect(wide.outside).toEqual([])
  })
})

test.for(views)('every target of /%s is at least 24 px, or stands in a sentence', async (path) => {
  const { page } = await visit(path, { size: phone, ready: path !== '' })
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, summary, [role="button"]')]
      .filter((element) => {
        const box = element.getBoundingClientRect()
        if (box.width === 0 || box.height === 0 || !element.checkVisibility()) return false
        if (box.width >= 24 && box.height >= 24) return false
        if (element.closest('.visually-hidden')) return false
        // WCAG 2.5.8: a target in a line of text is as high as the text
        return !(
          getComputedStyle(element).display === 'inline' &&
          element.closest('p, li, dd, td, th, figcaption, caption')
        )
      })
      .map(
        (element) =>
          `${element.outerHTML.slice(0, 90)} ${JSON.stringify(element.getBoundingClientRect())}`,
      ),
  )
  expect(small).toEqual([])
})

test.for(views)('no word of /%s is cut off', async (path) => {
  for (const size of [phone, desk]) {
    const { page } = await visit(path, { size, ready: path !== '' })
    const cut = await page.evaluate(() => {
      const words: string[] = []
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        if (element.closest('svg') || !element.checkVisibility()) continue
        const { overflowX, textOverflow } = getComputedStyle(element)
        const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis'
        if (hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1) {
          words.push(element.innerText.slice(0, 60))
        }
      }
      for (const svg of document.querySelectorAll('figure svg')) {
        if (!svg.checkVisibility()) continue
        const frame = svg.getBoundingClientRect()
        for (const label of svg.querySelectorAll('text')) {
          const box = label.getBoundingClientRect()
          const out =
            box.left < frame.left - 1 ||
            box.right > frame.right + 1 ||
            box.top < frame.top - 1 ||
            box.bottom > frame.bottom + 1
          if (box.width > 0 && out) words.push(`${svg.id}: ${label.textContent}`)
        }
      }
      return words
    })
    expect(cut, `${size.width} px`).toEqual([])
  }
})
