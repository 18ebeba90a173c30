import { type Browser, chromium, type Page, type Request } from 'playwright'
import { inject, onTestFinished } from 'vitest'

export const phone = { width: 360, height: 740 }
export const desk = { width: 1440, height: 900 }

interface Options {
  readonly size?: { readonly width: number; readonly height: number }
  readonly js?: boolean
  readonly theme?: 'light' | 'dark'
  /** The same build is served at a domain root and under a folder. */
  readonly at?: 'root' | 'folder'
  readonly touch?: boolean
  readonly forced?: boolean
  /** Pixels of the screen for one of the page, as a zoomed page has them. */
  readonly scale?: number
  /** What happens to the page before its first request: routes, init scripts. */
  readonly before?: (page: Page) => Promise<unknown>
  /** Waits until the view answers and its figures live; by default where script is on and the page has something to bring to life. */
  readonly ready?: boolean
}

export interface Visit {
  readonly page: Page
  readonly requests: readonly Request[]
  /** Requests to another origin than the site's; there must never be one. */
  readonly foreign: readonly string[]
  /** Console errors and warnings (refusals by the security policy among them), uncaught exceptions. */
  readonly complaints: readonly string[]
}

let connection: Promise<Browser> | null = null

export function browser(): Promise<Browser> {
  connection ??= chromium.connect(inject('chromium'))
  return connection
}

/** Address of a path of the site, e.g. `en/chart/sectors/`. */
export function address(path: string, at: 'root' | 'folder' = 'root'): string {
  return new URL(path, inject(at)).href
}

/** Opens a page in a context of its own, which closes with the test. */
export async function visit(path: string, options: Options = {}): Promise<Visit> {
  const opened = await open(path, options)
  onTestFinished(() => opened.page.context().close())
  return opened
}

/** The same for several tests about one visit: whoever opens it closes its context. */
export async function open(path: string, options: Options = {}): Promise<Visit> {
  const { size = desk, js = true, theme = 'light', at = 'root' } = options
  const ready = options.ready ?? (js && comesAlive(path))
  const context = await (await browser()).newContext({
    viewport: size,
    javaScriptEnabled: js,
    colorScheme: theme,
    hasTouch: options.touch ?? false,
    deviceScaleFactor: options.scale ?? 1,
    forcedColors: options.forced === true ? 'active' : 'none',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  const home = new URL(inject(at)).origin
  const requests: Request[] = []
  const foreign: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    requests.push(request)
    const { protocol, origin } = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(protocol) && origin !== home) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await options.before?.(page)
  await page.goto(address(path, at), { waitUntil: 'load' })
  if (ready) await untilAlive(page)
  return { page, requests, foreign, complaints }
}

/** The page answers, and each of its figures has come to life. */
export async function untilAlive(page: Page): Promise<void> {
  await page.locator('html[data-ready] figure[data-chart][data-live]').first().waitFor()
  await page.waitForFunction(
    () => document.querySelector('figure[data-chart]:not([data-live])') === null,
  )
}

/** Dashboards and chart pages become live; the others answer by the browser's own means. */
function comesAlive(path: string): boolean {
  return /^\w+\/(?:chart\/[\w-]+\/)?(?:\?.*)?$/.test(path)
}
