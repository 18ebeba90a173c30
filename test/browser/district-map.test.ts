import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { isDivision, isMapped } from '../../src/model/places'
import { realAtlas } from '../model/real-atlas'
import { langs } from './views'
import { desk, phone, type Visit, visit } from './visit'

const places = [...realAtlas.geographies.values()].filter(
  (place) => isMapped(place) && place.validFrom === null,
)
const path = 'chart/district-map/'
const mark = (key: string, tag: string) => `.picture svg:visible ${tag}[data-key="${key}"]`
const panel = '.place-panel > :first-child'
const alive = ({ page }: Visit) => page.locator('figure[data-live] [data-choose]').first().waitFor()
/** What a choice leaves: the address, the panel and the ring on the picture. */
async function stateOf({ page }: Visit) {
  await page.locator('.picture[data-state="drawn"]').waitFor()
  return {
    query: new URL(page.url()).search,
    panel: await page.locator(panel).textContent(),
    rings: await page.locator('.picture svg:visible [stroke="var(--ochre)"]').count(),
  }
}

describe.for(langs)('the %s map', (lang) => {
  test('can be hit on every division at 360 px, and names each in the list', async () => {
    const seen = await visit(`${lang}/${path}`, { size: phone })
    await alive(seen)
    const { page } = seen
    const names = await page.locator('[data-choose]').allTextContents()
    for (const { id, kind, name } of places) {
      expect(names.some((text) => text.includes(name[lang]))).toBe(true)
      const area = page.locator(mark(id, isDivision({ kind }) ? 'rect' : 'g'))
      await area.scrollIntoViewIfNeeded()
      const hit = await area.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        const under = document.elementFromPoint(left + width / 2, top + height / 2)
        const key = under?.closest('[data-key]')?.getAttribute('data-key')
        return { key, least: Math.min(width, height) }
      })
      expect(hit.key).toBe(id)
      if (isDivision({ kind })) expect(hit.least, id).toBeGreaterThanOrEqual(24)
    }
  })

  test('is chosen alike by outline, tile, list, search, keyboard and address', async () => {
    const ways: readonly [string, (seen: Visit) => Promise<unknown>][] = [
      ['outline', ({ page }) => page.locator(mark('wanzhou', 'path')).click()],
      [
        'tile',
        ({ page }) => page.locator(mark('wanzhou', 'rect')).click({ position: { x: 4, y: 4 } }),
      ],
      ['list', ({ page }) => page.locator('[data-choose="wanzhou"]').click()],
      [
        'search',
        async ({ page }) => {
          await page.locator('[role="combobox"]').fill('万州')
          await page.locator('[role="combobox"]').press('Enter')
        },
      ],
      [
        'pinyin',
        async ({ page }) => {
          await page.locator('[role="combobox"]').fill('wanzh')
          await page.locator('[role="option"]').first().click()
        },
      ],
      [
        'keyboard',
        async ({ page }) => {
          await page.locator('[data-pictures]').focus()
          // From Yubei, the first of the ranks: up through the north-east.
          for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp'])
            await page.keyboard.press(key)
          await page.keyboard.press('Enter')
        },
      ],
    ]
    const asked = await visit(`${lang}/${path}?places=wanzhou`)
    await asked.page.locator(panel).waitFor()
    const wanted = await stateOf(asked)
    expect(wanted.query).toBe('?places=wanzhou')
    expect(wanted.rings).toBeGreaterThanOrEqual(2)
    for (const [way, act] of ways) {
      const seen = await visit(`${lang}/${path}`)
      await alive(seen)
      await act(seen)
      await seen.page.locator(panel).waitFor()
      expect(await stateOf(seen), way).toEqual(wanted)
      expect(seen.complaints).toEqual([])
    }
  })
})

test('a finger chooses a tile at the first tap', async () => {
  const seen = await visit(`en/${path}`, { size: phone, touch: true })
  await alive(seen)
  await seen.page.locator(mark('yuzhong', 'rect')).tap({ position: { x: 4, y: 4 } })
  await seen.page.locator(panel).waitFor()
  expect(new URL(seen.page.url()).search).toBe('?places=yuzhong')
})

test('on the dashboard the other charts follow a place, or say that they have none of it', async () => {
  const { page } = await visit('en/?places=liangjiang-national-new-area')
  const note = (id: string) => page.locator(`figure[data-chart="${id}"] .place-note`)
  await note('investment-by-event').waitFor()
  expect(await note('investment-by-event').textContent()).toMatch(
    /^Shows the figures of Liangjiang/,
  )
  expect(await note('nev-output').textContent()).toMatch(/^No figures of Liangjiang/)
  expect(await page.locator('figure[data-chart="district-map"] .place-note').count()).toBe(0)
})

test('a figure in the panel opens its record', async () => {
  const { page } = await visit(`en/${path}?places=bishan`)
  await page.locator('.place-panel [data-record="area-bishan"]').click()
  await page.locator('dialog[open] .record').waitFor()
  expect(await page.locator('dialog[open]').textContent()).toContain('914')
})

test('what an address asks for and a map does not know is said', async () => {
  const { page } = await visit(`en/${path}?places=atlantis&show=gold&borders=since`)
  await page.locator('.notice:visible').first().waitFor()
  expect(await page.locator('.notice:visible').first().textContent()).toContain('atlantis')
  expect(await page.locator('.own select').nth(1).inputValue()).toBe('since')
})

describe.for([phone, desk])('at %o', (size) => {
  test.for([
    ['en', /November 2025, European visit: no district is named/, /Yongchuan District/],
    ['zh', /2025年11月欧洲企业重庆行：报道未点明区县/, /永川区/],
  ] as const)(
    'an official is told in %s where delegations went, in one action',
    async ([lang, told, place]) => {
      const seen = await visit(`${lang}/${path}`, { size })
      await alive(seen)
      await seen.page.locator('.own select').first().selectOption('roles')
      await seen.page.locator('.finding', { hasText: told }).waitFor()
      expect(await seen.page.locator('.finding').textContent()).toMatch(place)
      expect(await seen.page.locator('.place-list').textContent()).toMatch(place)
    },
  )

  test.for([
    ['en', /21 of 38 divisions.*counted by Statistics bureau \(21\)/s, /Not on the report/],
    ['zh', /38个区县.*21个.*统计单位：/s, /未列入增速5%及以上名单/],
  ] as const)(
    'a researcher reads in %s who counted, and who is missing, without an action',
    async ([lang, basis, missing]) => {
      const seen = await visit(`${lang}/${path}`, { size })
      await alive(seen)
      expect(await seen.page.locator('figure').textContent()).toMatch(basis)
      expect(await seen.page.locator('.place-list').textContent()).toMatch(missing)
    },
  )

  test.for(langs)(
    'a journalist takes the map of one district with its address in %s',
    async (lang) => {
      const seen = await visit(`${lang}/${path}`, { size })
      await alive(seen)
      await seen.page.locator('[data-choose="fuling"]').click()
      await seen.page.locator(panel).waitFor()
      await seen.page.locator('.actions button').first().click()
      const copied = await seen.page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toMatch(new RegExp(`/${lang}/chart/district-map/\\?places=fuling$`))
    },
  )
})

test('what is chosen by key is cleared by one step and one press, and announced', async () => {
  const seen = await visit(`en/${path}`)
  await alive(seen)
  const { page } = seen
  const status = page.locator('.place-choice [role="status"]')
  await page.locator('[data-pictures]').focus()
  const focused = (selector: string) =>
    expect.poll(() => page.locator(selector).evaluate((it) => it.matches(':focus'))).toBe(true)
  for (const key of ['Home', 'Enter', 'Escape']) await page.keyboard.press(key)
  await page.locator(panel).waitFor()
  // The first Escape lays the tip aside; the choice stays, and so does the place in the picture.
  await expect.poll(() => status.textContent()).toMatch(/^Chosen: /)
  await focused('[data-pictures]')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toBe('Clear selection')
  await page.keyboard.press('Enter')
  await page.locator('.place-list').waitFor()
  await expect.poll(() => status.textContent()).toBe('No district chosen')
  await expect.poll(() => new URL(page.url()).search).toBe('')
  await focused('.place-scroll')
})

test('until the measure that the address asks for is drawn, no words tell of another', async () => {
  const { page } = await visit(`en/${path}?show=signed`, {
    ready: false,
    before: (it) => it.route(/details-map\./, () => new Promise(() => {})),
  })
  await page.locator('html[data-veiled] .finding').waitFor({ state: 'attached' })
  const words = ['.finding', 'figcaption .quiet', '.own select', '.source', 'table', 'svg']
  for (const one of words) {
    const found = page.locator(`figure[data-chart="district-map"] ${one}`).first()
    expect(await found.evaluate((it) => getComputedStyle(it).visibility), one).toBe('hidden')
  }
})

test('without script the map and its ranked table stand, in one picture a width', async () => {
  const { page } = await visit(`zh/${path}`, { js: false, size: phone })
  expect(await page.locator('.picture svg:visible [data-key]').count()).toBeGreaterThan(43)
  expect(await page.locator('details.table tbody tr:visible').count()).toBe(43)
  expect(await page.locator('.places:visible').count()).toBe(0)
})

test('where its part of the data does not come, the prerendered map stays and the rest of the page lives', async () => {
  const { page } = await visit('en/', {
    ready: false,
    before: (it) => it.route(/details-map\./, (route) => route.fulfill({ status: 404 })),
  })
  await page.locator('figure[data-chart="nev-output"][data-live]').waitFor()
  expect(
    await page.locator('figure[data-chart="district-map"] .picture :is(img, svg):visible').count(),
  ).toBe(1)
  await page.locator('#atlas-notice button').waitFor()
})

test.for([
  [phone, ''],
  [desk, ''],
  [desk, '?places=yubei&show=signed'],
  [phone, '?places=yubei&show=roles&borders=since'],
] as const)('axe finds nothing at %o %s', async ([size, query]) => {
  const { page } = await visit(`en/${path}${query}`, { size })
  await page.locator('figure[data-live]').waitFor()
  await page.locator('[role="combobox"]').fill('jiang')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([])
  }
})
