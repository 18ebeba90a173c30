import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPrerenderer, type Prerenderer } from '../prerender'
import { chartFiles } from './chart-files'
import { mapTopology, writeData } from './data'
import { documentOf } from './document'
import { embedOnDemand } from './embed-scripts'
import { readSettings } from './settings'

type Env = Readonly<Record<string, string | undefined>>

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

/** A file that a chart has beside its pages, as the build would write it; null when there is none of this address. */
export async function fileFor(
  root: string,
  path: string,
  env: Env,
): Promise<string | Uint8Array | null> {
  const files = chartFiles(siteOf(root, env), embedOnDemand(root))
  return (await files.get(path)?.()) ?? null
}

/** One page of the project at `root`, complete but for what the development server adds to it. */
export function renderFor(
  root: string,
  path: string,
  env: Env,
): { readonly status: number; readonly html: string } {
  const { addresses, render } = siteOf(root, env)
  const found = addresses.find((address) => address.path === path)
  const address = found ?? addresses.find(({ page }) => page === 'not-found')
  if (!address) throw new Error('The site has no page for what is not found.')
  const parts = { template: textOf(root, 'index.html'), assets: null }
  return { status: found ? 200 : 404, html: documentOf(render(address), parts) }
}

function siteOf(root: string, env: Env): Prerenderer {
  const read = (name: string): unknown => JSON.parse(textOf(root, `public/data/build/${name}`))
  site ??= createPrerenderer(read, readSettings(env), null)
  return site
}

function textOf(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
