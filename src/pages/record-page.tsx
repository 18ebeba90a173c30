import type { Atlas, Observation } from '../model/atlas'
import type { SiteContext } from '../state/site'
import { Footer } from '../ui/footer'
import { Masthead } from '../ui/masthead'
import { Record } from '../ui/record'

/** One record as a page of its own; plain HTML. */
export function RecordPage({
  site,
  atlas,
  record,
}: {
  site: SiteContext
  atlas: Atlas
  record: Observation
}) {
  return (
    <>
      <Masthead site={site} heading={false} />
      <main id="main">
        <Record site={site} atlas={atlas} record={record} heading="h1" />
      </main>
      <Footer site={site} />
    </>
  )
}
