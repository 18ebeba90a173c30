import { resolve } from 'node:path'
import type { FileMaker } from './chart-files'
import { classicScript } from './classic-script'

const root = resolve(import.meta.dirname, '../..')

/** `embed.js`, which other people's pages load: its name is a promise. */
export const elementFile: ReadonlyMap<string, FileMaker> = new Map([
  ['embed.js', () => classicScript(root, 'src/element.ts')],
])
