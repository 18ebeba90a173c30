import type { Row } from './charts/chart'
import type { Atlas } from './model/atlas'
import { assemble } from './model/decode'
import { patiently } from './pages/patient-load'
import type { Late } from './state/app'
import type { Boot } from './state/boot'
import { rankOnScreen } from './state/on-screen'
import type { DataPlace } from './state/parts'
import { createDesk, type Draw, type Width } from './state/picture-desk'
import { createClient, partQuery } from './state/queries'
import { recover } from './state/recover'
import type { SiteContext } from './state/site'
import { loadStills, stillsFile } from './state/stills'
import type { Voice } from './text/voice'

export { pieces } from './pages/pieces'

/** The pictures as the page arrived with them, by `<chart> <width>`. */
export type Standing = ReadonlyMap<string, string>

/**
 * Loads the first figures, with what draws them and what asks for more.
 * @throws LoadError
 */
export async function bring(site: SiteContext, boot: Boot, standing: Standing): Promise<Late> {
  const place: DataPlace = {
    base: `${site.root}data/build/`,
    fetch: (address, init) => fetch(address, init),
  }
  const client = createClient(boot.manifest)
  const [first, stills] = await Promise.all([
    client.fetchQuery(partQuery(client, place, 'first')),
    boot.stills === null
      ? null
      : loadStills(`${site.root}${boot.stills.folder}${stillsFile(site.lang)}`, place.fetch),
  ])
  // Newer figures than the page's are not what its pictures show.
  const same = first.release === site.release
  const kept = (chart: string, width: Width) => {
    const name = `${chart} ${width}`
    return same ? (standing.get(name) ?? stills?.get(name) ?? null) : null
  }
  const desk = createDesk({
    standing: kept,
    load: () => loadDraw(site.voice, site.release),
    rank: rankOnScreen,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  })
  const asked = new Map<string, Promise<Atlas>>()
  const withPart = (name: string) => {
    const known = asked.get(name)
    if (known !== undefined) return known
    const part = partQuery(client, place, `details/${name}`)
    const coming = patiently(site.voice, () => client.fetchQuery(part)).then((more) =>
      // Of another release the part fits neither the page nor the first figures; the page says that it is old.
      more.release === first.release ? assemble([first, more]) : new Promise<Atlas>(() => {}),
    )
    asked.set(name, coming)
    return coming
  }
  return { atlas: assemble([first]), withPart, client, place, desk }
}

/** Has the drawing engine at hand when a choice is made: it is asked for as the reader reaches for one. */
export function warmUp(page: Document): void {
  const reached = new AbortController()
  const reach = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('.filters, .own, .beside')) return
    reached.abort()
    void import('./render/picture').catch(() => {})
  }
  for (const sign of ['pointerover', 'focusin']) {
    page.addEventListener(sign, reach, { signal: reached.signal, passive: true })
  }
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
