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
  const setting = settingOf(site)
  return (
    <Frame site={site} setting={setting}>
      <RecordView setting={setting} atlas={atlas} record={record} level={1} />
    </Frame>
  )
}
