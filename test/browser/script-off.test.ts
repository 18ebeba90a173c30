import { describe, expect, test } from 'vitest'
import { chartIds, langs, recordIds } from './views'
import { desk, phone, visit } from './visit'

describe.for([
  ['a phone', phone],
  ['a desk', desk],
] as const)('without JavaScript, on %s', ([, size]) => {
  test.for(langs)(
    'the %s dashboard shows every chart, its finding, table and source',
    async (lang) => {
      const { page } = await visit(`${lang}/`, { js: false, size })
      for (const id of chartIds) await expectFigure(page, id)
      expect(await page.locator('h1').count()).toBe(1)
    },
  )

  test.for(langs.flatMap((lang) => chartIds.map((id) => [lang, id] as const)))(
    'the %s page of %s shows it, its finding, table and source',
    async ([lang, id]) => {
      const { page } = await visit(`${lang}/chart/${id}/`, { js: false, size })
      await expectFigure(page, id)
    },
  )

  test.for(langs.flatMap((lang) => recordIds.map((id) => [lang, id] as const)))(
    'the %s page of record %s names its figure and its source',
    async ([lang, id]) => {
      const { page } = await visit(`${lang}/record/${id}/`, { js: false, size })
      const text = await page.locator('main').innerText()
      expect(text).toMatch(/\d/)
      expect(text).toMatch(lang === 'en' ? /source/i : /来源/)
    },
  )

  test.for(langs)('the %s method page has its definitions, grades and gaps', async (lang) => {
    const { page } = await visit(`${lang}/method/`, { js: false, size })
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(2000)
  })
})

test('the chooser offers both languages as plain links', async () => {
  const { page } = await visit('', { js: false })
  expect(
    await page.locator('a[hreflang^="en"], a[lang^="en"], a[href="en/"]').first().isVisible(),
  ).toBe(true)
  expect(
    await page.locator('a[hreflang^="zh"], a[lang^="zh"], a[href="zh/"]').first().isVisible(),
  ).toBe(true)
})

async function expectFigure(page: Awaited<ReturnType<typeof visit>>['page'], id: string) {
  const figure = page.locator(`figure[data-chart="${id}"]`)
  const picture = figure.locator('[data-pictures] :is(svg, img):visible')
  expect(await picture.count(), `${id}: one picture of the right width`).toBe(1)
  const box = await picture.boundingBox()
  expect(box?.height ?? 0).toBeGreaterThan(80)
  // Further down the dashboard it is an image file; it has to be there.
  const whole = () =>
    picture.evaluate((it) =>
      it instanceof HTMLImageElement
        ? it.naturalWidth > 100 && it.alt.length > 20
        : it.querySelectorAll('[data-key]').length > 1,
    )
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(whole, { message: id }).toBe(true)
  const finding = await figure.locator('figcaption').innerText()
  expect(finding).toMatch(/\d/)
  const details = figure.locator('details.table')
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  const elsewhere = details.locator(`a[href$="chart/${id}/"]`)
  if ((await elsewhere.count()) > 0) {
    expect(await elsewhere.isVisible()).toBe(true)
    expect(await figure.locator('[data-pictures] img').count()).toBeGreaterThan(0)
    return
  }
  expect(await figure.locator('a[href*="record/"]').count()).toBeGreaterThan(0)
  const rows = details.locator('tbody tr[data-key]')
  expect(await rows.count()).toBeGreaterThan(1)
  expect(await rows.first().isVisible()).toBe(true)
  expect(await details.locator('table caption').count()).toBeGreaterThan(0)
  expect(await details.locator('th[scope]').count()).toBeGreaterThan(1)
}
