import { type ReactNode, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { charts } from './charts'
import type { Row } from './charts/chart'
import type { Lang } from './model/atlas'
import { assemble } from './model/decode'
import { ChartPage } from './pages/chart-page'
import { Dashboard } from './pages/dashboard'
import { patiently } from './pages/patient-load'
import { syncAddress } from './state/address-sync'
import { type App, AppProvider } from './state/app'
import { type Door, watchRecordLinks } from './state/door'
import { knownTo } from './state/known'
import { rankOnScreen } from './state/on-screen'
import { showPressed } from './state/page-controls'
import { type PageFacts, readInlinedManifest } from './state/page-facts'
import type { DataPlace } from './state/parts'
import { createDesk, type Draw } from './state/picture-desk'
import { createClient, partQuery } from './state/queries'
import { recover } from './state/recover'
import type { SiteContext } from './state/site'
import { createViewStore } from './state/store'
import { keptTheme } from './state/theme'
import { unveil } from './state/veil'
import { makeVoice, type Voice } from './text/voice'

/** What the page's entry has done before the app comes. */
export interface Standing {
  /** The pictures as they arrived, by `<chart> <width>`. */
  readonly standing: ReadonlyMap<string, string>
  readonly door: Door
  /** Brings the figures that stand in the page to life. */
  attach(): void
}

/**
 * Turns a prerendered dashboard or chart page into the live one: loads the first data, hydrates, and
 * then takes the reader's view from the address. Until then the page stays as it is, readable.
 */
export async function goLive(
  facts: PageFacts,
  { standing, door, attach }: Standing,
): Promise<void> {
  const place: DataPlace = {
    base: `${facts.root}data/build/`,
    fetch: (address, init) => fetch(address, init),
  }
  const client = createClient(readInlinedManifest(document))
  const ask = () => client.fetchQuery(partQuery(client, place, 'first'))
  const asked = ask()
  // Words and data come together; a failure of the data is said below, once there are words.
  asked.catch(() => {})
  const voice = await voiceOf(facts.lang)
  const first = await patiently(voice, ask, asked)
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
      rank: rankOnScreen,
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    }),
  }
  const element = document.getElementById('app')
  if (!element) throw new Error('The page has no #app.')
  const page = (
    <AppProvider app={app}>
      <Started app={app} door={door} attach={same ? nothing : attach}>
        {pageOf(site)}
      </Started>
    </AppProvider>
  )
  if (same) hydrateRoot(element, page)
  else createRoot(element).render(page)
}

function pageOf(site: SiteContext): ReactNode {
  const chart = charts.find(({ id }) => id === site.id)
  return chart ? <ChartPage site={site} chart={chart} /> : <Dashboard site={site} />
}

interface StartedProps {
  readonly app: App
  readonly door: Door
  readonly attach: () => void
  readonly children: ReactNode
}

function Started({ app, door, attach, children }: StartedProps) {
  useEffect(() => {
    attach()
    start(app, door)
  }, [app, door, attach])
  return children
}

function nothing() {}

/** The page answers to input from here on. */
function start({ store, atlas, desk }: App, door: Door) {
  const root = document.documentElement
  syncAddress(store, knownTo(atlas, charts))
  const { choices } = store.getState()
  door.open = (record) => choices.openRecord(record)
  watchRecordLinks(document, door)
  showPressed(document, keptTheme())
  root.dataset.ready = ''
  performance.mark('atlas:ready')
  // The view's pictures are ordered once React has committed it, which it does before the next task.
  setTimeout(() => void desk.settled().then(() => setTimeout(unveil)))
  whenIdle(() => void import('./render/picture').catch(() => {}))
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

function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 5000 })
  else setTimeout(act, 2000)
}
