/**
 * `npm run shots`: full-page pictures of every kind of view in both languages, both themes and four
 * widths, and of the states one seldom sees, into shots/. `--only=dashboard` takes what has that in
 * its name; `--dist=dist` says which build.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium as playwright } from 'playwright'
import { browserArguments } from './browser-arguments.mjs'
import { chromium } from './chromium.mjs'
import { serve } from './serve.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const option = (name, fallback) =>
  process.argv.find((text) => text.startsWith(`--${name}=`))?.split('=')[1] ?? fallback
const dist = resolve(root, option('dist', 'dist'))
const only = option('only', '')
const folder = join(root, 'shots')

const widths = [360, 768, 1440, 1920]
const themes = ['light', 'dark']
const charts = readdirSync(join(dist, 'en/chart'))

/** What is taken: a name, the path in a language, and what happens before the picture. */
const shots = [
  { name: 'dashboard', path: (lang) => `${lang}/` },
  ...charts.map((id) => ({ name: `chart-${id}`, path: (lang) => `${lang}/chart/${id}/` })),
  ...firstRecords().map((id) => ({
    name: `record-${id}`,
    path: (lang) => `${lang}/record/${id}/`,
  })),
  { name: 'method', path: (lang) => `${lang}/method/` },
  { name: 'chooser', path: () => '', langs: ['en'] },
  { name: 'not-found', path: () => '404.html', langs: ['en'] },
  {
    name: 'dashboard-empty-selection',
    path: (lang) => `${lang}/?years=2014-2014`,
  },
  { name: 'dashboard-invalid-address', path: (lang) => `${lang}/?years=2030-20&measure=gold` },
  {
    name: 'dashboard-failed-load',
    path: (lang) => `${lang}/`,
    before: (page) =>
      page.route(/\/data\/build\/.*\.json$/, (route) => route.fulfill({ status: 404 })),
  },
  {
    name: 'dashboard-tables-open',
    path: (lang) => `${lang}/`,
    after: async (page) => {
      for (const summary of await page.locator('details.table > summary').all())
        await summary.click()
    },
  },
  {
    name: 'dashboard-record-panel',
    path: (lang) => `${lang}/`,
    after: async (page) => {
      await page.locator('figure[data-chart] a[href*="record/"]:visible').first().click()
      await page.waitForTimeout(700)
    },
    windowOnly: true,
  },
]

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const site = await serve(dist, { port: 0 })
const browser = await playwright.launch({
  executablePath: await chromium(),
  args: browserArguments,
})
let count = 0
try {
  for (const shot of shots.filter(({ name }) => name.includes(only))) {
    for (const lang of shot.langs ?? ['en', 'zh']) {
      for (const theme of themes) {
        for (const width of widths) await take(shot, lang, theme, width)
      }
    }
  }
} finally {
  await browser.close()
  await site.close()
}
console.log(`${count} pictures in shots/`)

async function take(shot, lang, theme, width) {
  const context = await browser.newContext({
    viewport: { width, height: width < 700 ? 740 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await shot.before?.(page)
  await page.goto(site.url + shot.path(lang))
  await page.waitForLoadState('networkidle')
  await shot.after?.(page)
  const file = `${shot.name}.${lang}.${theme}.${width}.png`
  await page.screenshot({ path: join(folder, file), fullPage: !shot.windowOnly })
  await context.close()
  count += 1
  console.log(`shots/${file}`)
}

/** Two records of different kinds: the first of the alphabet with a figure of signed amounts, and an output figure. */
function firstRecords() {
  const all = readdirSync(join(dist, 'en/record')).sort()
  return [all.find((id) => id.startsWith('nev')), all.find((id) => !id.startsWith('nev'))].filter(
    (id) => id !== undefined,
  )
}
