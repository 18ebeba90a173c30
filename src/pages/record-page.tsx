import type { Atlas, Observation } from '../model/atlas'
import type { SiteContext } from '../state/site'
import { RecordView } from '../ui/record'
import { Frame } from './frame'
import { settingOf } from './setting-of'

/** One record on a page of its own; the same component as the panel's. */
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
    <Frame site={site}>
      <RecordView setting={settingOf(site)} atlas={atlas} record={record} level={1} />
    </Frame>
  )
}
