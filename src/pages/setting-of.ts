import { linkTo, reportLink, type SiteContext } from '../state/site'
import type { Setting } from '../ui/setting'

/** What the pieces of a page are told of where they stand. */
export function settingOf(site: SiteContext): Setting {
  return {
    voice: site.voice,
    release: site.release,
    address: `${site.siteUrl ?? ''}${site.path}`,
    link: (path) => linkTo(site, path),
    report: (record) => reportLink(site, record),
  }
}

/** The same page in the other language, from the site's root. */
export function otherLanguage({ lang, path }: Pick<SiteContext, 'lang' | 'path'>): string {
  const other = lang === 'en' ? 'zh' : 'en'
  return path.replace(/^(en|zh)\//, `${other}/`)
}
