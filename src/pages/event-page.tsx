import type { Atlas, AtlasEvent } from '../model/atlas'
import type { SiteContext } from '../state/site'
import { EventView } from '../ui/event'
import { Frame } from './frame'
import { settingOf } from './setting-of'

/** One event on a page of its own; the same component as the panel's. */
export function EventPage({
  site,
  atlas,
  event,
}: {
  site: SiteContext
  atlas: Atlas
  event: AtlasEvent
}) {
  const setting = settingOf(site)
  return (
    <Frame site={site} setting={setting}>
      <EventView setting={setting} atlas={atlas} event={event} level={1} />
    </Frame>
  )
}
