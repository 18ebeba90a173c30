/**
 * `npm run bench`: how soon the pages are drawn and answer, on a slow phone's terms (Slow 4G, CPU
 * slowed 4 times, cold cache), median of interleaved visits, beside a bare page with the same picture
 * and beside Chart.js and Vega-Lite drawing the same rows. It reports; the gates are in test/browser/.
 * `--visits=5` sets how many, `--dist=dist` which build.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium as playwright } from 'playwright'
import { build } from 'vite'
import { browserArguments } from './browser-arguments.mjs'
import { chromium } from './chromium.mjs'
import { run } from './run.mjs'
import { serve } from './serve.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const option = (name, fallback) =>
  process.argv.find((text) => text.startsWith(`--${name}=`))?.split('=')[1] ?? fallback
const visits = Number(option('visits', '5'))
const dist = resolve(root, option('dist', 'dist'))

/** DevTools' "Slow 4G": 1.6 Mbit/s down and 150 ms, as it reaches the page. */
const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const sites = []
let browser
try {
  const { benchRows } = await run('test/bench/rows.ts')
  const all = benchRows(dist)
  const one = all.filter(({ chart }) => chart === 'nev-output')
  await buildOthers({ one, four: all })
  const ours = await site(dist)
  const others = await site(join(folder, 'dist'))
  browser = await playwright.launch({ executablePath: await chromium(), args: browserArguments })

  await compare('one chart', [
    ['floor: bare HTML, same picture', `${others}floor-one.html`],
    ['chart page', `${ours}en/chart/nev-output/`],
    ['Chart.js', `${others}chartjs-one.html`],
    ['Vega-Lite', `${others}vega-lite-one.html`],
  ])
  await compare(`dashboard, ${all.length} charts`, [
    ['floor: bare HTML, same pictures', `${others}floor-four.html`],
    ['dashboard', `${ours}en/`],
    ['Chart.js', `${others}chartjs-four.html`],
    ['Vega-Lite', `${others}vega-lite-four.html`],
  ])
  await filters(`${ours}en/`)
} finally {
  await browser?.close()
  await Promise.all(sites.map((it) => it.close()))
  rmSync(folder, { recursive: true })
}

async function site(directory) {
  const served = await serve(directory, { port: 0 })
  sites.push(served)
  return served.url
}

/** Chart.js, Vega-Lite and the floor, each with one chart and with all, built as an author would. */
async function buildOthers(sets) {
  const input = []
  const page = (name, body, rows) => {
    const file = join(folder, `${name}.html`)
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${name}</title><body>${body}${rows ? `<script type="application/json" id="rows">${JSON.stringify(rows).replaceAll('<', '\\u003c')}</script>` : ''}</body></html>`,
    )
    input.push(file)
  }
  const script = (name) =>
    `<script type="module" src="${join(root, 'test/bench', `${name}.ts`)}"></script>`
  const pages = { one: 'en/chart/nev-output/index.html', four: 'en/index.html' }
  for (const [size, rows] of Object.entries(sets)) {
    page(`floor-${size}`, `<main data-drawn>${pictures(pages[size])}</main>`)
    page(`chartjs-${size}`, script('chartjs'), rows)
    page(`vega-lite-${size}`, script('vega-lite'), rows)
  }
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [] },
    server: { fs: { strict: false } },
    build: {
      outDir: 'dist',
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input },
    },
  })
}

/** The pictures of a built page for a phone, without the page. */
function pictures(page) {
  const html = readFileSync(join(dist, page), 'utf8')
  return [...html.matchAll(/<div class="compact"[^>]*>(<svg\b[\s\S]*?<\/svg>)/g)]
    .map(([, svg]) => svg)
    .join('')
}

async function compare(title, contenders) {
  const results = new Map(contenders.map(([name]) => [name, []]))
  for (let round = 0; round < visits; round += 1) {
    for (const [name, url] of contenders) results.get(name).push(await measure(url))
  }
  const medians = contenders.map(([name]) => [name, medianOf(results.get(name))])
  const floor = medians[0][1]
  console.log(`\n${title} (median of ${visits})`)
  console.table(
    Object.fromEntries(
      medians.map(([name, it]) => [
        name,
        {
          KB: round1(it.bytes / 1000),
          requests: it.requests,
          'drawn ms': Math.round(it.drawn),
          '× floor': round2(it.drawn / floor.drawn),
          'usable ms': Math.round(it.usable),
          '× floor ': round2(it.usable / floor.drawn),
          'blocked ms': Math.round(it.blocked),
          shift: round2(it.shift),
        },
      ]),
    ),
  )
}

/** One visit with a cold cache: a context of its own. */
async function measure(url) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  let bytes = 0
  let requests = 0
  cdp.on('Network.requestWillBeSent', () => {
    requests += 1
  })
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await cdp.send('Network.emulateNetworkConditions', slow4g)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
  await page.waitForFunction(() => window.bench.drawn > 0 && window.bench.usable() !== null, null, {
    timeout: 120_000,
  })
  await page.waitForTimeout(1000)
  const seen = await page.evaluate(() => ({ ...window.bench, usable: window.bench.usable() }))
  await context.close()
  return { ...seen, bytes, requests }
}

/** Runs in the page before its own scripts. */
function watch() {
  const bench = { drawn: 0, blocked: 0, shift: 0, usable }
  window.bench = bench
  function usable() {
    if (document.documentElement.dataset.page === undefined) return bench.drawn
    return performance.getEntriesByName('atlas:ready')[0]?.startTime ?? null
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.blocked += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    const marks = document.querySelector('[data-drawn], figure[data-chart] svg [data-key]')
    if (!marks) return requestAnimationFrame(look)
    requestAnimationFrame(() => {
      bench.drawn = performance.now()
    })
  }
  requestAnimationFrame(look)
}

/** From a click on a filter to the frame that shows the new picture, CPU slowed 4 times. */
async function filters(url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times = []
  for (let change = 0; change < 21; change += 1) {
    times.push(await page.evaluate(changeMeasure, change))
    await page.waitForTimeout(300)
  }
  await context.close()
  const [first, ...rest] = times
  rest.sort((a, b) => a - b)
  console.log(
    `\nfilter change to new picture, CPU slowed 4 times: first (loads the drawing engine) ${Math.round(first)} ms, then median ${Math.round(rest[rest.length >> 1])} ms, p95 ${Math.round(rest[Math.floor(rest.length * 0.95)])} ms`,
  )
}

/** Runs in the page: chooses the other measure and waits for the frame after the first picture has changed. */
function changeMeasure(change) {
  const choices = [...document.querySelectorAll('.filters input[type="radio"]')]
  const picture = document.querySelector('figure[data-chart="investment-by-event"] .picture')
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const observer = new MutationObserver(() => {
      if (picture.ariaBusy === 'true') return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
    })
    observer.observe(picture, { childList: true, subtree: true, attributes: true })
    setTimeout(() => reject(new Error('The picture did not change in 20 s.')), 20_000)
    choices[(change + 1) % 2].click()
  })
}

function medianOf(list) {
  const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
  return Object.fromEntries(
    Object.keys(list[0]).map((key) => [key, middle(list.map((it) => it[key]))]),
  )
}

function round1(number) {
  return Math.round(number * 10) / 10
}

function round2(number) {
  return Math.round(number * 100) / 100
}
