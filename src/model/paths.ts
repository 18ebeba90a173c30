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
