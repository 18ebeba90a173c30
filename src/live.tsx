import { type ReactNode, useEffect } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { charts } from './charts'
import type { Row } from './charts/chart'
import type { Lang } from './model/atlas'
import { type AtlasPart, assemble } from './model/decode'
import { ChartPage } from './pages/chart-page'
import { Dashboard } from './pages/dashboard'
import { syncAddress } from './state/address-sync'
import { type App, AppProvider } from './state/app'
import { knownTo } from './state/known'
import { LoadError, type LoadReason } from './state/load-error'
import { showPressed } from './state/page-controls'
import { type PageFacts, readInlinedManifest } from './state/page-facts'
import type { DataPlace } from './state/parts'
import { createDesk, type Draw, type Order } from './state/picture-desk'
import { createClient, partQuery } from './state/queries'
import { recover } from './state/recover'
import type { SiteContext } from './state/site'
import { createViewStore } from './state/store'
import { keptTheme } from './state/theme'
import { unveil } from './state/veil'
import { makeVoice, type Voice } from './text/voice'
import { LoadFailure } from './ui/load-failure'

interface Door {
  open(record: string): void
}

/**
 * Turns a prerendered dashboard or chart page into the live one: loads the first data, hydrates, and
 * then takes the reader's view from the address. Until then the page stays as it is, readable.
 */
export async function goLive(
  facts: PageFacts,
  standing: ReadonlyMap<string, string>,
  door: Door,
): Promise<void> {
  const place: DataPlace = {
    base: `${facts.root}data/build/`,
    fetch: (address, init) => fetch(address, init),
  }
  const client = createClient(readInlinedManifest(document))
  // Asked for together; the words come first only to say what went wrong with the data.
  const asked = client.prefetchQuery(partQuery(client, place, 'first'))
  const voice = await voiceOf(facts.lang)
  await asked
  const first = await patiently(voice, () => client.fetchQuery(partQuery(client, place, 'first')))
  // Figures newer than the page cannot be hydrated into it: it is then drawn anew.
  const same = first.release === facts.release
  const site: SiteContext = { ...facts, voice }
  const app: App = {
    site,
    atlas: assemble([first]),
    store: createViewStore(),
    client,
    place,
    desk: createDesk({
      standing: (chart, width) => (same ? (standing.get(`${chart} ${width}`) ?? null) : null),
      load: () => loadDraw(voice, facts.release),
      rank,
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    }),
  }
  const element = document.getElementById('app')
  if (!element) throw new Error('The page has no #app.')
  const page = (
    <AppProvider app={app}>
      <Started onStart={() => start(app, door)}>{pageOf(site)}</Started>
    </AppProvider>
  )
  if (same) hydrateRoot(element, page)
  else createRoot(element).render(page)
}

function pageOf(site: SiteContext): ReactNode {
  const chart = charts.find(({ id }) => id === site.id)
  return chart ? <ChartPage site={site} chart={chart} /> : <Dashboard site={site} />
}

function Started({ onStart, children }: { onStart: () => void; children: ReactNode }) {
  useEffect(onStart, [])
  return children
}

/** The page answers to input from here on. */
function start({ store, atlas, desk }: App, door: Door) {
  const root = document.documentElement
  syncAddress(store, knownTo(atlas, charts))
  const { choices } = store.getState()
  door.open = (record) => choices.openRecord(record)
  document.addEventListener('click', (event) => openInPanel(event, door))
  showPressed(document, keptTheme())
  root.dataset.ready = ''
  performance.mark('atlas:ready')
  // The view's pictures are ordered once React has committed it, which it does before the next task.
  setTimeout(() => void desk.settled().then(() => setTimeout(unveil)))
  whenIdle(() => void import('./render/picture').catch(() => {}))
}

function openInPanel(event: MouseEvent, door: Door) {
  const plain =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  if (!plain || event.defaultPrevented || !(event.target instanceof Element)) return
  const record = event.target.closest<HTMLAnchorElement>('a[data-record]')?.dataset.record
  if (!record) return
  event.preventDefault()
  door.open(record)
}

async function voiceOf(lang: Lang): Promise<Voice> {
  if (lang === 'zh') return makeVoice(lang, (await import('./text/zh')).zh)
  return makeVoice(lang, (await import('./text/en')).en)
}

async function loadDraw(voice: Voice, release: string): Promise<Draw> {
  try {
    const { pagePicture } = await import('./render/picture')
    return (chart, rows: readonly Row[], width) => pagePicture(chart, rows, width, voice)
  } catch (reason) {
    await recover(release)
    throw reason
  }
}

/** Pictures that stand on the screen first, then those shown further away, then the width not shown. */
function rank({ chart, width }: Order): number {
  const holder = document.querySelector(`figure[data-chart="${chart.id}"] .${width}`)
  if (!holder || holder.getClientRects().length === 0) return Number.MAX_SAFE_INTEGER
  const { top, bottom } = holder.getBoundingClientRect()
  if (bottom > 0 && top < innerHeight) return 0
  return Math.min(Math.abs(top), Math.abs(bottom))
}

function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 5000 })
  else setTimeout(act, 2000)
}

/** Asks until the answer comes: each failure is said, and asked again on the reader's word or when the network is back. */
async function patiently(voice: Voice, ask: () => Promise<AtlasPart>): Promise<AtlasPart> {
  try {
    return await ask()
  } catch (error) {
    await said(voice, error instanceof LoadError ? error.reason : 'invalid')
    return patiently(voice, ask)
  }
}

let notice: Root | null = null

function said(voice: Voice, reason: LoadReason): Promise<void> {
  const holder = document.getElementById('atlas-notice')
  if (!holder) return Promise.reject(new Error('The page has no #atlas-notice.'))
  notice ??= createRoot(holder)
  const root = notice
  return new Promise((resolve) => {
    const retry = () => {
      removeEventListener('online', retry)
      root.render(null)
      resolve()
    }
    addEventListener('online', retry)
    root.render(<LoadFailure voice={voice} reason={reason} retry={retry} />)
  })
}
