import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { chartOf, charts } from './charts'
import type { Chart, Row } from './charts/chart'
import { type Edition, editionOf } from './charts/edition'
import { filterChoices } from './charts/filter-choices'
import type { Atlas, Lang } from './model/atlas'
import { assemble, decode } from './model/decode'
import { defaultView } from './model/view'
import { AfterChart } from './pages/after-chart'
import { ChartPage } from './pages/chart-page'
import { Chooser } from './pages/chooser'
import { firstSeen } from './pages/columns'
import { Dashboard } from './pages/dashboard'
import { EventPage } from './pages/event-page'
import { Kept } from './pages/kept-markup'
import { Method } from './pages/method'
import { NotFound } from './pages/not-found'
import { pieces } from './pages/pieces'
import { RecordPage } from './pages/record-page'
import { type Address, addressesOf, langs, languagesOf } from './prerender-addresses'
import { eventOf, headOf, recordOf } from './prerender-head'
import { prepareStills } from './prerender-stills'
import { pagePicture } from './render/picture'
import { type App, AppProvider, arrived } from './state/app'
import type { Boot } from './state/boot'
import { knownTo } from './state/known'
import { type Manifest, readManifest } from './state/manifest'
import { factsAsAttributes, type PageFacts } from './state/page-facts'
import { readyDesk, type Width } from './state/picture-desk'
import { createClient } from './state/queries'
import { rootOf, type SiteContext } from './state/site'
import type { Stills } from './state/stills'
import { createViewStore } from './state/store'
import { en } from './text/en'
import { makeVoice, type Voice } from './text/voice'
import { zh } from './text/zh'

export { bootBlock } from './state/boot'

/** What the build was told. */
export interface Settings {
  readonly siteUrl: string | null
  readonly reportUrl: string | null
}

export interface Page {
  readonly facts: PageFacts
  /** Attributes of `<html>`. */
  readonly attributes: Readonly<Record<string, string>>
  /** The page in each language, from the site root, by `hreflang`; empty for pages that hold both. */
  readonly languages: Readonly<Record<string, string>>
  /** Title of the page, ends in the site's name. */
  readonly title: string
  readonly siteName: string
  readonly description: string
  /** What stands in `#app`. */
  readonly html: string
  /** What the browser hydrates it from; its pictures may be asked for by an address. null: it stays as it is. */
  readonly boot: Boot | null
  /** The chart that a chart page shows. */
  readonly edition: Edition | null
  /** Said when the asked view cannot be drawn because the script is missing. */
  readonly stuck: { readonly text: string; readonly link: string }
}

export interface Prerenderer {
  /** Files that pages name, by their address from the site root. */
  readonly files: ReadonlyMap<string, string>
  readonly addresses: readonly Address[]
  render(address: Address): Page
  /** The default view of every chart in both languages. */
  readonly editions: readonly Edition[]
  /** Every source with its title and address. */
  readonly sources: Atlas['sources']
  /** The picture of an edition as it stands in pages. */
  pictureOf(edition: Edition, width: Width): string
  /** The compiled files that a chart is drawn from, by their names in `data/build/`, as parsed. */
  dataOf(chart: Chart): ReadonlyMap<string, unknown>
}

const voices: Readonly<Record<Lang, Voice>> = { en: makeVoice('en', en), zh: makeVoice('zh', zh) }

/**
 * Renders every page of the site to HTML from the compiled data.
 * @param read gives the parsed JSON of a compiled file by its name.
 * @param hash names files by their contents; null: pages name no files of their own, every picture stands
 *   in them as markup.
 */
export function createPrerenderer(
  read: (name: string) => unknown,
  settings: Settings,
  hash: ((text: string) => string) | null,
): Prerenderer {
  const manifest = readManifest(read('manifest.json'))
  const first = decode(read(manifest.files.first))
  const dashboard = assemble([first])
  const details = Object.entries(manifest.files.details).map(
    ([part, name]) => [part, decode(read(name))] as const,
  )
  const rest = [decode(read(manifest.files.tables)), ...details.map(([, part]) => part)]
  const withParts = new Map(details.map(([name, part]) => [name, arrived(assemble([first, part]))]))
  const withPart = (name: string) => withParts.get(name) ?? arrived(dashboard)
  const atlasOf = ({ part }: Chart) => (part === undefined ? dashboard : withPart(part).value)
  const draw = drawnOnce()
  const stills =
    hash === null
      ? null
      : prepareStills(
          later(charts.map(({ id }) => id)),
          (lang, id, width) => draw(voices[lang], chartOf(id), rowsOf(atlasOf, id), width),
          hash,
        )
  const whole = assemble([first, ...rest])
  const editions = langs.flatMap((lang) =>
    charts.map((chart) =>
      editionOf(chart, voices[lang], atlasOf(chart), defaultView, { ...manifest, ...settings }),
    ),
  )
  const shared = {
    settings,
    manifest,
    dashboard,
    withPart,
    atlasOf,
    whole,
    editions,
    client: createClient(manifest),
    draw,
    stills: stills?.stills ?? null,
    known: knownTo(dashboard, charts),
    years: filterChoices(dashboard, charts, voices.en).years,
  }
  return {
    addresses: addressesOf(shared.whole),
    files: stills?.files ?? new Map(),
    editions,
    sources: whole.sources,
    pictureOf: ({ voice, chart, rows }, width) => draw(voice, chart, rows, width),
    dataOf({ part }) {
      const { first, details } = manifest.files
      const names = [first, ...(part === undefined ? [] : [details[part] ?? ''])]
      return new Map(names.map((name) => [name, read(name)]))
    },
    render(address) {
      try {
        return render(address, shared)
      } catch (cause) {
        throw new Error(`/${address.path} could not be rendered: ${String(cause)}`, { cause })
      }
    },
  }
}

interface Shared {
  readonly settings: Settings
  readonly manifest: Manifest
  /** What the browser has when it hydrates; the live pages are rendered from exactly this. */
  readonly dashboard: Atlas
  /** What a chart of a live page is drawn from. */
  readonly atlasOf: (chart: Chart) => Atlas
  readonly withPart: (name: string) => PromiseLike<Atlas>
  readonly whole: Atlas
  readonly editions: readonly Edition[]
  readonly client: QueryClient
  readonly draw: (voice: Voice, chart: Chart, rows: readonly Row[], width: Width) => string
  readonly known: Boot['known']
  readonly years: Boot['choices']['years']
  readonly stills: Readonly<Record<Lang, Stills>> | null
}

/** Charts of the dashboard that come a moment after those which a reader sees first. */
function later(ids: readonly string[]): readonly string[] {
  const first = firstSeen(ids)
  return ids.filter((id) => !first.includes(id))
}

function rowsOf(atlasOf: Shared['atlasOf'], id: string): readonly Row[] {
  const chart = chartOf(id)
  return chart.rows(atlasOf(chart), defaultView)
}

function render({ page, lang, id, path }: Address, shared: Shared): Page {
  const { release, newest } = shared.manifest
  const facts = { page, lang, id, path, root: rootOf(path), release, newest, ...shared.settings }
  const voice = voices[lang]
  const site: SiteContext = { ...facts, voice }
  const boot = bootOf(site, shared)
  const body = bodyOf(site, shared)
  const edition = editionFor(site, shared)
  return {
    facts,
    attributes: factsAsAttributes(facts),
    languages: languagesOf(path),
    ...headOf(site, shared.whole, edition, voices),
    siteName: voice.t('site.title'),
    edition,
    html:
      boot === null
        ? renderToStaticMarkup(body)
        : whole(renderToString(provided({ site, boot, body }, shared))),
    boot,
    stuck: { text: voice.t('state.stuck'), link: voice.t('state.stuck-link') },
  }
}

function editionFor({ page, lang, id }: SiteContext, { editions }: Shared): Edition | null {
  if (page !== 'chart') return null
  const found = editions.find(({ chart, voice }) => chart.id === id && voice.lang === lang)
  if (!found) throw new Error(`There is no chart ${id}.`)
  return found
}

function bodyOf(site: SiteContext, shared: Shared): ReactNode {
  const { whole } = shared
  switch (site.page) {
    case 'dashboard':
      return <Dashboard site={site} pieces={pieces} />
    case 'chart':
      return <ChartPage site={site} pieces={pieces} after={afterChart(site, shared)} />
    case 'record':
      return <RecordPage site={site} atlas={whole} record={recordOf(site, whole)} />
    case 'event':
      return <EventPage site={site} atlas={whole} event={eventOf(site, whole)} />
    case 'method':
      return <Method site={site} atlas={whole} />
    case 'chooser':
      return <Chooser site={site} atlas={whole} voices={voices} />
    case 'not-found':
      return <NotFound site={site} voices={voices} />
  }
}

function afterChart(site: SiteContext, shared: Shared): ReactNode {
  const edition = editionFor(site, shared)
  return (
    edition && (
      <Kept>
        <AfterChart site={site} edition={edition} />
      </Kept>
    )
  )
}

function bootOf({ page, lang, id, voice }: SiteContext, shared: Shared): Boot | null {
  if (page !== 'dashboard' && page !== 'chart') return null
  const shown = page === 'chart' ? [chartOf(id ?? '')] : charts
  return {
    manifest: shared.manifest,
    charts: shown.map((chart) => chart.id),
    choices: filterChoices(shared.dashboard, shown, voice, shared.atlasOf),
    known: { ...shared.known, years: shared.years },
    stills: page === 'chart' ? null : (shared.stills?.[lang] ?? null),
  }
}

/** React leaves an island out that fails while it is rendered, without a word: such a page is not whole. */
function whole(html: string): string {
  const found = /<!--\$!-->(?:<template[^>]*data-msg="([^"]*)")?/.exec(html)
  if (found) throw new Error(found[1] ?? 'A piece of the page failed.')
  return html
}

function provided(
  { site, boot, body }: { site: SiteContext; boot: Boot; body: ReactNode },
  shared: Shared,
): ReactNode {
  const app: App = {
    site,
    boot,
    store: createViewStore(),
    late: arrived({
      atlas: shared.dashboard,
      withPart: shared.withPart,
      desk: readyDesk((chart, rows, width) => shared.draw(site.voice, chart, rows, width)),
      client: shared.client,
      place: {
        base: '',
        fetch: () => Promise.reject(new Error('Nothing is loaded while rendering.')),
      },
    }),
  }
  return <AppProvider app={app}>{body}</AppProvider>
}

/** Dashboard and chart page show the same picture: each is drawn once a language and width. */
function drawnOnce(): Shared['draw'] {
  const drawn = new Map<string, string>()
  return (voice, chart, rows, width) => {
    const key = `${voice.lang} ${chart.id} ${width}`
    const svg = drawn.get(key) ?? pagePicture(chart, rows, width, voice)
    drawn.set(key, svg)
    return svg
  }
}
