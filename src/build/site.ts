import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createPrerenderer } from '../prerender'
import { readAssets } from './assets'
import { chartFiles } from './chart-files'
import { documentOf } from './document'
import { bundleEmbed } from './embed-scripts'
import { hash } from './hash'
import { readSettings } from './settings'
import { type SitePage, siteFiles } from './site-files'

export interface Written {
  readonly pages: number
  readonly siteUrl: string | null
}

/**
 * Writes every page into a folder that holds the bundle and the compiled data. Doing it again with
 * another SITE_URL stamps a finished build: pages are all that changes.
 * @param root folder of the project.
 * @param template text of index.html.
 */
export async function writeSite(
  root: string,
  dist: string,
  template: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Written> {
  const text = (file: string) => readFileSync(join(dist, file), 'utf8')
  const settings = readSettings(env)
  const site = createPrerenderer((name) => JSON.parse(text(`data/build/${name}`)), settings, hash)
  const assets = readAssets(JSON.parse(text('.vite/manifest.json')), text)
  const known: SitePage[] = []
  for (const address of site.addresses) {
    const { path } = address
    const page = site.render(address)
    put(join(dist, fileOf(path)), documentOf(page, { template, assets }))
    if (!path.endsWith('.html')) known.push({ path, languages: page.languages })
  }
  for (const [name, content] of site.files) put(join(dist, name), content)
  const scripts = await bundleEmbed(root)
  for (const [name, make] of chartFiles(site, scripts)) put(join(dist, name), await make())
  for (const [name, content] of siteFiles(settings.siteUrl, known)) put(join(dist, name), content)
  return { pages: site.addresses.length, siteUrl: settings.siteUrl }
}

function fileOf(path: string): string {
  return path.endsWith('.html') ? path : `${path}index.html`
}

const made = new Set<string>()

function put(file: string, content: string | Uint8Array) {
  const folder = dirname(file)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  writeFileSync(file, content)
}
