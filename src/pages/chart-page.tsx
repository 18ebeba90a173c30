import type { ReactNode } from 'react'
import type { SiteContext } from '../state/site'
import { Filters } from './filters'
import { Frame } from './frame'
import { Island, type Pieces } from './island'
import { PageNotices } from './page-notices'
import { useSetting } from './use-setting'

/** One chart on a page of its own; `after` is what stands below it and never changes. */
export function ChartPage({
  site,
  pieces,
  after,
}: {
  site: SiteContext
  pieces: Pieces
  after: ReactNode
}) {
  const { voice, id } = site
  return (
    <Frame site={site} setting={useSetting(site)}>
      <PageNotices voice={voice} />
      <Island piece={pieces.updated} site={site} />
      <Filters voice={voice} />
      <Island piece={pieces.chart} site={site} id={id ?? ''} />
      {after}
      <Island piece={pieces.leaf} site={site} />
    </Frame>
  )
}
