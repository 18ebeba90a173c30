import { lazy, type ReactNode, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Standing } from './late'
import { ChartPage } from './pages/chart-page'
import { Dashboard } from './pages/dashboard'
import type { Piece, Pieces } from './pages/island'
import { keptFrom } from './pages/kept-markup'
import { patiently } from './pages/patient-load'
import { syncAddress } from './state/address-sync'
import { type App, AppProvider, arrived, type Late } from './state/app'
import { readBoot } from './state/boot'
import { deferred } from './state/deferred'
import { type Door, watchLeafLinks } from './state/door'
import { LoadError } from './state/load-error'
import { showPressed } from './state/page-controls'
import type { PageFacts } from './state/page-facts'
import { recover } from './state/recover'
import type { SiteContext } from './state/site'
import { createViewStore } from './state/store'
import { keptTheme } from './state/theme'
import { veil } from './state/veil'
import { voiceOf } from './text/voice-of'

/** What the page's entry has done before the app comes. */
interface Arrival {
  readonly standing: Standing
  readonly door: Door
  /** Brings the figures that stand in the page to life. */
  attach(): void
}

/**
 * Turns a prerendered dashboard or chart page into the live one, in two steps: first its shell, which
 * answers to filters and address; then its figures, as soon as their code and data are there. Until
 * then they stay as they are, readable.
 */
export async function goLive(facts: PageFacts, arrival: Arrival): Promise<void> {
  const voice = await voiceOf(facts.lang)
  const site: SiteContext = { ...facts, voice }
  const element = document.getElementById('app')
  if (!element) throw new Error('The page has no #app.')
  const [late, code, shown] = [deferred<Late>(), deferred<Pieces>(), deferred<void>()]
  const store = createViewStore()
  const after = keptFrom(document)
  const app: App = { site, boot: readBoot(document), store, late: late.promise }
  const root = hydrateRoot(
    element,
    <Page app={app} pieces={lazily(code.promise)} after={after} whenShown={shown.resolve} />,
  )
  await shown.promise
  answer(app)
  const unveiled = store.subscribe((now, before) => now.view !== before.view && veil())
  const { pieces, bring, warmUp } = await patiently(voice, () => figureCode(site.release))
  code.resolve(pieces)
  const loaded = await patiently(voice, () => bring(site, app.boot, arrival.standing))
  unveiled()
  if (loaded.atlas.release === facts.release) {
    late.resolve(loaded)
  } else {
    // Figures newer than the page cannot be hydrated into it: it is drawn anew.
    root.unmount()
    const anew: App = { ...app, late: arrived(loaded) }
    createRoot(element).render(
      <Page app={anew} pieces={pieces} after={after} whenShown={arrival.attach} />,
    )
  }
  const { choices } = store.getState()
  arrival.door.open = (leaf) => choices.openLeaf(leaf)
  arrival.door.select = (place) => choices.choosePlace(place)
  watchLeafLinks(document, arrival.door)
  warmUp(document)
}

interface PageProps {
  readonly app: App
  readonly pieces: Pieces
  readonly after: ReactNode
  readonly whenShown: () => void
}

function Page({ app, pieces, after, whenShown }: PageProps): ReactNode {
  useEffect(whenShown, [whenShown])
  const { site } = app
  return (
    <AppProvider app={app}>
      {site.page === 'chart' ? (
        <ChartPage site={site} pieces={pieces} after={after} />
      ) : (
        <Dashboard site={site} pieces={pieces} />
      )}
    </AppProvider>
  )
}

/** Pieces that wait for their code. */
function lazily(code: Promise<Pieces>): Pieces {
  const piece = (name: keyof Pieces): Piece => lazy(async () => ({ default: (await code)[name] }))
  return {
    keys: piece('keys'),
    figure: piece('figure'),
    chart: piece('chart'),
    updated: piece('updated'),
    leaf: piece('leaf'),
  }
}

/** The page answers to input from here on. */
function answer({ store, boot }: App) {
  syncAddress(store, boot.known)
  showPressed(document, keptTheme())
  document.documentElement.dataset.ready = ''
  performance.mark('atlas:ready')
}

async function figureCode(release: string) {
  try {
    return await import('./late')
  } catch (reason) {
    await recover(release)
    throw new LoadError('missing', String(reason))
  }
}
