import type { SiteContext } from '../state/site'

/** The same page in the other language, from the site's root. */
export function otherLanguage({ lang, path }: Pick<SiteContext, 'lang' | 'path'>): string {
  const other = lang === 'en' ? 'zh' : 'en'
  return path.replace(/^(en|zh)\//, `${other}/`)
}
