import type { Edition } from '../charts/edition'
import { writeAddress } from '../model/address'
import { chartPath } from '../model/paths'
import { spansText } from '../text/voice'
import { escapeText } from './markup'

/** What a picture says of itself to programs, in the language of its edition. */
export interface Metadata {
  readonly title: string
  readonly description: string
  /** The atlas by name. */
  readonly creator: string
  /** Absolute address of the chart's page; null when the site's is not known. */
  readonly address: string | null
  readonly release: string
  readonly rights: string
  /** Address of the licence. */
  readonly licence: string
  /** BCP 47. */
  readonly language: 'en' | 'zh-Hans'
}

export function metadataOf(edition: Edition): Metadata {
  const { voice, caption, release } = edition
  return {
    title: caption.title,
    description: [spansText(caption.finding), caption.summary]
      .filter((part) => part !== '')
      .join(voice.t('list.space')),
    creator: voice.t('site.title'),
    address: pageOf(edition),
    release,
    rights: voice.t('footer.licence'),
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    language: voice.lang === 'zh' ? 'zh-Hans' : 'en',
  }
}

/** Absolute address of the page that shows this view; null when the site's is not known. */
export function pageOf({ chart, voice, view, siteUrl }: Edition): string | null {
  if (siteUrl === null) return null
  const query = writeAddress(view)
  return `${siteUrl}${chartPath(voice.lang, chart.id)}${query === '' ? '' : `?${query}`}`
}

/** The same as RDF in the vocabulary of XMP (Dublin Core), which picture desks and search engines read. */
export function rdfOf(meta: Metadata): string {
  const inEach = (name: string, text: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt></dc:${name}>`
  const list = (name: string, kind: 'Seq' | 'Bag', text: string) =>
    `<dc:${name}><rdf:${kind}><rdf:li>${escapeText(text)}</rdf:li></rdf:${kind}></dc:${name}>`
  const address = meta.address === null ? '' : `<dc:source>${escapeText(meta.address)}</dc:source>`
  return (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"' +
    ' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:schema="http://schema.org/">' +
    '<rdf:Description rdf:about="">' +
    inEach('title', meta.title) +
    inEach('description', meta.description) +
    list('creator', 'Seq', meta.creator) +
    list('language', 'Bag', meta.language) +
    inEach('rights', meta.rights) +
    address +
    `<schema:version>${escapeText(meta.release)}</schema:version>` +
    `<cc:license rdf:resource="${meta.licence}"/>` +
    `<xmpRights:WebStatement>${meta.licence}</xmpRights:WebStatement>` +
    '</rdf:Description></rdf:RDF>'
  )
}
