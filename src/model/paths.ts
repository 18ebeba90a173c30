import type { Lang } from './atlas'

/** Addresses of pages, relative to the site's root; promises to other people's links. */

export function homePath(lang: Lang): string {
  return `${lang}/`
}

export function chartPath(lang: Lang, chart: string): string {
  return `${lang}/chart/${chart}/`
}

export function recordPath(lang: Lang, observation: string): string {
  return `${lang}/record/${observation}/`
}

export function methodPath(lang: Lang): string {
  return `${lang}/method/`
}

export function eventPath(lang: Lang, event: string): string {
  return `${lang}/event/${event}/`
}

/** What can be opened beside a page and has a page of its own: one figure, or one event. */
export type Leaf = `record/${string}` | `event/${string}`

export function leafPath(lang: Lang, leaf: Leaf): string {
  return `${lang}/${leaf}/`
}

/** What an element of a page leads to, by its `data-event` or `data-record`; null where it leads nowhere. */
export function leafOf(data: {
  readonly event?: string | undefined
  readonly record?: string | undefined
}): Leaf | null {
  if (data.event) return `event/${data.event}`
  return data.record ? `record/${data.record}` : null
}

/** An embed page as a file of its own; each is the embed with one choice made. */
export type EmbedVariant = 'light' | 'dark' | 'plain' | 'static'

export function embedPath(lang: Lang, chart: string, variant?: EmbedVariant): string {
  return `${lang}/embed/${chart}/${variant === undefined ? '' : `${variant}/`}`
}

/** An embed as it was frozen with a data release. */
export function pinnedEmbed(lang: Lang, chart: string, release: string): string {
  return `data/${release}/embed/${chart}.${lang}.html`
}

/** The picture of a chart as a file that stands alone. */
export function pictureFile(
  lang: Lang,
  chart: string,
  theme: 'light' | 'dark',
  kind: 'svg' | 'png',
): string {
  return `charts/${chart}.${lang}.${theme}.${kind}`
}

/** The preview card of a chart, 1200 × 630 px. */
export function cardFile(lang: Lang, chart: string): string {
  return `charts/${chart}.${lang}.card.png`
}

/** The rows that the picture of a chart draws; `excel.csv` begins with a byte order mark. */
export function rowsFile(chart: string, kind: 'csv' | 'excel.csv' | 'json'): string {
  return `charts/${chart}.${kind}`
}

/** A reference to a chart page for reference managers. */
export function citationFile(lang: Lang, chart: string, kind: 'bib' | 'ris' | 'csl.json'): string {
  return `charts/${chart}.${lang}.${kind}`
}

export function oembedFile(lang: Lang, chart: string): string {
  return `oembed/${chart}.${lang}.json`
}
