import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Frame, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { type FrameSize, heightAt } from '../../src/exports/frame-size'
import { darkPalette, lightPalette } from '../../src/render/palettes'
import { article, embed, embeds, listener, pixel } from './host'
import { chartIds, langs } from './views'
import { address, visit } from './visit'

const sandboxed = (path: string, more = '') =>
  `<iframe title="A chart" sandbox="allow-scripts" width="600" height="900" style="border:0" src="EMBED/${path}" ${more}></iframe>`
const plainFrame = (path: string, more = '') =>
  `<iframe title="A chart" width="600" height="900" style="border:0" src="EMBED/${path}" ${more}></iframe>`
const ready = (frame: Frame) => frame.locator('html[data-ready]').waitFor({ state: 'attached' })
const shown = (frame: Frame) => frame.locator('.picture svg:visible')
const seen = async (page: Page, name: string) =>
  page.screenshot({ path: `test-results/embed/${name}.png` })

describe('in a frame of no origin', () => {
  test('an embed is drawn with one request, without a complaint, and takes no focus', async () => {
    const { page, complaints, asked } = await article({ body: sandboxed('sectors/') })
    const frame = embed(page)
    await ready(frame)
    expect(asked).toHaveLength(1)
    expect(complaints).toEqual([])
    await expect.poll(() => shown(frame).count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await seen(page, 'sandbox')
  })

  test('its marks speak, and say the address of their record where the frame may open nothing', async () => {
    const { page } = await article({ body: sandboxed('sectors/') })
    const frame = embed(page)
    await ready(frame)
    await frame.locator('.regular [data-key]').first().hover()
    await frame.locator('.mark-tip:visible').waitFor()
    await frame.locator('.picture').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const status = frame.locator('[data-part="status"]')
    await expect.poll(() => status.textContent()).toContain(address('en/record/'))
    await frame.locator('.finding a').first().click()
    expect(await status.textContent()).toContain(address('en/record/'))
    await seen(page, 'sandbox-mark')
  })

  test('marks speak too where their words come as a script of their own', async () => {
    const { page, complaints, asked } = await article({ body: sandboxed('district-map/') })
    const frame = embed(page)
    await ready(frame)
    expect(asked.length).toBeLessThanOrEqual(2)
    await frame.locator('.picture').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => frame.locator('.mark-live').textContent()).not.toBe('')
    expect(complaints).toEqual([])
  })

  test.for([
    ['sectors/?measure=projects', 'number of projects'],
    ['nev-output/?years=2020-2023', '2023'],
    ['district-map/?show=population', 'opulation'],
  ] as const)('%s is drawn from classic scripts', async ([path, words]) => {
    const { page, complaints } = await article({ body: sandboxed(path) })
    const frame = embed(page)
    await ready(frame)
    expect(complaints).toEqual([])
    expect(await frame.locator('[data-part="status"]').textContent()).toBe('')
    expect(await frame.locator('figure').textContent()).toContain(words)
    expect(await shown(frame).count()).toBe(1)
    expect(await frame.locator('.links a').first().getAttribute('href')).toMatch(/\?.+=/)
    await seen(page, `view-${path.replace(/\W+/g, '-')}`)
  })
})

test('a mark opens its record in a new tab where the frame may', async () => {
  const { page } = await article({ body: plainFrame('sectors/') })
  const frame = embed(page)
  await ready(frame)
  const coming = page.context().waitForEvent('page')
  await frame.locator('.regular [data-key]').first().click()
  const opened = await coming
  await opened.waitForLoadState()
  expect(opened.url()).toContain(address('en/record/'))
  expect(await opened.evaluate(() => opener)).toBeNull()
})

test('while a view comes slowly, its box keeps its size, nothing untrue is seen, and it says so', async () => {
  let go: () => void = () => undefined
  const gate = new Promise<void>((open) => {
    go = open
  })
  const { page } = await article({
    body: `<script>${listener}</script>${sandboxed('sectors/?measure=projects')}`,
    until: 'domcontentloaded',
    before: (page) =>
      page.route('**/assets/embed-draw*', async (route) => {
        await gate
        await route.continue()
      }),
  })
  const frame = embed(page)
  const status = frame.locator('[data-part="status"]')
  await expect.poll(() => status.textContent()).toContain('Drawing')
  expect(await shown(frame).count()).toBe(0)
  expect(await frame.locator('.finding').isVisible()).toBe(false)
  const box = await frame.locator('.picture').boundingBox()
  expect(box?.height).toBeGreaterThan(300)
  await seen(page, 'slow')
  const told = () =>
    page.evaluate(() =>
      (window as unknown as { heard: { type?: string }[] }).heard.some(
        ({ type }) => type === 'atlas:ready',
      ),
    )
  expect(await told()).toBe(false)
  go()
  await ready(frame)
  await expect.poll(told).toBe(true)
  expect(await shown(frame).count()).toBe(1)
  expect(await status.textContent()).toBe('')
})

test('where the view cannot be loaded the default one stands, and is called that', async () => {
  const { page } = await article({
    body: sandboxed('sectors/?measure=projects'),
    before: (page) => page.route('**/assets/embed-*', (route) => route.abort()),
  })
  const frame = embed(page)
  await ready(frame)
  expect(await frame.locator('[data-part="status"]').textContent()).toContain('default view')
  expect(await shown(frame).count()).toBe(1)
  expect(await frame.locator('.finding').isVisible()).toBe(true)
  await seen(page, 'failed')
})

test('a value that is not understood is named, and the view stands without it', async () => {
  const { page } = await article({ body: sandboxed('sectors/?measure=%3Cb%3Ex') })
  const frame = embed(page)
  await ready(frame)
  expect(await frame.locator('[data-part="status"]').textContent()).toContain('measure=<b>x')
  expect(await shown(frame).count()).toBe(1)
})

test('without script an embed has picture, words, links and, in its static form, the table', async () => {
  const { page } = await article({ body: plainFrame('sectors/static/'), js: false })
  const frame = embed(page)
  expect(await shown(frame).count()).toBe(1)
  expect(await frame.locator('script').count()).toBe(0)
  for (const part of ['title', 'finding', 'summary', 'caveat', 'source']) {
    expect(await frame.locator(`[data-part="${part}"]`).innerText()).not.toBe('')
  }
  await frame.locator('summary').click()
  expect(await frame.locator('tbody tr:visible').count()).toBeGreaterThan(5)
  const links = await frame
    .locator('a')
    .evaluateAll((all) => all.map((a) => `${a.getAttribute('target')} ${a.getAttribute('rel')}`))
  expect(new Set(links)).toEqual(new Set(['_blank noopener']))
  await seen(page, 'script-off')
})

test('a host whose policy allows the frame and nothing else shows a whole embed', async () => {
  const { page, complaints } = await article({
    body: `<iframe title="A chart" sandbox="allow-scripts" width="600" height="900" src="EMBED/sectors/?measure=projects"></iframe>`.replace(
      '<iframe',
      '<iframe frameborder="0"',
    ),
    policy: `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${new URL(address('')).origin}`,
  })
  await ready(embed(page))
  expect(await shown(embed(page)).count()).toBe(1)
  expect(complaints).toEqual([])
})

const forms = ['', 'light/', 'dark/', '?theme=light', '?theme=dark'] as const

test.for(['light', 'dark'] as const)(
  'on a %s page every theme has its own ground, and there is no white box',
  async (theme) => {
    const { page } = await article({
      // Higher than their contents: what lies below these has the ground too.
      body: forms.map((form) => sandboxed(`sectors/${form}`)).join(''),
      head: `<meta name="color-scheme" content="${theme}">`,
      size: { width: 1300, height: 2720 },
      theme,
    })
    await Promise.all(embeds(page).map(ready))
    for (const [i, form] of forms.entries()) {
      const expected = /light|dark/.exec(form)?.[0] ?? theme
      const { ground } = expected === 'light' ? lightPalette : darkPalette
      const box = await page.locator('iframe').nth(i).boundingBox()
      if (box === null) throw new Error('A frame is not laid out.')
      expect(await pixel(page, box.x + 3, box.y + 3), form).toBe(ground)
      expect(await pixel(page, box.x + 590, box.y + 895), form).toBe(ground)
      const scheme = await embeds(page)[i]?.evaluate(
        () => getComputedStyle(document.documentElement).colorScheme,
      )
      expect(scheme).toContain(expected)
    }
    await seen(page, `on-${theme}`)
  },
)

test('at 400 % zoom an embed is read by scrolling one way', async () => {
  const { page } = await visit('zh/embed/sectors/', { size: { width: 320, height: 225 }, scale: 4 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await seen(page, 'zoom-400')
})

interface Size {
  readonly ratio: readonly [number, number]
  readonly minHeight: number
  readonly heights: Readonly<Record<string, number>>
  readonly frame: FrameSize
  readonly steps: { readonly below: number; readonly narrow: number; readonly wide: number }
}

test.for(chartIds)(
  'nothing of %s runs out of a frame of 240 to 1200 px, nor of the height computed for it',
  async (id) => {
    const sizes = await sizesOfEmbeds()
    for (const lang of langs) {
      const size = sizes[`${id}.${lang}`]
      if (size === undefined) throw new Error(`No size of ${id} in ${lang}.`)
      const { page } = await visit(`${lang}/embed/${id}/`, { size: { width: 240, height: 400 } })
      for (const width of [
        240, 320, 351, 390, 439, 488, 543, 544, 600, 743, 850, 1087, 1088, 1200,
      ]) {
        await page.setViewportSize({ width, height: 400 })
        const at = `${lang} ${width}`
        const { height, parts, picture, scroll } = await page.evaluate(() => ({
          height: document.documentElement.getBoundingClientRect().height,
          scroll: document.documentElement.scrollWidth,
          parts: [...document.querySelectorAll('figure > *')].map(
            (it) => it.scrollWidth - it.clientWidth,
          ),
          picture: [...document.querySelectorAll('svg')].find((it) => it.clientWidth > 0)
            ?.clientWidth,
        }))
        expect(scroll, at).toBe(width)
        expect(Math.max(...parts), at).toBeLessThanOrEqual(0)
        expect(picture, at).toBeGreaterThan(200)
        if (width === 240) continue
        const { ratio, minHeight, steps, heights } = size
        expect(Math.max((width * ratio[1]) / ratio[0], minHeight), at).toBeGreaterThanOrEqual(
          height,
        )
        expect(width < steps.below ? steps.narrow : steps.wide, at).toBeGreaterThanOrEqual(height)
        expect(heightAt(size.frame, width), at).toBeGreaterThanOrEqual(height)
        const computed = heights[width]
        if (computed === undefined) continue
        expect(computed, at).toBeGreaterThanOrEqual(height)
        // Not wasteful: the line for readers without script, and a few that this machine's faces did not need.
        expect(computed, at).toBeLessThanOrEqual(height + 170)
      }
    }
  },
)

test('a frame without script that knows its own width is high enough in a narrow and a wide column', async () => {
  const { steps } = (await sizesOfEmbeds())['timeline.en'] ?? {}
  if (steps === undefined) throw new Error('No size of the timeline.')
  const { below, narrow, wide } = steps
  const { page } = await article({
    body: `<div id="column" style="container-type:inline-size"><iframe title="A chart" style="border:0;width:100%;height:clamp(${wide}px,calc((${below}px - 100cqw)*9999),${narrow}px)" src="EMBED/timeline/static/"></iframe></div>`,
    js: false,
  })
  for (const width of [320, 543, 544, 1200]) {
    await page.setViewportSize({ width, height: 900 })
    const given = await page.locator('iframe').boundingBox()
    expect(given?.height).toBe(width < below ? narrow : wide)
    expect(given?.height).toBeGreaterThanOrEqual(await heightOf(embed(page)))
  }
})

describe('its height', () => {
  test('follows a frame that grows, shrinks and grows, to a fixed point without a scroll bar', async () => {
    const { page } = await article({
      body: `<div id="column" style="width:600px">${sandboxed('sectors/').replace('width="600" height="900" style="', 'style="width:100%;height:150px;')}</div><script>${listener}</script>`,
    })
    const frame = embed(page)
    await ready(frame)
    for (const width of [600, 320, 600, 1200, 240]) {
      await page.evaluate((w) => {
        document.getElementById('column')?.setAttribute('style', `width:${w}px`)
      }, width)
      await settles(page, frame)
    }
    const before = await heightOf(frame)
    await frame.locator('summary').click()
    await settles(page, frame)
    expect(await heightOf(frame)).toBeGreaterThan(before)
    await frame.locator('summary').click()
    await settles(page, frame)
    expect(await heightOf(frame)).toBe(before)
  })

  test('is told by a frame that was hidden once it is shown, and never as nothing', async () => {
    const { page } = await article({
      body: `<div id="tab" style="display:none">${sandboxed('sectors/')}</div><script>${listener}</script>`,
    })
    await ready(embed(page))
    await page.evaluate(() => document.getElementById('tab')?.removeAttribute('style'))
    await settles(page, embed(page))
    const heights = await page.evaluate(() =>
      (window as unknown as { heard: { type: string; height: number }[] }).heard
        .filter(({ type }) => type === 'atlas:height')
        .map(({ height }) => height),
    )
    expect(Math.min(...heights)).toBeGreaterThan(300)
  })

  test('is understood by a parent that runs pym', async () => {
    const pym = readFileSync(createRequire(import.meta.url).resolve('pym.js'), 'utf8')
    const { page } = await article({
      head: '<script src="/pym.js"></script>',
      body: `<div id="here" style="width:600px"></div><script>new pym.Parent('here', 'EMBED/sectors/', {})</script>`,
      files: { '/pym.js': pym },
    })
    await expect.poll(() => embeds(page).length).toBe(1)
    const frame = embed(page)
    await ready(frame)
    await expect
      .poll(() => page.locator('iframe').getAttribute('height'))
      .toBe(`${Math.ceil(await heightOf(frame))}px`)
    await seen(page, 'pym')
  })

  test('is understood by listeners for Datawrapper and for AMP', async () => {
    const { page } = await article({
      body: `${sandboxed('sectors/', 'id="chart-sectors"')}<script>addEventListener('message', function (a) {
        if (void 0 !== a.data['datawrapper-height']) {
          var e = document.querySelectorAll('iframe')
          for (var t in a.data['datawrapper-height'])
            for (var r, i = 0; (r = e[i]); i++)
              if (r.contentWindow === a.source) r.style.height = a.data['datawrapper-height'][t] + 'px'
        }
        if (a.data.sentinel === 'amp' && a.data.type === 'embed-size')
          document.documentElement.dataset.amp = a.data.height
      })</script>`,
    })
    const frame = embed(page)
    await ready(frame)
    const height = Math.ceil(await heightOf(frame))
    await expect
      .poll(() => page.locator('iframe').evaluate((it) => it.getBoundingClientRect().height))
      .toBe(height)
    await expect.poll(() => page.locator('html').getAttribute('data-amp')).toBe(`${height}`)
  })

  test('is told apart by two embeds on one page', async () => {
    const { page } = await article({
      body: `${sandboxed('sectors/')}${sandboxed('district-map/dark/')}<script>${listener}</script>`,
      size: { width: 1300, height: 1000 },
    })
    const [first, second] = embeds(page)
    if (first === undefined || second === undefined) throw new Error('Two frames were expected.')
    await Promise.all([ready(first), ready(second)])
    const heights = [await heightOf(first), await heightOf(second)].map(Math.ceil)
    expect(heights[0]).not.toBe(heights[1])
    await expect
      .poll(() =>
        page
          .locator('iframe')
          .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height)),
      )
      .toEqual(heights)
    await seen(page, 'two')
  })
})

test('only its parent may ask for a theme, and only for one', async () => {
  const { page, complaints } = await article({
    body: `${sandboxed('sectors/')}<iframe id="other" title="Another" srcdoc="<p>Another</p>"></iframe>`,
  })
  const frame = embed(page)
  await ready(frame)
  const theme = () => frame.locator('html').getAttribute('data-theme')
  const send = (messages: unknown[]) =>
    page.evaluate((list) => {
      for (const message of list) window.frames[0]?.postMessage(message, '*')
    }, messages)
  await send([
    null,
    'atlas:theme',
    7,
    [],
    { type: 'atlas:theme' },
    { type: 'atlas:theme', theme: '"><script>' },
    { type: 'atlas:theme', theme: { toString: 'dark' } },
    { type: 'atlas:height', height: 1e9 },
    { type: 'atlas:theme', theme: 'light' },
  ])
  await expect.poll(theme).toBe('light')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = `parent.frames[0].postMessage({ type: 'atlas:theme', theme: 'dark' }, '*')`
    document.querySelector<HTMLIFrameElement>('#other')?.contentDocument?.body.append(script)
  })
  await send([{ type: 'atlas:theme', theme: 'auto' }])
  await expect.poll(theme).toBeNull()
  await send([{ type: 'atlas:theme', theme: 'dark' }])
  await expect.poll(theme).toBe('dark')
  expect(complaints).toEqual([])
})

test('a printed embed is on white, with its picture and without what cannot be pressed on paper', async () => {
  const { page } = await article({ body: sandboxed('sectors/dark/') })
  const frame = embed(page)
  await ready(frame)
  await page.emulateMedia({ media: 'print' })
  expect(await pixel(page, 3, 3)).toBe('#ffffff')
  expect(await shown(frame).count()).toBe(1)
  expect(await frame.locator('.links').isVisible()).toBe(false)
  expect(await frame.locator('.print').innerText()).toBe(`Address: ${address('en/chart/sectors/')}`)
  await seen(page, 'print')
})

test('a printed embed of another view spells out the address of that view', async () => {
  const { page } = await article({ body: sandboxed('sectors/?measure=projects') })
  const frame = embed(page)
  await ready(frame)
  expect(await frame.locator('.print').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await frame.locator('.print').innerText()).toContain(
    address('en/chart/sectors/?measure=projects'),
  )
})

test.for(['sectors/?measure=projects', 'sectors/static/?measure=projects'])(
  'where no script runs, %s says that it is the default view; where one does, nothing',
  async (path) => {
    for (const sandbox of ['allow-scripts', ''] as const) {
      const { page } = await article({
        body: sandboxed(path).replace('"allow-scripts"', `"${sandbox}"`),
      })
      const frame = embed(page)
      const live = sandbox !== '' && !path.includes('static')
      if (live) await ready(frame)
      const line = frame.locator('[data-part="still"]')
      expect(await line.isVisible()).toBe(!live)
      if (!live) expect(await line.innerText()).toContain('default view')
      await seen(page, `still-${path.replace(/\W+/g, '-')}-${sandbox}`)
    }
  },
)

const afterBreak = 'wcifit-ceremony-chongqing.2025'

test.for([600, 340])('a mark after a break has one ring in a frame of %i px', async (width) => {
  const { page } = await article({
    body: sandboxed(`investment-by-event/?mark=${afterBreak}`).replace('"600"', `"${width}"`),
  })
  const frame = embed(page)
  await ready(frame)
  const rings = frame.locator('[data-ring]:visible')
  expect(await rings.count()).toBe(1)
  const [ring, picture] = [await rings.boundingBox(), await shown(frame).boundingBox()]
  if (ring === null || picture === null) throw new Error('There is no ring.')
  expect(ring.x + ring.width).toBeLessThanOrEqual(picture.x + picture.width)
  const key = await frame.locator(`tr[data-name="${afterBreak}"]`).getAttribute('data-key')
  const marks = await frame
    .locator(`.picture [data-key="${key}"]:visible`)
    .evaluateAll((all) => all.map((mark) => [mark.textContent, mark.getBoundingClientRect().left]))
  const rule = marks.find(([text]) => text === '≠')
  // The frame's own px begin where it stands on the page.
  const left = await page.locator('iframe').evaluate((it) => it.getBoundingClientRect().left)
  expect(ring.x - left).toBeGreaterThan(Number(rule?.[1]) - 4)
  await seen(page, `ring-${width}`)
})

test('a mark that a view does not have, and a theme that does not exist, are said', async () => {
  const status = async (path: string) => {
    const { page } = await article({ body: sandboxed(path) })
    await ready(embed(page))
    return embed(page).locator('[data-part="status"]').innerText()
  }
  const missing = 'The figure marked by the author is not in this view.'
  expect(await status('sectors/?mark=nothing')).toBe(missing)
  expect(await status('district-map/?mark=nothing')).toBe(missing)
  expect(await status(`investment-by-event/?years=2018-2020&mark=${afterBreak}`)).toBe(missing)
  expect(await status(`investment-by-event/?mark=${afterBreak}`)).toBe('')
  expect(await status('sectors/?theme=%3Cb%3Esepia')).toContain('theme=<b>sepia')
  const both = await status('sectors/?measure=x&theme=sepia&mark=nothing')
  for (const part of ['measure=x', 'theme=sepia', missing]) expect(both).toContain(part)
})

test.for(['plain/?headline=Mine', '?plain&headline=Mine', 'dark/?plain&headline=Mine'])(
  'a headline is shown on a page without title too: %s',
  async (form) => {
    const { page } = await visit(`en/embed/sectors/${form}`, { ready: false })
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    expect((await page.locator('h1').boundingBox())?.height).toBeGreaterThan(15)
    expect(await page.locator('h1').innerText()).toBe('Mine')
    expect(await page.locator('[data-part="byline"]').innerText()).toContain('What was it in?')
  },
)

test("an author's headline is called theirs and is only text; a mark they point at is ringed and said", async () => {
  const row = (await (await fetch(address('en/embed/sectors/'))).text()).match(
    /data-name="([^"]*)" data-say="([^"]*)"/,
  )
  const [, key = '', say = ''] = row ?? []
  expect(key).not.toBe('')
  const query = new URLSearchParams({ headline: '<img src=x onerror=alert(1)> Mine', mark: key })
  const { page, complaints } = await article({ body: sandboxed(`sectors/?${query}`) })
  const frame = embed(page)
  await ready(frame)
  expect(await frame.locator('h1').innerText()).toBe('<img src=x onerror=alert(1)> Mine')
  expect(await frame.locator('[data-part="byline"]').innerText()).toContain('What was it in?')
  expect(await frame.locator('.finding').isVisible()).toBe(true)
  expect(await frame.locator('[data-part="marked"]').textContent()).toContain(say.slice(0, 20))
  const ring = await frame.locator('[data-ring]:visible').boundingBox()
  expect(ring?.height).toBeGreaterThan(8)
  expect(complaints).toEqual([])
  await seen(page, 'headline')
})

test('a plain embed has no title to be seen, in its file and by its address', async () => {
  for (const form of ['plain/', '?plain']) {
    const { page } = await visit(`en/embed/sectors/${form}`, { ready: false })
    const title = await page.locator('h1').boundingBox()
    expect(title?.height).toBeLessThanOrEqual(1)
    expect(await page.locator('.finding').isVisible()).toBe(true)
  }
})

const kilobyte = 1000

test.for(chartIds)('the embeds of %s are drawn by 14 KB', async (id) => {
  for (const lang of langs) {
    const html = await (await fetch(address(`${lang}/embed/${id}/`))).text()
    const drawn = html.slice(0, html.lastIndexOf('</svg></div></div>'))
    expect(drawn.length).toBeGreaterThan(5000)
    expect(brotliCompressSync(drawn).length).toBeLessThanOrEqual(14 * kilobyte)
    // With script and words of marks it is hardly more; these two hold the most marks, and two maps.
    const whole = ['nev-context', 'district-map'].includes(id) ? 15.5 : 14
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(whole * kilobyte)
  }
})

test.for(chartIds.map((id, i) => [langs[i % 2] ?? 'en', id] as const))(
  'axe finds nothing on the %s embed of %s',
  async ([lang, id]) => {
    const { page } = await visit(`${lang}/embed/${id}/?headline=H`, {
      size: { width: 600, height: 800 },
      theme: chartIds.indexOf(id) % 4 < 2 ? 'dark' : 'light',
      ready: false,
    })
    // The pictures are the same as on the chart's page, where axe reads them; here it is the page around them.
    const { violations, passes } = await new AxeBuilder({ page }).exclude('svg *').analyze()
    expect(passes.length).toBeGreaterThan(10)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
  },
)

async function sizesOfEmbeds(): Promise<Readonly<Record<string, Size>>> {
  const answer = await fetch(address('charts/embed-sizes.json'))
  return (await answer.json()) as Readonly<Record<string, Size>>
}

async function heightOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.getBoundingClientRect().height)
}

/** The frame is as high as its contents, has no scroll bar, and says nothing more about it. */
async function settles(page: Page, frame: Frame): Promise<void> {
  await expect
    .poll(async () => {
      const given = await page.locator('iframe').evaluate((it) => it.getBoundingClientRect().height)
      return given - Math.ceil(await heightOf(frame))
    })
    .toBe(0)
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length)
  const frames = () =>
    frame.evaluate(async () => {
      for (let i = 0; i < 4; i += 1) await new Promise((next) => requestAnimationFrame(next))
      const { scrollHeight, clientHeight, clientWidth } = document.documentElement
      return scrollHeight <= clientHeight && clientWidth === innerWidth
    })
  expect(await frames()).toBe(true)
  const count = await heard()
  expect(await frames()).toBe(true)
  expect(await heard()).toBe(count)
}
