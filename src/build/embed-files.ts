import { brotliCompressSync } from 'node:zlib'
import type { Edition } from '../charts/edition'
import { type EmbedVariant, embedPath } from '../model/paths'
import type { Prerenderer } from '../prerender'
import { type EmbedParts, embedParts } from '../render/embed-parts'
import { en } from '../text/en'
import { zh } from '../text/zh'
import type { FileMaker } from './chart-files'
import { embedPage } from './embed-page'
import type { EmbedScripts } from './embed-scripts'
import { embedSizes, embedSizesFile } from './embed-sizes'
import { hash } from './hash'

const variants: readonly (EmbedVariant | undefined)[] = [
  undefined,
  'light',
  'dark',
  'plain',
  'static',
]

/** Bytes of a whole embed, compressed, under which its table stands in it. */
const roomForTable = 13_000

/** The embeds of every chart, and the classic scripts from which they draw another view. */
export function embedFiles(site: Prerenderer, scripts: EmbedScripts): Map<string, FileMaker> {
  const words = { en: wordsScript(en), zh: wordsScript(zh) }
  const files = new Map<string, FileMaker>([
    [scripts.drawFile, () => scripts.draw()],
    [embedSizesFile, () => embedSizes(site)],
    ...Object.values(words).map(({ file, text }) => [file, () => text] as const),
  ])
  for (const edition of site.editions) {
    const data = [...site.dataOf(edition.chart)].map(([name, json]) => dataScript(name, json))
    for (const { file, text } of data) files.set(file, text)
    const lazy = [words[edition.voice.lang].file, ...data.map(({ file }) => file), scripts.drawFile]
    let fits: Promise<boolean> | undefined
    for (const variant of variants) {
      const path = embedPath(edition.voice.lang, edition.chart.id, variant)
      const root = '../'.repeat(path.split('/').length - 1)
      files.set(`${path}index.html`, async () => {
        const means = { ...(await scripts.inline()), lazy }
        const page = (which: EmbedVariant | undefined, cells: boolean) =>
          embedPage(edition, which, partsOf(site, edition, root, cells), root, means)
        fits ??= Promise.resolve(brotliCompressSync(page(undefined, true)).length <= roomForTable)
        return page(variant, variant === 'static' || (await fits))
      })
    }
  }
  return files
}

function partsOf(site: Prerenderer, edition: Edition, root: string, cells: boolean): EmbedParts {
  const pictures = {
    compact: site.pictureOf(edition, 'compact'),
    regular: site.pictureOf(edition, 'regular'),
  }
  return embedParts(edition, pictures, root, cells)
}

interface ScriptFile<Text> {
  readonly file: string
  readonly text: Text
}

function wordsScript(words: Readonly<Record<string, string>>): ScriptFile<string> {
  const text = `atlas.words=${JSON.stringify(words)}`
  return { file: `assets/embed-words.${hash(text)}.js`, text }
}

/** A compiled file as a classic script; `first.<hash>.json` names its contents already. */
function dataScript(name: string, json: unknown): ScriptFile<FileMaker> {
  const file = `assets/embed-${name.replace(/\.json$/, '')}.js`
  return { file, text: () => `atlas.parts.push(${JSON.stringify(json)})` }
}
