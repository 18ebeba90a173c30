import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright'
import { onTestFinished } from 'vitest'
import { address, browser, desk } from './visit'

interface Host {
  /** Contents of the body; `EMBED` stands for the folder of embeds of the site. */
  readonly body: string
  readonly head?: string
  /** Files of the host beside its page, by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly policy?: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly theme?: 'light' | 'dark'
  readonly js?: boolean
  readonly scale?: number
  /** When the article counts as opened; it does not load fully while a frame still waits. */
  readonly until?: 'load' | 'domcontentloaded'
  readonly before?: (page: Page) => Promise<unknown>
}

export interface Visited {
  readonly page: Page
  readonly complaints: readonly string[]
  /** Addresses asked of the atlas. */
  readonly asked: readonly string[]
}

/** Hears what frames say, and gives each the height it asks for; only the atlas's own dialect. */
export const listener = `window.heard = []
addEventListener('message', (event) => {
  heard.push(event.data)
  const { type, height } = event.data
  if (type !== 'atlas:height') return
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === event.source) frame.style.height = height + 'px'
})`

/** Opens an article on another origin that holds embeds of the site; it closes with the test. */
export async function article(host: Host): Promise<Visited> {
  const origin = await serveHost(host)
  const context = await (await browser()).newContext({
    viewport: host.size ?? desk,
    colorScheme: host.theme ?? 'light',
    javaScriptEnabled: host.js ?? true,
    deviceScaleFactor: host.scale ?? 1,
    reducedMotion: 'reduce',
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const site = new URL(address('')).origin
  context.on('request', (request) => {
    if (request.url().startsWith(site)) asked.push(request.url())
  })
  await host.before?.(page)
  await page.goto(origin, { waitUntil: host.until ?? 'load' })
  return { page, complaints, asked }
}

/** The frames of embeds in the article, in their order. */
export function embeds(page: Page): Frame[] {
  return page.mainFrame().childFrames()
}

/** The embed of an article that has one. */
export function embed(page: Page): Frame {
  const [frame] = embeds(page)
  if (frame === undefined) throw new Error('The article holds no frame.')
  return frame
}

async function serveHost({ body, head = '', files = {}, policy }: Host): Promise<string> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">${head}</head><body style="margin:0">${body.replaceAll('EMBED', address('en/embed'))}</body></html>`
  const server = createServer(({ url = '/' }, response) => {
    const file = files[url]
    const type = file === undefined ? 'text/html; charset=utf-8' : 'text/javascript'
    response
      .writeHead(200, {
        'Content-Type': type,
        ...(policy !== undefined && { 'Content-Security-Policy': policy }),
      })
      .end(file ?? html)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** Colour of one pixel of what is seen, as `#rrggbb`. */
export async function pixel(page: Page, x: number, y: number): Promise<string> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } })
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')
    canvas?.drawImage(image, 0, 0)
    const seen = [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3)
    return `#${seen.map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }, png.toString('base64'))
}
