import { datasetOf } from '../exports/dataset'
import { bootBlock, type Page } from '../prerender'
import type { Assets } from './assets'
import { contentPolicy } from './csp'
import { chooserScript, earlyScript, lostScript } from './early-script'
import { attributeText, escapeHtml, scriptJson, tag } from './html'
import { inlineAttributes } from './refuse-inline'
import { siteTags } from './site-tags'

export interface DocumentParts {
  /** index.html of the project. */
  readonly template: string
  /** null while developing: the server then brings scripts and styles, and no policy stands in the way. */
  readonly assets: Assets | null
}

const viewKeys = 'years series clusters places measure currency grade tab'.split(' ')
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke-width='3'%3E%3Cpath d='M1 3q7 0 7 6v6' stroke='%231e6c58'/%3E%3Cpath d='M15 3q-7 0-7 6v6' stroke='%23a24e00'/%3E%3C/svg%3E"

/**
 * The complete file of a page: its head with a policy that allows exactly what is inlined, and its body.
 * @throws Error when the markup carries what the policy would silence, or the template lacks a placeholder.
 */
export function documentOf(page: Page, parts: DocumentParts): string {
  const faults = inlineAttributes(page.html)
  if (faults.length > 0) {
    const some = [...new Set(faults)].slice(0, 5).join(', ')
    throw new Error(`/${page.facts.path} has attributes that its policy refuses: ${some}`)
  }
  const app = `<div id="atlas-notice"></div><div id="app">${page.html}</div>`
  return [
    ['<html lang="en">', `<html${attributeText(page.attributes)}>`],
    ['<!--app-head-->', headOf(page, parts)],
    ['<!--app-html-->', stuckOf(page) + app + bootOf(page) + datasetBlock(page)],
  ].reduce((text, [place = '', content = '']) => placed(text, place, content), withoutEntry(parts))
}

function headOf(page: Page, { assets }: DocumentParts): string {
  const { root, page: kind } = page.facts
  const own = Object.keys(page.boot?.known.own ?? {})
  const early = [earlyScript(page.boot === null ? [] : [...viewKeys, ...own])]
  if (kind === 'chooser') early.push(chooserScript)
  if (kind === 'not-found') early.push(lostScript)
  const inlined = assets !== null && kind !== 'record' && kind !== 'event' && kind !== 'method'
  const policy = contentPolicy(early, inlined ? [assets.styleText] : [])
  // The 404 page stands at no known depth: nothing it needs may be a file.
  const alone = kind === 'not-found'
  return [
    assets && tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    `<title>${escapeHtml(page.title)}</title>`,
    tag('meta', { name: 'description', content: page.description }),
    ...(alone ? [tag('meta', { name: 'robots', content: 'noindex' })] : siteTags(page)),
    tag('link', { rel: 'icon', href: icon }),
    ...early.map((text) => `<script>${text}</script>`),
    inlined && `<style>${assets.styleText}</style>`,
    assets && !inlined && tag('link', { rel: 'stylesheet', href: root + assets.styleFile }),
    ...(assets && !alone ? modulesOf(page, assets) : []),
  ]
    .filter((line) => typeof line === 'string')
    .join('\n')
}

function modulesOf(page: Page, assets: Assets): string[] {
  const { root, lang } = page.facts
  const entry = tag('script', { type: 'module', src: root + assets.entry })
  const preloads = (page.boot === null ? [] : assets.modules[lang]).map((file) =>
    tag('link', { rel: 'modulepreload', href: root + file }),
  )
  return [`${entry}</script>`, ...preloads]
}

function stuckOf({ boot, stuck }: Page): string {
  if (boot === null) return ''
  const link = `<a href="./">${escapeHtml(stuck.link)}</a>`
  return `<p id="atlas-stuck" class="notice" role="status" hidden>${escapeHtml(stuck.text)} ${link}</p>`
}

function bootOf({ boot }: Page): string {
  if (boot === null) return ''
  return `<script type="application/json" id="${bootBlock}">${scriptJson(boot)}</script>`
}

/** Below the page, which is drawn before machines need it. */
function datasetBlock({ edition, facts }: Page): string {
  if (edition === null) return ''
  return `<script type="application/ld+json">${scriptJson(datasetOf(edition, facts.root))}</script>`
}

const entryTag = '<script type="module" src="/src/main.tsx"></script>'

function withoutEntry({ template, assets }: DocumentParts): string {
  return assets ? placed(template, entryTag, '') : template
}

function placed(text: string, place: string, content: string): string {
  if (!text.includes(place)) throw new Error(`index.html lacks ${place}`)
  return text.replace(place, () => content)
}
