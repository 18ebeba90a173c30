import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { article, atlas } from './article'

const element = (attributes: string, inside = 'The linked picture') =>
  `<atlas-chart ${attributes}><a href="${atlas('en/chart/sectors/')}">${inside}</a></atlas-chart>`
const script = () => `<script async src="${atlas('embed.js')}"></script>`

test('what stands inside is seen until the frame is ready, and again in print', async () => {
  let let_go = () => {}
  const held = new Promise<void>((resolve) => {
    let_go = resolve
  })
  const page = await article(element('chart="sectors"') + script(), {
    before: (page) =>
      page.route('**/embed/sectors/', async (route) => {
        await held
        await route.continue()
      }),
  })
  const [frame, inside] = [page.locator('atlas-chart iframe'), page.locator('atlas-chart > a')]
  await frame.waitFor({ state: 'attached' })
  expect(await frame.isVisible()).toBe(false)
  expect(await inside.isVisible()).toBe(true)
  let_go()
  await frame.waitFor({ state: 'visible' })
  expect(await inside.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await frame.isVisible()).toBe(false)
  expect(await inside.isVisible()).toBe(true)
})

test('two elements are each as high as their own chart, and whoever else speaks is not heard', async () => {
  const page = await article(
    `${element('chart="sectors"')}${element('chart="foreign-capital" lang="zh"')}${script()}`,
  )
  await expectFitting(page, 2)
  const heights = await heightsOf(page)
  expect(new Set(heights).size).toBe(2)
  await page.evaluate(() => {
    addEventListener('message', ({ data }) => {
      if (data === 'over') document.title = data
    })
    const lies = [
      { type: 'atlas:height', version: 1, chart: 'sectors', height: 9999 },
      { type: 'atlas:height', height: '50vh' },
      { type: 'atlas:ready' },
      'atlas:height',
      null,
    ]
    for (const lie of lies) postMessage(lie, '*')
    // From a frame that is none of the atlas's.
    const stranger = document.createElement('iframe')
    const told = lies.map((lie) => `parent.postMessage(${JSON.stringify(lie)}, '*')`).join(';')
    stranger.srcdoc = `<script>${told};parent.postMessage('over', '*')</script>`
    document.body.append(stranger)
  })
  // What was said before this has been heard when this is.
  await page.waitForFunction(() => document.title === 'over')
  expect(await heightsOf(page)).toEqual(heights)
})

test('a frame that the page forbids leaves the picture where it is', async () => {
  const page = await article(element('chart="sectors"') + script(), {
    policy: `default-src 'none'; style-src 'unsafe-inline'; script-src ${new URL(atlas()).origin}`,
  })
  await page.waitForFunction(() => customElements.get('atlas-chart') !== undefined)
  await page.locator('atlas-chart iframe').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  expect(await page.locator('atlas-chart > a').isVisible()).toBe(true)
  expect(await page.locator('atlas-chart iframe').isVisible()).toBe(false)
})

test('a page that allows the atlas and no styles of its own shows it all the same', async () => {
  const { origin } = new URL(atlas())
  const page = await article(element('chart="sectors"') + script() + script(), {
    policy: `default-src 'none'; frame-src ${origin}; script-src ${origin}`,
  })
  await page.locator('atlas-chart iframe').waitFor({ state: 'visible' })
  await expectFitting(page)
})

test('an element that comes later, changes and goes keeps the page whole', async () => {
  const page = await article(script())
  await page.waitForFunction(() => customElements.get('atlas-chart') !== undefined)
  await page.evaluate(() => {
    const late = document.createElement('atlas-chart')
    late.setAttribute('chart', 'sectors')
    document.querySelector('main')?.append(late)
  })
  const frame = page.locator('atlas-chart iframe')
  await frame.waitFor({ state: 'visible' })
  await page.evaluate(() => document.querySelector('atlas-chart')?.setAttribute('lang', 'zh'))
  await page.frameLocator('atlas-chart iframe').locator('html[lang="zh-Hans"] figure').waitFor()
  await frame.waitFor({ state: 'visible' })
  await expectFitting(page)
  await page.evaluate(() => document.querySelector('atlas-chart')?.remove())
  expect(await frame.count()).toBe(0)
})

test('the theme of an element is changed without loading it anew', async () => {
  const page = await article(element('chart="sectors" theme="light"') + script())
  await page.locator('atlas-chart iframe').waitFor({ state: 'visible' })
  const root = page.frameLocator('atlas-chart iframe').locator('html')
  await root.evaluate((html) => html.setAttribute('data-same', ''))
  await page.evaluate(() => document.querySelector('atlas-chart')?.setAttribute('theme', 'dark'))
  await page
    .frameLocator('atlas-chart iframe')
    .locator('html[data-theme="dark"][data-same]')
    .waitFor()
  expect(await root.evaluate((html) => getComputedStyle(html).colorScheme)).toBe('dark')
})

test('a plain frame is fitted exactly where the script is, though it was there before', async () => {
  const page = await article(
    `<div style="position:relative;padding-bottom:3000px"><iframe src="${atlas('en/embed/sectors/light/')}" style="position:absolute;width:100%;height:100%;border:0"></iframe></div>`,
  )
  await page.frameLocator('main iframe').locator('html[data-ready]').waitFor()
  await page.addScriptTag({ url: atlas('embed.js') })
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe')
    return frame !== null && frame.style.height !== '100%' && frame.offsetHeight < 2500
  })
  await expectFitting(page)
  const room = await page.locator('main > div').evaluate((div) => div.clientHeight)
  expect(room).toBeLessThan(2500)
})

/** So many frames are seen; nothing in one is cut off, and none has a pixel to scroll. */
async function expectFitting(page: Page, count = 1) {
  const spare = async () => {
    const handles = await page.locator('main iframe:visible').elementHandles()
    return Promise.all(
      handles.map(async (handle) => {
        const content = await handle.contentFrame()
        return content?.evaluate(() => {
          const root = document.documentElement
          return Math.ceil(root.getBoundingClientRect().height) - innerHeight
        })
      }),
    )
  }
  await expect.poll(spare, { timeout: 15_000 }).toEqual(Array.from({ length: count }, () => 0))
}

async function heightsOf(page: Page): Promise<readonly number[]> {
  const frames = await page.locator('atlas-chart iframe').all()
  return Promise.all(
    frames.map((frame) => frame.evaluate((it) => (it as HTMLElement).offsetHeight)),
  )
}
