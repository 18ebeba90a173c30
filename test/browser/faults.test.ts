import type { Page, Route } from 'playwright'
import { describe, expect, test } from 'vitest'
import { chinese, english } from '../text/voices'
import { chartIds, langs } from './views'
import { phone, visit } from './visit'

const dataFiles = /\/data\/build\/[^/]*\.json(?:\?.*)?$/

const voices = { en: english, zh: chinese }

/** What can come instead of a data file. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  truncated: async (route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'application/json', body: body.slice(0, body.length / 2) })
  },
  'of another version': async (route) => {
    const json = await (await route.fetch()).json()
    await route.fulfill({ json: { ...json, version: 99 } })
  },
  'something else': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in</p>' }),
  'cut off': (route) => route.abort('connectionreset'),
}

describe.for(Object.keys(faults))('when the data file is %s', (fault) => {
  test.for(langs)(
    'the %s dashboard says so, keeps its pictures and comes alive on retry',
    async (lang) => {
      const { page } = await visit(`${lang}/`, {
        ready: false,
        before: (it) => it.route(dataFiles, faults[fault]!),
      })
      const notice = page
        .locator('[role="alert"], [role="status"]')
        .filter({ has: page.locator('button') })
      await notice.first().waitFor({ timeout: 30_000 })
      expect((await notice.first().innerText()).length).toBeGreaterThan(20)
      await expectPictures(page)
      await page.unroute(dataFiles)
      await notice.first().locator('button').first().click()
      await expect.poll(() => page.locator('html[data-ready]').count(), { timeout: 30_000 }).toBe(1)
      await expectPictures(page)
    },
  )
})

test.for(langs)('with storage refused the %s dashboard comes alive all the same', async (lang) => {
  const { page, complaints } = await visit(`${lang}/`, {
    before: (it) =>
      it.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('The operation is insecure.', 'SecurityError')
            },
          })
        }
      }),
  })
  await expectPictures(page)
  expect(complaints).toEqual([])
})

test.for(langs)(
  'with its script blocked the %s dashboard keeps its pictures and tables',
  async (lang) => {
    const { page } = await visit(`${lang}/`, {
      ready: false,
      size: phone,
      before: (it) => it.route(/\.js(?:\?.*)?$/, (route) => route.abort('blockedbyclient')),
    })
    await expectPictures(page)
    const table = page.locator('details.table').first()
    await table.locator('summary').click()
    expect(await table.locator('tbody tr').first().isVisible()).toBe(true)
  },
)

test.for(langs)('a reader of the %s dashboard who goes offline hears of it', async (lang) => {
  const { page } = await visit(`${lang}/`)
  const notice = page.locator('.notice', { hasText: voices[lang].t('state.offline') })
  expect(await notice.count()).toBe(0)
  await page.context().setOffline(true)
  await notice.waitFor()
  await expectPictures(page)
  await page.context().setOffline(false)
  await expect.poll(() => notice.count()).toBe(0)
})

test.for(langs)(
  'markup in new figures is text on the %s dashboard drawn from them',
  async (lang) => {
    const { page, complaints } = await visit(`${lang}/`, {
      before: (it) =>
        it.route(/\/(?:first\.|details-map)[^/]*\.json$/, (route) => infected(route, 'other')),
    })
    await expect.poll(() => page.locator('figure', { hasText: markup }).count()).toBeGreaterThan(1)
    await expectPictures(page)
    await expectHarmless(page)
    expect(complaints).toEqual([])
  },
)

test.for(langs)('markup in the data is text in a %s record', async (lang) => {
  const { page, complaints } = await visit(`${lang}/`, {
    before: (it) => it.route(/\/details-(?!map)[^/]*\.json$/, (route) => infected(route)),
  })
  await page.locator('a[data-record]:visible').first().click()
  const panel = page.locator('dialog[open] .record')
  await panel.waitFor()
  expect(await panel.innerText()).toContain(markup)
  await expectHarmless(page)
  expect(complaints).toEqual([])
})

const markup = '<img src="x" onerror="document.title=1">&lt;b&gt;'

/** A data file whose texts for readers begin with markup; of another release where one is named. */
async function infected(route: Route, release?: string) {
  const tables = await (await route.fetch()).json()
  for (const table of Object.values<Record<string, unknown[]>>(tables)) {
    if (typeof table !== 'object') continue
    for (const [name, column] of Object.entries(table)) {
      if (!/\.(en|zh)$|^title$/.test(name)) continue
      table[name] = column.map((text) => (typeof text === 'string' ? markup + text : text))
    }
  }
  await route.fulfill({ json: release === undefined ? tables : { ...tables, release } })
}

async function expectHarmless(page: Page) {
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  expect(await page.title()).not.toBe('1')
}

async function expectPictures(page: Page) {
  for (const id of chartIds) {
    const shown = page.locator(`figure[data-chart="${id}"] :is(svg, img):visible`)
    await expect.poll(() => shown.count(), { message: id, timeout: 10_000 }).toBe(1)
  }
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(1500)
}
