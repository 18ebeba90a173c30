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
