import type { Edition } from '../charts/edition'
import { chartPath, type EmbedVariant } from '../model/paths'
import type { EmbedParts } from '../render/embed-parts'
import { contentPolicy } from './csp'
import { attributeText, escapeHtml, tag } from './html'
import { inlineAttributes } from './refuse-inline'

export interface EmbedMeans {
  readonly script: string
  readonly style: string
  /** Addresses of the scripts that draw another view, from the site's root. */
  readonly lazy: readonly string[]
}

/**
 * The file of an embed: everything it shows and does in one piece, under a policy that allows exactly that.
 * @param rowsFile brings the rows where they do not stand in the page.
 * @param root leads from its folder to the site's root.
 * @throws Error when the markup carries what the policy would silence.
 */
export function embedPage(
  edition: Edition,
  variant: EmbedVariant | undefined,
  parts: EmbedParts,
  root: string,
  means: EmbedMeans,
  rowsFile: string | null = null,
): string {
  const { voice, chart, siteUrl, caption } = edition
  const theme = variant === 'light' || variant === 'dark' ? variant : null
  const scripted = variant !== 'static'
  const early = earlyEmbedScript(askedKeys(edition), theme === null)
  const policy = contentPolicy(scripted ? [early, means.script] : [], [means.style])
  const attributes = {
    lang: voice.lang === 'zh' ? 'zh-Hans' : 'en',
    'data-theme': theme,
    'data-fixed': theme === null ? null : '',
    'data-plain': variant === 'plain' ? '' : null,
  }
  const body = figureOf(edition, parts, root, scripted ? { lazy: means.lazy, rowsFile } : null)
  const faults = inlineAttributes(body)
  if (faults.length > 0)
    throw new Error(`The embed of ${chart.id} has what its policy refuses: ${faults.join(', ')}`)
  return [
    `<!doctype html><html${attributeText(attributes)}><head><meta charset="utf-8">`,
    tag('meta', { name: 'viewport', content: 'width=device-width' }),
    tag('meta', { name: 'color-scheme', content: theme ?? 'light dark' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    `<title>${escapeHtml(caption.title)} · ${escapeHtml(voice.t('site.title'))}</title>`,
    tag('meta', { name: 'robots', content: 'noindex' }),
    // Asked for nothing, a browser asks the site for an icon.
    tag('link', { rel: 'icon', href: 'data:,' }),
    siteUrl === null
      ? ''
      : tag('link', { rel: 'canonical', href: siteUrl + chartPath(voice.lang, chart.id) }),
    scripted ? `<script>${early}</script>` : '',
    `<style>${means.style}</style></head><body><main>${body}</main>`,
    scripted ? `<script>${means.script}</script>` : '',
    '</body></html>',
  ].join('')
}

/**
 * Runs before the first paint: that script runs, the theme and the plain form that the address asks for, and a veil over
 * what shows another view than the asked one.
 */
export function earlyEmbedScript(keys: readonly string[], themed: boolean): string {
  // Whatever is said to readers without script goes.
  const live = `d.live='';`
  const theme = `var t=/[?&]theme=(light|dark)(&|$)/.exec(q);if(t)d.theme=t[1];`
  const veil = `if(/[?&](${keys.join('|')})=/.test(q))d.veiled='';`
  return `(function(d,q){${live}${themed ? theme : ''}if(/[?&]plain(=|&|$)/.test(q))d.plain='';${
    keys.length > 0 ? veil : ''
  }})(document.documentElement.dataset,location.search)`
}

/** Keys of the address that can change what this chart shows. */
function askedKeys({ chart }: Edition): readonly string[] {
  const filters = chart.obeys.filter((key) => key !== 'own' && key !== 'tab')
  return [...filters, ...(chart.own ?? []).map(({ name }) => name)].map(encodeURIComponent)
}

function figureOf(
  edition: Edition,
  parts: EmbedParts,
  root: string,
  live: { readonly lazy: readonly string[]; readonly rowsFile: string | null } | null,
): string {
  const { chart, voice, newest } = edition
  const words = {
    'data-newest': newest,
    'data-root': root,
    'data-scripts': live?.lazy.join(' ') ?? '',
    'data-rows': live?.rowsFile ?? null,
    'data-drawing': voice.t('embed.drawing'),
    'data-failed': voice.t('embed.default'),
    'data-address': voice.t('state.address', { parts: '\n' }),
    'data-unmarked': voice.t('embed.unmarked'),
    'data-byline': voice.t('embed.byline', { title: '\n' }),
    'data-marked': voice.t('embed.marked') + voice.t('list.colon'),
    'data-blocked': voice.t('embed.blocked') + voice.t('list.colon'),
  }
  const hint = { 'data-label': parts.title, 'data-hint': voice.t('figure.hint') }
  return [
    `<figure data-chart="${chart.id}"${live === null ? '' : attributeText(words)}>`,
    place('h1', 'title', parts.title),
    live !== null ? place('p', 'byline', '', { class: 'quiet' }) : '',
    place('p', 'finding', parts.finding, { class: 'finding' }),
    place('p', 'summary', parts.summary, { class: 'quiet' }),
    live !== null ? place('p', 'view', '', { class: 'quiet' }) : '',
    live !== null ? place('p', 'status', '', { class: 'notice', role: 'status' }) : '',
    place('p', 'still', parts.still, { class: 'quiet' }),
    place('div', 'picture', parts.picture, {
      class: 'picture',
      'data-pictures': '',
      ...(live === null ? {} : hint),
    }),
    live !== null ? place('p', 'marked', '') : '',
    place('p', 'caveat', parts.caveat, { class: 'caveat' }),
    place('p', 'source', parts.source, { class: 'caveat quiet' }),
    place('p', 'links', parts.links, { class: 'links' }),
    place('div', 'rows', parts.rows, { class: 'rows' }),
    `<p class="print">${printedAddress(edition)}</p>`,
    '</figure>',
  ].join('')
}

/** Where the site's address is not known a script knows it. */
function printedAddress({ voice, chart, siteUrl }: Edition): string {
  const address = siteUrl === null ? '' : siteUrl + chartPath(voice.lang, chart.id)
  return escapeHtml(voice.t('print.address', { address: '\n' })).replace('\n', () =>
    place('span', 'address', escapeHtml(address)),
  )
}

function place(
  name: string,
  part: string,
  inner: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return `<${name}${attributeText({ ...attributes, 'data-part': part })}>${inner}</${name}>`
}
