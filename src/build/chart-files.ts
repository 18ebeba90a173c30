import type { Prerenderer } from '../prerender'
import { embedFiles } from './embed-files'
import type { EmbedScripts } from './embed-scripts'

/** Makes the contents of a file when they are wanted. */
export type FileMaker = () => string | Uint8Array | Promise<string | Uint8Array>

/** Every file that charts have beside their pages, by its address from the site root. */
export function chartFiles(
  site: Prerenderer,
  scripts: EmbedScripts,
): ReadonlyMap<string, FileMaker> {
  return embedFiles(site, scripts)
}
