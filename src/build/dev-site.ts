import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPrerenderer, type Prerenderer } from '../prerender'
import { mapTopology, writeData } from './data'
import { documentOf } from './document'
import { readSettings } from './settings'

let site: Prerenderer | null = null

/**
 * Compiles the tables of the project at `root`; the pages rendered from then on show them.
 * @returns every fault as text, or null.
 */
export async function compileFor(root: string): Promise<string | null> {
  const topology = await mapTopology()
  const { ok, lines } = writeData(join(root, 'data'), join(root, 'public/data/build'), topology)
  if (!ok) return lines.join('\n')
  site = null
  return null
}

/** One page of the project at `root`, complete but for what the development server adds to it. */
export function renderFor(
  root: string,
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): { readonly status: number; readonly html: string } {
  const text = (file: string) => readFileSync(join(root, file), 'utf8')
  const read = (name: string): unknown => JSON.parse(text(`public/data/build/${name}`))
  site ??= createPrerenderer(read, readSettings(env), null)
  const { addresses } = site
  const found = addresses.find((address) => address.path === path)
  const address = found ?? addresses.find(({ page }) => page === 'not-found')
  if (!address) throw new Error('The site has no page for what is not found.')
  const parts = { template: text('index.html'), assets: null }
  return { status: found ? 200 : 404, html: documentOf(site.render(address), parts) }
}
