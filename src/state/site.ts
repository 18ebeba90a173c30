import type { Lang } from '../model/atlas'
import type { Voice } from '../text/voice'

export type PageKind =
  | 'dashboard'
  | 'chart'
  | 'record'
  | 'event'
  | 'method'
  | 'chooser'
  | 'not-found'

/** Where a page stands and what the build was told; nothing in it depends on the reader. */
export interface SiteContext {
  readonly lang: Lang
  /** Prefix to the site root: '' at '/', '../' in '/en/', '../../../' in '/en/chart/x/'. */
  readonly root: string
  readonly page: PageKind
  /** Chart, observation or event that the page is about. */
  readonly id: string | null
  /** This page from the site root: 'en/chart/sectors/'; '' for the chooser. */
  readonly path: string
  readonly release: string
  /** Month of the newest figure, 'YYYY-MM'. */
  readonly newest: string
  /** Absolute address of the site root, ends in '/'; null when not configured. */
  readonly siteUrl: string | null
  /** `mailto:` or issue link; null hides the report links. */
  readonly reportUrl: string | null
  readonly voice: Voice
}

/** Relative address of a page of the site, e.g. `linkTo(site, 'en/method/')`. */
export function linkTo(site: Pick<SiteContext, 'root'>, path: string): string {
  return `${site.root}${path}` || './'
}

/** Prefix from a page to the site root: as many steps up as the path has folders. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}

/** The configured report link, filled in with the record and the release; null when none is configured. */
export function reportLink(
  site: Pick<SiteContext, 'reportUrl' | 'release' | 'siteUrl' | 'path' | 'voice'>,
  record?: string,
): string | null {
  if (site.reportUrl === null) return null
  const { voice } = site
  const subject = record
    ? voice.t('report.subject.record', { record })
    : voice.t('report.subject.site')
  const body = voice.t('report.body', {
    address: `${site.siteUrl ?? ''}${site.path}`,
    record: record ?? '–',
    release: site.release,
  })
  const mail = site.reportUrl.startsWith('mailto:')
  const filled = mail ? { subject, body } : { title: subject, body }
  const query = Object.entries(filled)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  return `${site.reportUrl}${site.reportUrl.includes('?') ? '&' : '?'}${query}`
}
