import type { ReactNode } from 'react'
import type { SiteContext } from '../state/site'
import { Footer } from '../ui/footer'
import { Masthead } from '../ui/masthead'
import type { Setting } from '../ui/setting'
import { otherLanguage } from './other-language'

/** Masthead, main part and footer: what every page of a language has. */
export function Frame({
  site,
  setting,
  children,
}: {
  site: SiteContext
  setting: Setting
  children: ReactNode
}) {
  const here = site.page === 'dashboard' || site.page === 'method' ? site.page : null
  return (
    <>
      <Masthead setting={setting} here={here} other={otherLanguage(site)} />
      <main id="main" className={`page-${site.page}`}>
        {children}
      </main>
      <Footer setting={setting} newest={site.newest} />
    </>
  )
}
