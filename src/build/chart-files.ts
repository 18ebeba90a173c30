import type { Prerenderer } from '../prerender'
import { elementFile } from './element-file'
import { pictureFiles } from './picture-files'
import { takeFiles } from './take-files'

/** Makes the contents of a file when they are wanted. */
export type FileMaker = () => string | Uint8Array | Promise<string | Uint8Array>

/** Every file that charts have beside their pages, by its address from the site root. */
export function chartFiles(site: Prerenderer): ReadonlyMap<string, FileMaker> {
  return new Map([...pictureFiles(site), ...takeFiles(site), ...elementFile])
}
