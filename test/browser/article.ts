import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright'
import { onTestFinished } from 'vitest'
import { address, browser, desk } from './visit'

interface ArticleOptions {
  /** px of the column that the embed stands in. */
  readonly width?: number
  /** Of the article's own page. */
  readonly policy?: string
  /** Before the article is opened. */
  readonly before?: (page: Page) => Promise<unknown>
}

/** The atlas as articles address it. */
export const atlas = (path = ''): string => address(path, 'folder')

/** Somebody else's plain page, on another origin, with an embed pasted into it. */
export async function article(pasted: string, options: ArticleOptions = {}): Promise<Page> {
  const { width = 600, policy, before } = options
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><style>body{margin:40px}main{width:${width}px}</style><main><p>Before.</p>${pasted}<p>After.</p></main>`
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy)
    response.end(body)
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const context = await (await browser()).newContext({ viewport: { ...desk, width: 1300 } })
  onTestFinished(async () => {
    await context.close()
    server.closeAllConnections()
    server.close()
  })
  const page = await context.newPage()
  await before?.(page)
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'domcontentloaded' })
  return page
}
