import { join, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { compileFor, fileFor, renderFor } from './dev-site'
import { escapeHtml } from './html'

/** Loaded afresh as it, or what it imports, changes. */
interface DevSite {
  readonly compileFor: typeof compileFor
  readonly renderFor: typeof renderFor
  readonly fileFor: typeof fileFor
}

/**
 * Renders the asked page on each request, and compiles `data/` again when a table changes. The
 * compiler and the pages are loaded through the server's module runner: imported here, each edit of
 * theirs would restart the server.
 */
export function devPages(): Plugin {
  return { name: 'atlas-pages', apply: 'serve', configureServer }
}

function configureServer(server: ViteDevServer) {
  const { root } = server.config
  const tables = join(root, 'data')
  let compiled: Promise<string | null> | null = null

  const load = async () =>
    (await server.ssrLoadModule('/src/build/dev-site.ts')) as unknown as DevSite
  const compile = async () => (await load()).compileFor(root)
  const page = async (path: string) => {
    compiled ??= compile()
    const faults = await compiled
    if (faults !== null) return { status: 500, html: faultPage(faults) }
    return (await load()).renderFor(root, path, process.env)
  }
  const file = async (path: string) => (await load()).fileFor(root, path, process.env)

  server.watcher.add(tables)
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(tables + sep)) return
    compiled = compile().catch(String)
    void compiled.then((faults) => {
      if (faults === null) server.ws.send({ type: 'full-reload' })
      else report(server, faults)
    })
  })

  return () => {
    server.middlewares.use((request, response, next) => {
      const url = request.originalUrl ?? '/'
      const path = decodeURI(url.replace(/[?#].*$/, '')).slice(1)
      const failed = (error: unknown) => {
        if (error instanceof Error) server.ssrFixStacktrace(error)
        compiled = null
        next(error)
      }
      const [, kind] = /\.(\w+)$/.exec(path) ?? []
      const alone = /^\w+\/embed\/.*\/$/.test(path)
      if (alone || (kind !== undefined && kind !== 'html')) {
        file(alone ? `${path}index.html` : path).then((content) => {
          if (content === null) return next()
          response
            .writeHead(200, { 'Content-Type': types[kind ?? 'html'] ?? 'text/plain' })
            .end(content)
        }, failed)
      } else if (kind === 'html' || /(^|\/)$/.test(path)) {
        page(path)
          .then(async ({ status, html }) => {
            const whole = await server.transformIndexHtml(url, html)
            response.writeHead(status, { 'Content-Type': types.html }).end(whole)
          })
          .catch(failed)
      } else next()
    })
  }
}

const types: Readonly<Record<string, string>> & { readonly html: string } = {
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
}

function report(server: ViteDevServer, faults: string) {
  server.config.logger.error(faults)
  server.ws.send({ type: 'error', err: { message: faults, stack: '' } })
}

/** Stands in place of every page until the tables are right; the next save of a table reloads it. */
function faultPage(faults: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Faults in data/</title></head><body><h1>The tables have faults</h1><pre>${escapeHtml(faults)}</pre></body></html>`
}
