import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
const dist = join(folder, 'dist')
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(dist, 'en'), { recursive: true })
  mkdirSync(join(dist, 'assets'))
  mkdirSync(join(dist, '.vite'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(dist, '.vite/manifest.json'), '{}')
  writeFileSync(join(dist, 'index.html'), 'root')
  writeFileSync(join(dist, 'en/index.html'), 'english '.repeat(100))
  writeFileSync(join(dist, '404.html'), 'lost')
  writeFileSync(join(dist, 'assets/main-abcdefgh.js'), '1')
  writeFileSync(join(dist, 'manifest.json'), '{}')
  site = await serve(dist, { port: 0, base: '/sub/atlas/' })
})

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { redirect: 'manual', headers })

/** The path exactly as given: fetch would resolve its dots before asking. */
function status(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ port: new URL(site.url).port, path }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

test('a folder is its index.html, reached with a slash', async () => {
  expect(await (await get('')).text()).toBe('root')
  const bare = await get('en?years=2020-2021')
  expect(bare.status).toBe(301)
  expect(bare.headers.get('location')).toBe('/sub/atlas/en/?years=2020-2021')
})

test('what is not there is the 404 page with its status', async () => {
  const gone = await get('en/gone/')
  expect(gone.status).toBe(404)
  expect(await gone.text()).toBe('lost')
})

test('beside its folder nothing is found', async () => {
  expect(await status('/en/')).toBe(404)
})

test.for([
  '../secret.txt',
  '..%2fsecret.txt',
  'en/%2e%2e/%2e%2e/secret.txt',
  '.vite/manifest.json',
])('%s leads nowhere', async (path) => {
  expect(await status(`/sub/atlas/${path}`)).toBe(404)
})

test('texts are packed as the browser can read them', async () => {
  expect((await get('en/', { 'Accept-Encoding': 'br' })).headers.get('content-encoding')).toBe('br')
  expect((await get('en/', { 'Accept-Encoding': 'gzip' })).headers.get('content-encoding')).toBe(
    'gzip',
  )
  expect((await get('en/', { 'Accept-Encoding': 'br;q=0' })).headers.has('content-encoding')).toBe(
    false,
  )
})

test('names with a hash are kept for good, others are asked for again', async () => {
  const cache = async (path: string) => (await get(path)).headers.get('cache-control')
  expect(await cache('assets/main-abcdefgh.js')).toContain('immutable')
  expect(await cache('manifest.json')).toBe('no-cache')
  expect(await cache('en/')).toBe('no-cache')
})
