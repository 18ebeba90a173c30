import { linkTo, reportLink, type SiteContext } from '../state/site'
import type { Setting } from '../ui/setting'
import { completeAddress } from './complete-address'

/** What the pieces of a page are told of where they stand. */
export function settingOf(site: SiteContext, live = false): Setting {
  return {
    voice: site.voice,
    release: site.release,
    address: completeAddress(site, site.path, live),
    link: (path) => linkTo(site, path),
    report: (record) => reportLink(site, record),
  }
}
