/**
 * Serves a folder of static files as a plain host would: directories by their index.html, the 404
 * page, brotli or gzip, long caching for names that carry a hash.
 * `node scripts/serve.mjs [folder] [--port n] [--base /sub/atlas/]`, or `serve(folder, options)`.
 */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const types = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
}
const compressible = /^(text\/|application\/(json|xml|manifest|x-)|image\/svg)/
const hashed = /(^|\/)(assets\/.*|[\w-]+\.[\w-]{8,})\.(js|css|json|woff2)$/
const encoders = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
}

/**
 * @param {string} folder
 * @param {{ port?: number, base?: string, host?: string }} [options] `port` 0 takes a free one; `base`
 *   mounts the folder below a path, everything beside it is not found.
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>} `url` ends in '/'.
 */
export async function serve(folder, { port = 0, base = '/', host = '127.0.0.1' } = {}) {
  const root = resolve(folder)
  const mount = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/')
  const packed = new Map()
  const server = createServer((request, response) => {
    answer({ root, mount, packed }, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    })
  })
  await new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, done)
  })
  const { port: taken } = server.address()
  return {
    url: `http://${host}:${taken}${mount}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function answer(site, request, response) {
  const { root, mount } = site
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const [address, query] = split(request.url ?? '/')
  const path = decoded(address)
  if (path === null) {
    response.writeHead(400).end()
    return
  }
  if (`${path}/` === mount) return redirect(response, mount, query)
  const file = path.startsWith(mount) ? within(root, path.slice(mount.length)) : null
  const info = file && (await stat(file).catch(() => null))
  if (info?.isDirectory() && !path.endsWith('/')) return redirect(response, `${address}/`, query)
  const found = info?.isDirectory() ? join(file, 'index.html') : path.endsWith('/') ? null : file
  const sent = found && (await send(site, request, response, found, 200))
  if (sent) return
  if (await send(site, request, response, join(root, '404.html'), 404)) return
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
}

function split(url) {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)]
}

function decoded(address) {
  try {
    const path = decodeURIComponent(address)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

/** The file inside the folder, or null for a path that leads out of it or names a hidden file. */
function within(root, path) {
  const file = normalize(join(root, path))
  const inside = file === root || file.startsWith(root + sep)
  const hidden = path.split('/').some((part) => part.startsWith('.'))
  return inside && !hidden ? file : null
}

function redirect(response, to, query) {
  // Two leading slashes would name another host.
  response.writeHead(301, { Location: to.replace(/^\/+/, '/') + query }).end()
}

async function send({ root, packed }, request, response, file, status) {
  const info = await stat(file).catch(() => null)
  if (!info?.isFile()) return false
  const type = types[extname(file)] ?? 'application/octet-stream'
  const name = file
    .slice(root.length + 1)
    .split(sep)
    .join('/')
  const tag = `"${info.size.toString(36)}-${Math.trunc(info.mtimeMs).toString(36)}"`
  const headers = {
    'Content-Type': type,
    'Cache-Control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ETag: tag,
    Vary: 'Accept-Encoding',
  }
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return true
  }
  const encoding = compressible.test(type) ? encodingFor(request) : null
  if (encoding) {
    const key = `${encoding} ${file} ${tag}`
    const body = packed.get(key) ?? encoders[encoding](await readFile(file))
    packed.set(key, body)
    const bytes = await body
    response.writeHead(status, {
      ...headers,
      'Content-Encoding': encoding,
      'Content-Length': bytes.length,
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return true
  }
  response.writeHead(status, { ...headers, 'Content-Length': info.size })
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).pipe(response)
  return true
}

function encodingFor({ headers }) {
  const accepted = String(headers['accept-encoding'] ?? '')
  return ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b(?!;q=0(\\D|$))`).test(accepted))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name) => {
    const at = process.argv.indexOf(name)
    return at < 0 ? undefined : process.argv[at + 1]
  }
  const first = process.argv[2]
  const folder = first && !first.startsWith('--') ? first : 'dist'
  const { url } = await serve(folder, {
    port: Number(option('--port') ?? 4173),
    base: option('--base') ?? '/',
  })
  console.log(url)
}
