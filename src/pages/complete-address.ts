import { linkTo, type SiteContext } from '../state/site'

/**
 * The whole address of a page of the site, by its path and query. Where the build was not told the
 * site's address, the one it is opened at serves, which only a browser knows.
 * @param live the page runs in a browser and has been hydrated.
 */
export function completeAddress(
  site: Pick<SiteContext, 'root' | 'siteUrl'>,
  path: string,
  live: boolean,
): string {
  if (site.siteUrl !== null) return `${site.siteUrl}${path}`
  return live ? new URL(linkTo(site, path), window.location.href).href : `/${path}`
}
