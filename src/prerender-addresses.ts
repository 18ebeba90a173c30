import { charts } from './charts'
import type { Atlas, Lang } from './model/atlas'
import { chartPath, eventPath, homePath, methodPath, recordPath } from './model/paths'
import type { PageKind } from './state/site'

export interface Address {
  readonly page: PageKind
  readonly lang: Lang
  readonly id: string | null
  /** From the site root: 'en/chart/sectors/'. The page's file is `index.html` in it, but for '404.html'. */
  readonly path: string
}

export const langs: readonly Lang[] = ['en', 'zh']

/** Every page of the site. */
export function addressesOf(whole: Atlas): Address[] {
  const pages = langs.flatMap((lang): Address[] => [
    { page: 'dashboard', lang, id: null, path: homePath(lang) },
    { page: 'method', lang, id: null, path: methodPath(lang) },
    ...charts.map(({ id }): Address => ({ page: 'chart', lang, id, path: chartPath(lang, id) })),
    ...[...whole.events.keys()].map(
      (id): Address => ({ page: 'event', lang, id, path: eventPath(lang, id) }),
    ),
    ...[...whole.observations.keys()].map(
      (id): Address => ({ page: 'record', lang, id, path: recordPath(lang, id) }),
    ),
  ])
  return [
    { page: 'chooser', lang: 'en', id: null, path: '' },
    ...pages,
    { page: 'not-found', lang: 'en', id: null, path: '404.html' },
  ]
}

/** A page in each language, from the site root, by `hreflang`; empty for pages that hold both. */
export function languagesOf(path: string): Readonly<Record<string, string>> {
  const [, own, rest] = /^(en|zh)\/(.*)$/.exec(path) ?? []
  if (own === undefined) return {}
  return { en: `en/${rest}`, 'zh-Hans': `zh/${rest}`, 'x-default': `en/${rest}` }
}
