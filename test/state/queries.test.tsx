// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Atlas } from '../../src/model/atlas'
import { type AtlasPart, assemble, decode } from '../../src/model/decode'
import { type App, AppProvider, arrived } from '../../src/state/app'
import { LoadError } from '../../src/state/load-error'
import { type Manifest, readManifest } from '../../src/state/manifest'
import { type DataPlace, manifestKey } from '../../src/state/parts'
import {
  createClient,
  type Loaded,
  partQuery,
  useDetails,
  useUpdated,
} from '../../src/state/queries'
import { createViewStore } from '../../src/state/store'

const manifestOf = (release: string): Manifest => ({
  version: 1,
  release,
  newest: '2026-03',
  files: {
    first: `first.${release}.json`,
    tables: `tables.${release}.json`,
    details: { nev: `details-nev.${release}.json` },
  },
})
const part = (release: string) => ({ version: 1, release })

/** A host that holds these files; a value that is a function is called, as a fault would be. */
type Host = Record<string, unknown>
let host: Host
let asked: string[]

const place: DataPlace = {
  base: 'data/',
  fetch: async (address) => {
    const name = address.slice('data/'.length)
    asked.push(name)
    const held = host[name]
    if (typeof held === 'function') return (await held()) as Response
    if (held === undefined) return new Response('', { status: 404 })
    return new Response(typeof held === 'string' ? held : JSON.stringify(held))
  },
}

function publish(release: string): Host {
  const { files } = manifestOf(release)
  return {
    'manifest.json': manifestOf(release),
    [files.first]: part(release),
    [files.tables]: part(release),
    'details-nev.json': undefined,
    [files.details.nev ?? '']: part(release),
  }
}

beforeEach(() => {
  host = publish('r1')
  asked = []
})

async function first(client = createClient(manifestOf('r1'), 1)): Promise<AtlasPart> {
  return client.fetchQuery(partQuery(client, place, 'first'))
}

async function reason(): Promise<string> {
  const error = await first().catch((thrown: unknown) => thrown)
  return error instanceof LoadError ? error.reason : `no LoadError but ${String(error)}`
}

test('the first figures need one request, since the page brings the manifest', async () => {
  expect((await first()).release).toBe('r1')
  expect(asked).toEqual(['first.r1.json'])
})

test('a network that fails is asked again, then is offline', async () => {
  host['first.r1.json'] = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await reason()).toBe('offline')
  expect(asked).toHaveLength(3)
})

test('a network that comes back in time is not a failure', async () => {
  let calls = 0
  host['first.r1.json'] = () => {
    calls += 1
    if (calls === 1) throw new TypeError('Failed to fetch')
    return new Response(JSON.stringify(part('r1')))
  }
  expect((await first()).release).toBe('r1')
})

test('while the browser says it is offline, a query is asked all the same', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  window.dispatchEvent(new Event('offline'))
  expect((await first()).release).toBe('r1')
  vi.restoreAllMocks()
  window.dispatchEvent(new Event('online'))
})

test('a truncated file is invalid and is not asked again', async () => {
  host['first.r1.json'] = '{"version":1,"release":"r'
  expect(await reason()).toBe('invalid')
  expect(asked).toEqual(['first.r1.json'])
})

test('an answer that breaks off is asked again', async () => {
  host['first.r1.json'] = () =>
    new Response(
      new ReadableStream({
        pull: (stream) => stream.error(new TypeError('network error')),
      }),
    )
  expect(await reason()).toBe('offline')
  expect(asked.length).toBeGreaterThan(1)
})

test('a file of another shape is invalid, of another version is version', async () => {
  host['first.r1.json'] = { version: 1, release: 'r1', observations: [{ id: 3 }] }
  expect(await reason()).toBe('invalid')
  host['first.r1.json'] = { version: 2, release: 'r1' }
  expect(await reason()).toBe('version')
})

test('a file that is gone for good is missing', async () => {
  host['first.r1.json'] = undefined
  expect(await reason()).toBe('missing')
  expect(asked).toEqual(['first.r1.json', 'manifest.json'])
})

test('after a new publication the new name is taken, and the manifest says so', async () => {
  host = publish('r2')
  const client = createClient(manifestOf('r1'), 1)
  expect((await first(client)).release).toBe('r2')
  expect(asked).toEqual(['first.r1.json', 'manifest.json', 'first.r2.json'])
  expect(client.getQueryData<Manifest>(manifestKey)?.release).toBe('r2')
})

test.for<[string, unknown, string]>([
  ['of another version', { ...manifestOf('r1'), version: 2 }, 'version'],
  ['without files', { version: 1, release: 'r', newest: '2026-03' }, 'invalid'],
  ['that is null', null, 'invalid'],
  [
    'that leads elsewhere',
    { ...manifestOf('r1'), files: { ...manifestOf('r1').files, first: '//evil.example/a.json' } },
    'invalid',
  ],
])('a manifest %s is refused', ([, json, expected]) => {
  const error = (() => {
    try {
      return readManifest(json)
    } catch (thrown) {
      return thrown
    }
  })()
  expect(error).toMatchObject({ name: 'LoadError', reason: expected })
})

/* What a component sees. */

let root: Root | null = null
let details: Loaded<Atlas> | null = null
let updated: ReturnType<typeof useUpdated> | null = null

const families: Readonly<Record<string, readonly string[]>> = { nev: ['nev'] }

function Panel({ family }: { family: string | null }) {
  details = useDetails(family === null ? null : (families[family] ?? []))
  updated = useUpdated()
  return null
}

async function show(family: string | null) {
  const client = createClient(manifestOf('r1'), 1)
  await first(client)
  const app = {
    site: { release: 'r1' },
    store: createViewStore(),
    late: arrived({ atlas: assemble([decode(part('r1'))]), client, place }),
  } as unknown as App
  root = createRoot(document.createElement('div'))
  await act(async () => {
    root?.render(
      <AppProvider app={app}>
        <Panel family={family} />
      </AppProvider>,
    )
  })
  return client
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
})
afterEach(async () => {
  await act(async () => root?.unmount())
  root = null
  vi.unstubAllGlobals()
})

const until = (check: () => void) => act(() => vi.waitFor(check, { timeout: 3000 }))

test('nothing is asked for while no record is open', async () => {
  await show(null)
  expect(asked).toEqual(['first.r1.json'])
  expect(details?.kind).toBe('loading')
})

test('a family is loaded when it is asked for', async () => {
  await show('nev')
  await until(() => expect(details?.kind).toBe('ready'))
  expect(updated?.updated).toBe(false)
})

test('a failed load says why and can be tried again', async () => {
  host['details-nev.r1.json'] = '{'
  await show('nev')
  await until(() => expect(details).toMatchObject({ kind: 'failed', reason: 'invalid' }))
  host['details-nev.r1.json'] = part('r1')
  await act(async () => {
    if (details?.kind === 'failed') details.retry()
  })
  await until(() => expect(details?.kind).toBe('ready'))
})

test('figures published while a page is open come together, of one release, and are announced', async () => {
  const client = await show(null)
  host = publish('r2')
  await act(async () => {
    root?.render(
      <AppProvider
        app={{ site: { release: 'r1' }, late: arrived({ client, place }) } as unknown as App}
      >
        <Panel family="nev" />
      </AppProvider>,
    )
  })
  await until(() => expect(details?.kind).toBe('ready'))
  expect(details?.kind === 'ready' && details.value.release).toBe('r2')
  expect(updated?.updated).toBe(true)
})
