import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { langs, views } from './views'
import { desk, phone, visit } from './visit'

const widths = [
  { width: 320, height: 640 },
  phone,
  { width: 768, height: 1024 },
  desk,
  { width: 1920, height: 1080 },
]

test.for(views)('nothing of /%s is wider than the screen, and no word is cut off', async (path) => {
  const { page } = await visit(path)
  for (const size of widths) {
    await page.setViewportSize(size)
    expect(await tooWide(page), `${size.width} px`).toEqual([])
    expect(await cutOff(page), `${size.width} px`).toEqual([])
  }
})

test.for(langs)('an open filter of the %s dashboard stands inside the window', async (lang) => {
  const { page } = await visit(`${lang}/`)
  for (const size of [{ width: 768, height: 1024 }, { width: 1000, height: 700 }, desk]) {
    await page.setViewportSize(size)
    const filters = page.locator('.filter > summary')
    expect(await filters.count()).toBeGreaterThan(3)
    for (const summary of await filters.all()) {
      await summary.click()
      expect(await page.locator('.filter[open] .popover').count()).toBe(1)
      expect(await tooWide(page), `${size.width} px, ${await summary.innerText()}`).toEqual([])
      await summary.click()
    }
  }
})

test.for(views)('at 400 %, /%s fits without scrolling sideways', async (path) => {
  // 1280 × 720 zoomed four times, as WCAG 1.4.10 has it.
  const { page } = await visit(path, { size: { width: 320, height: 180 }, scale: 4 })
  expect(await tooWide(page)).toEqual([])
  const covered = await page.evaluate(
    () =>
      [...document.querySelectorAll('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .filter(
          (element) => element.checkVisibility() && element.getBoundingClientRect().height > 90,
        ).length,
  )
  expect(covered, 'nothing sticks over half of so low a window').toBe(0)
})

test.for(views)('every target of /%s is at least 24 px, or stands in a sentence', async (path) => {
  const { page } = await visit(path, { size: phone })
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, summary, [role="button"]')]
      .filter((element) => {
        const target = element.closest('label') ?? element
        const box = target.getBoundingClientRect()
        if (!element.checkVisibility({ visibilityProperty: true }) || box.width < 2) return false
        if (box.width >= 24 && box.height >= 24) return false
        // WCAG 2.5.8: a target in a line of text is as high as the text.
        return getComputedStyle(element).display !== 'inline' || element.closest('nav') !== null
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        return `${width.toFixed(0)} × ${height.toFixed(0)}: ${element.outerHTML.slice(0, 120)}`
      }),
  )
  expect(small).toEqual([])
})

function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width) return ['the page scrolls sideways']
    return [...document.querySelectorAll('header *, main *, footer *')]
      .filter((element) => {
        const box = element.getBoundingClientRect()
        const out = box.right > width + 1 || box.left < -1
        return (
          out &&
          box.width > 1 &&
          element.checkVisibility() &&
          !element.closest('.scroll, svg, .skip, .visually-hidden')
        )
      })
      .map((element) => element.outerHTML.slice(0, 100))
  })
}

/** Text that its box hides, and labels beyond the edge of their picture. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('svg, .visually-hidden') || !element.checkVisibility()) continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const wide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1
      const high = hides(overflowY) && element.scrollHeight > element.clientHeight + 1
      if (element.clientWidth > 1 && (wide || high)) words.push(element.innerText.slice(0, 60))
    }
    for (const svg of document.querySelectorAll('figure svg')) {
      if (!svg.checkVisibility()) continue
      const frame = svg.getBoundingClientRect()
      for (const label of svg.querySelectorAll('text')) {
        const box = label.getBoundingClientRect()
        const aside = box.left < frame.left - 1 || box.right > frame.right + 1
        const away = box.top < frame.top - 2 || box.bottom > frame.bottom + 2
        if (box.width > 0 && (aside || away)) words.push(`in a picture: ${label.textContent}`)
      }
    }
    return words
  })
}
