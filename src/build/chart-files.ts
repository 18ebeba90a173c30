import type { Edition } from '../charts/edition'
import type { Prerenderer } from '../prerender'
import { elementFile } from './element-file'
import { embedFiles } from './embed-files'
import type { EmbedScripts } from './embed-scripts'
import { heightsOf } from './embed-sizes'
import { pictureFiles } from './picture-files'
import { takeFiles } from './take-files'

/** Makes the contents of a file when they are wanted. */
export type FileMaker = () => string | Uint8Array | Promise<string | Uint8Array>

/** Every file that charts have beside their pages, by its address from the site root. */
export function chartFiles(
  site: Prerenderer,
  scripts: EmbedScripts,
): ReadonlyMap<string, FileMaker> {
  const sizeOf = (edition: Edition) => ({ width: 600, height: heightsOf(site, edition)(600) })
  return new Map([
    ...pictureFiles(site),
    ...takeFiles(site, sizeOf),
    ...embedFiles(site, scripts),
    ...elementFile,
  ])
}
