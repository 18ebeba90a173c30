import { brotliCompressSync, constants } from 'node:zlib'
import type { Edition } from '../charts/edition'
import { embedSizesFile } from '../exports/frame-size'
import { type EmbedVariant, embedPath } from '../model/paths'
import type { Prerenderer } from '../prerender'
import { bareRows, type EmbedParts, embedParts, type RowsForm } from '../render/embed-parts'
import { en } from '../text/en'
import { zh } from '../text/zh'
import type { FileMaker } from './chart-files'
import { embedPage } from './embed-page'
import type { EmbedScripts } from './embed-scripts'
import { embedSizes } from './embed-sizes'
import { hash } from './hash'

const variants: readonly (EmbedVariant | undefined)[] = [
  undefined,
  'light',
  'dark',
  'plain',
  'static',
]

/**
 * Bytes of a whole embed, about 14 KB when packed at best. What fits stands in it: the table, else what
 * the marks say; where nothing more does, that comes as a script of its own.
 */
const room = 15_700

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
    const apart = rowsScript(bareRows(edition))
    files.set(apart.file, () => apart.text)
    let found: RowsForm | undefined
    for (const variant of variants) {
      const path = embedPath(edition.voice.lang, edition.chart.id, variant)
      const root = '../'.repeat(path.split('/').length - 1)
      files.set(`${path}index.html`, async () => {
        const means = { ...(await scripts.inline()), lazy }
        const page = (which: EmbedVariant | undefined, form: RowsForm) => {
          const parts = partsOf(site, edition, root, form)
          return embedPage(edition, which, parts, root, means, form === 'none' ? apart.file : null)
        }
        const fitting = (which: EmbedVariant | undefined, forms: readonly RowsForm[]) =>
          forms.find((form) => weight(page(which, form)) <= room) ?? 'none'
        if (variant === 'static') return page(variant, fitting(variant, ['table']))
        found ??= fitting(undefined, ['table', 'bare'])
        return page(variant, found)
      })
    }
  }
  return files
}

/** Bytes as a host packs on the fly, which is quickly found: a tenth more than at best. */
function weight(html: string): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length
}

function partsOf(site: Prerenderer, edition: Edition, root: string, form: RowsForm): EmbedParts {
  const pictures = {
    compact: site.pictureOf(edition, 'compact'),
    regular: site.pictureOf(edition, 'regular'),
  }
  return embedParts(edition, pictures, root, form)
}

interface ScriptFile<Text> {
  readonly file: string
  readonly text: Text
}

function wordsScript(words: Readonly<Record<string, string>>): ScriptFile<string> {
  const text = `atlas.words=${JSON.stringify(words)}`
  return { file: `assets/embed-words.${hash(text)}.js`, text }
}

function rowsScript(rows: string): ScriptFile<string> {
  const text = `atlas.rows=${JSON.stringify(rows)}`
  return { file: `assets/embed-rows.${hash(text)}.js`, text }
}

/** A compiled file as a classic script; `first.<hash>.json` names its contents already. */
function dataScript(name: string, json: unknown): ScriptFile<FileMaker> {
  const file = `assets/embed-${name.replace(/\.json$/, '')}.js`
  return { file, text: () => `atlas.parts.push(${JSON.stringify(json)})` }
}
