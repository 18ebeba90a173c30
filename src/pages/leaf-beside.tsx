import { type ReactNode, useEffect, useMemo } from 'react'
import { eventFamilies } from '../charts/event-facts'
import type { Atlas } from '../model/atlas'
import { type Leaf, leafPath } from '../model/paths'
import { useDetails, useFamilyOf } from '../state/queries'
import { linkTo, type SiteContext } from '../state/site'
import { EventView } from '../ui/event'
import { LeafPanel } from '../ui/leaf-panel'
import { LoadFailure } from '../ui/load-failure'
import { RecordView } from '../ui/record'
import type { Setting } from '../ui/setting'

/** A record or an event in a panel, with its details as they arrive. What this page does not hold has a page. */
export function LeafBeside({
  site,
  setting,
  first,
  leaf,
  close,
}: {
  site: SiteContext
  setting: Setting
  first: Atlas
  leaf: Leaf
  close(): void
}) {
  const { voice } = setting
  const [kind, id] = partsOf(leaf)
  const family = useFamilyOf(kind === 'record' ? id : '')
  const known = kind === 'event' && first.events.has(id)
  const families = useMemo(
    () => (known ? eventFamilies : family === null ? null : [family]),
    [known, family],
  )
  const details = useDetails(families)
  const view = details.kind === 'ready' ? viewOf(setting, details.value, leaf) : null
  const elsewhere = families === null || (details.kind === 'ready' && view === null)
  useEffect(() => {
    if (elsewhere) window.location.assign(linkTo(site, leafPath(site.lang, leaf)))
  }, [elsewhere, site, leaf])
  return (
    <LeafPanel setting={setting} leaf={leaf} close={close}>
      {details.kind === 'failed' ? (
        <LoadFailure voice={voice} reason={details.reason} retry={details.retry} />
      ) : (
        (view ?? <p role="status">{voice.t('record.loading')}</p>)
      )}
    </LeafPanel>
  )
}

function viewOf(setting: Setting, atlas: Atlas, leaf: Leaf): ReactNode {
  const [kind, id] = partsOf(leaf)
  if (kind === 'event') {
    const event = atlas.events.get(id)
    return event && <EventView setting={setting} atlas={atlas} event={event} level={2} />
  }
  const record = atlas.observations.get(id)
  return record && <RecordView setting={setting} atlas={atlas} record={record} level={2} />
}

function partsOf(leaf: Leaf): readonly [kind: string, id: string] {
  const at = leaf.indexOf('/')
  return [leaf.slice(0, at), leaf.slice(at + 1)]
}
