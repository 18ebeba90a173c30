import { buffer } from 'node:stream/consumers'
import { AxeBuilder } from '@axe-core/playwright'
import type { Download, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { article } from './article'
import { langs } from './views'
import { desk, phone, visit } from './visit'

const words = {
  en: { copy: 'Copy the code', copied: 'Copied.', close: 'Close', picture: 'Picture' },
  zh: { copy: '复制代码', copied: '已复制。', close: '关闭', picture: '图片' },
}
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.for(langs)('the %s dialog', (lang) => {
  test('copies its code by one press and says so; axe finds nothing', async () => {
    const { page } = await opened(`${lang}/chart/sectors/`)
    const copy = page.getByRole('button', { name: words[lang].copy })
    await page.locator('.embed-copy [aria-disabled="false"]').waitFor()
    await copy.click()
    await page.locator('.embed-copy [role="status"]', { hasText: words[lang].copied }).waitFor()
    expect(await codeOf(page)).toMatch(/width="\d+" height="\d+" loading="lazy" style="max/)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(page))
    await page.emulateMedia({ colorScheme: lang === 'en' ? 'light' : 'dark' })
    const axe = new AxeBuilder({ page }).include('dialog').exclude('iframe').withTags(rules)
    const { violations } = await axe.analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  })

  test('has room on a phone', async () => {
    const { page } = await opened(`${lang}/chart/nev-output/?years=2022-2025`, phone)
    const dialog = page.locator('dialog')
    expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
    await page.locator('.choice', { hasText: words[lang].picture }).first().waitFor()
    const small = await dialog
      .locator('button, select, input[type="text"], .choice label, .embed-code a')
      .evaluateAll((all) => all.filter((it) => it.getBoundingClientRect().height < 24).length)
    expect(small).toBe(0)
  })
})

test('opens by key and by press, is named, closes by Escape and gives the focus back', async () => {
  const { page, complaints, foreign } = await visit('zh/chart/sectors/')
  const button = page.locator('figure .embed')
  const dialog = page.locator('dialog[open]')
  await button.focus()
  await page.keyboard.press('Enter')
  await dialog.locator('.embed-dialog').waitFor()
  expect(await dialog.getAttribute('aria-label')).toContain(await page.locator('h1').innerText())
  expect(await dialog.locator('h2').evaluate((it) => it === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await button.evaluate((it) => it === document.activeElement)).toBe(true)
  await button.click()
  await dialog.getByRole('button', { name: words.zh.close }).click()
  await dialog.waitFor({ state: 'detached' })
  expect([...complaints, ...foreign]).toEqual([])
})

test('where nothing may be copied the code is selected and the reader told how', async () => {
  const { page } = await opened('en/chart/sectors/')
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    document.execCommand = () => false
  })
  await page.locator('.embed-copy [aria-disabled="false"]').click()
  await page.locator('.embed-copy [role="status"]', { hasText: 'Ctrl+C' }).waitFor()
  const selected = await page.locator('.embed-code textarea').evaluate((it) => {
    const { selectionStart, selectionEnd, value } = it as HTMLTextAreaElement
    return it === document.activeElement && value.slice(selectionStart, selectionEnd) === value
  })
  expect(selected).toBe(true)
})

test('a pasted frame comes by one request and is cut off at no width', async () => {
  const { page } = await opened('en/chart/sectors/')
  await page.locator('.embed-copy [aria-disabled="false"]').waitFor()
  const code = await codeOf(page)
  const asked: string[] = []
  const host = await article(code, {
    before: async (it) => {
      it.on('request', (request) => asked.push(request.url()))
    },
  })
  await host.frameLocator('iframe').locator('html[data-ready]').waitFor()
  expect(asked.filter((url) => url.includes('/embed/'))).toHaveLength(1)
  expect(asked).toHaveLength(2)
  await expectHeld(host)
})

test('the view at hand, with the author’s words, is measured before its code is given away', async () => {
  const { page } = await opened('en/?years=2022-2025&series=wcifit')
  await page.locator('.embed-field input').fill('My "own" <headline>')
  await page.locator('.embed-field select').selectOption({ index: 2 })
  await expect.poll(() => codeOf(page)).toContain('mark=')
  const copy = page.getByRole('button', { name: words.en.copy })
  await expect.poll(() => copy.getAttribute('aria-disabled'), { timeout: 20_000 }).toBe('false')
  const code = await codeOf(page)
  expect(code).toMatch(
    /\/en\/embed\/investment-by-event\/\?years=2022-2025&amp;series=wcifit&amp;headline=My\+%22own%22\+%3Cheadline%3E&amp;mark=/,
  )
  const host = await article(code)
  const frame = host.frameLocator('iframe')
  await frame.locator('html[data-ready]').waitFor()
  await frame.getByText('My "own" <headline>').waitFor()
  await expectHeld(host)
})

test('says what readers without script do not see, and why there is no headline without a title', async () => {
  const { page } = await opened('en/chart/sectors/')
  const warning = page.getByText('Readers without script see the default view')
  expect(await warning.count()).toBe(0)
  const headline = page.locator('.embed-field input')
  await headline.fill('Mine')
  await warning.waitFor()
  await page.getByText('Without scripts', { exact: true }).click()
  await expect.poll(() => warning.count()).toBe(2)
  await page.locator('.embed-check input').check()
  expect(await headline.isDisabled()).toBe(true)
  await page.getByText('untick').waitFor()
  await expect.poll(() => codeOf(page)).not.toContain('Mine')
  await page.locator('.embed-check input').uncheck()
  await expect.poll(() => codeOf(page)).toContain('Mine')
})

test('a figure to mark stands under its line in a few words, the chosen one with all it says', async () => {
  const { page } = await opened('zh/chart/foreign-capital/')
  const select = page.locator('.embed-field select')
  const group = select.locator('optgroup').first()
  expect(await group.getAttribute('label')).toBe('实际利用外资（原市级口径）')
  expect(await group.locator('option').first().textContent()).toBe('2013年 · 超过100亿美元')
  await select.selectOption({ index: 1 })
  await page.locator('#embed-mark-says', { hasText: '超过100亿美元' }).waitFor()
})

test('a light page on a dark device shows the embed dark, as long as it follows the device', async () => {
  const { page } = await opened('en/chart/sectors/')
  await page.getByText('Light page, dark device', { exact: true }).click()
  await page.locator('.embed-host.light .embed-frame[src*="theme=dark"]').waitFor()
  await page.locator('.embed-choices').getByText('Light', { exact: true }).click()
  await page.locator('.embed-frame[src*="theme=light"]').waitFor()
  expect(await page.getByText('Light page, dark device', { exact: true }).count()).toBe(0)
})

test('where its code does not come it says so and leads to the embed', async () => {
  const { page } = await visit('en/chart/sectors/')
  await page.route(/embed-beside/, (route) => route.abort())
  await page.locator('figure .embed').click()
  const said = page.locator('dialog [role="alert"]')
  await said.waitFor()
  expect(await said.innerText()).toContain('The embed dialog could not be loaded.')
  const link = await said.locator('a').evaluate((it) => (it as HTMLAnchorElement).href)
  expect(link).toMatch(/\/en\/embed\/sectors\/$/)
  await page.unroute(/embed-beside/)
})

test('a filtered view leads to its picture from the files', async () => {
  const { page } = await visit('en/chart/foreign-capital/?years=2015-2020')
  await page.getByRole('button', { name: 'Picture of this view' }).click()
  await page.locator('.embed-dialog').waitFor()
  expect(await page.getByRole('radio', { name: 'Picture', exact: true }).isChecked()).toBe(true)
  await expect.poll(() => codeOf(page)).toContain('ADDRESS-OF-YOUR-COPY')
})

test('the other language is that of the embed, not of the dialog', async () => {
  const { page } = await opened('en/chart/sectors/')
  await page.locator('dialog').getByText('中文', { exact: true }).click()
  await expect.poll(() => codeOf(page)).toContain('/zh/embed/sectors/')
  expect(await codeOf(page)).toContain('重庆投资图谱')
  expect(await page.getByRole('button', { name: words.en.copy }).count()).toBe(1)
})

test('the preview shows the embed itself, in a sandbox and without scripts too', async () => {
  const { page } = await opened('en/chart/sectors/')
  const frame = page.frameLocator('.embed-frame')
  await frame.locator('html[data-ready] figure').waitFor()
  await page.getByText('Sandboxed frame', { exact: true }).click()
  await page.locator('.embed-frame[sandbox="allow-scripts"]').waitFor()
  await frame.locator('html[data-ready] figure').waitFor()
  await page.getByText('Without scripts', { exact: true }).click()
  await page.locator('.embed-frame[sandbox=""]').waitFor()
  await frame.locator('figure svg').first().waitFor()
  await page.getByText('Newsletter', { exact: true }).click()
  await page.locator('img.embed-instead').waitFor()
  expect(await page.locator('.embed-frame').count()).toBe(0)
})

test('a picture of the default view is a file of the atlas', async () => {
  const { page } = await opened('zh/chart/sectors/')
  await page.locator('dialog').getByText(words.zh.picture, { exact: true }).click()
  const links = page.locator('.embed-links a')
  await expect.poll(() => links.count()).toBe(2)
  for (const link of await links.all()) {
    const address = await link.evaluate((it) => (it as HTMLAnchorElement).href)
    expect((await page.request.get(address)).status(), address).toBe(200)
  }
  const size = /width="(\d+)" height="(\d+)"/
  await expect.poll(() => codeOf(page)).toMatch(size)
  const [, width, height] = (size.exec(await codeOf(page)) ?? []).map(Number)
  await page.getByText('电子邮件', { exact: true }).click()
  const ratio = await page.locator('img.embed-instead').evaluate(async (it) => {
    const image = it as HTMLImageElement
    await image.decode()
    return image.naturalWidth / image.naturalHeight
  })
  expect(ratio).toBeCloseTo((width ?? 0) / (height ?? 1), 2)
})

test('a picture of the view at hand is made here, with the author’s words, as SVG and as PNG', async () => {
  const { page, complaints, foreign } = await opened('en/chart/foreign-capital/?years=2015-2020')
  await page.locator('dialog').getByText(words.en.picture, { exact: true }).click()
  await page.locator('.embed-field input').fill('Ten years <of> "capital"')
  await page.locator('.embed-field select').selectOption({ index: 2 })
  const file =
    /src="ADDRESS-OF-YOUR-COPY\/(chongqing-foreign-capital\.[a-z0-9]{6}\.en\.light\.png)"/
  await expect.poll(() => codeOf(page)).toMatch(file)
  const named = () => codeOf(page).then((code) => file.exec(code)?.[1])
  await expect
    .poll(() => codeOf(page))
    .toMatch(/alt="Headline by the author: “Ten years [^"]*; [^"]* Marked by the author: \w/)
  // Nothing is asked of the atlas for it.
  expect(await page.locator('.embed-code code').count()).toBe(0)
  const svg = page.locator('.embed-links a')
  const drawn = async () => {
    if ((await svg.count()) === 0) return ''
    const [taken] = await Promise.all([page.waitForEvent('download'), svg.click()])
    return (await bytesOf(taken)).toString()
  }
  await expect
    .poll(drawn, { timeout: 20_000 })
    .toContain('Ten years &lt;of&gt; &quot;capital&quot;')
  const [, width] = /width="(\d+)"/.exec(await codeOf(page)) ?? []
  const [taken] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.embed-links button').click(),
  ])
  expect(taken.suggestedFilename()).toBe(await named())
  const before = await named()
  await page.locator('.embed-copy [aria-disabled="false"]').click()
  await page.locator('.embed-copy [role="status"]', { hasText: 'in place of ADDRESS' }).waitFor()
  await page.locator('.embed-field select').selectOption({ index: 3 })
  await expect.poll(named).not.toBe(before)
  const png = await bytesOf(taken)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(2 * Number(width))
  expect([...complaints, ...foreign]).toEqual([])
})

async function opened(path: string, size = desk) {
  const opened = await visit(path, { size })
  await opened.page.locator('figure .embed').first().click()
  await opened.page.locator('.embed-dialog').waitFor()
  return opened
}

function codeOf(page: Page): Promise<string> {
  return page.locator('.embed-code textarea').inputValue()
}

async function bytesOf(taken: Download): Promise<Buffer> {
  return buffer(await taken.createReadStream())
}

/** At no width of its column is anything of the frame cut off. */
async function expectHeld(host: Page) {
  const frame = await (await host.locator('iframe').elementHandle())?.contentFrame()
  const cut: Record<number, number> = {}
  for (const width of [320, 400, 543, 544, 600, 760, 900, 1087, 1088, 1200]) {
    await host
      .locator('main')
      .evaluate((it, px) => it.setAttribute('style', `width:${px}px`), width)
    await expect.poll(() => frame?.evaluate(() => innerWidth)).toBe(width)
    const over = await frame?.evaluate(
      () => Math.ceil(document.documentElement.getBoundingClientRect().height) - innerHeight,
    )
    if (over === undefined || over > 0) cut[width] = over ?? Number.NaN
  }
  expect(cut).toEqual({})
}
