import { useEffect } from 'react'
import type { Atlas } from '../model/atlas'
import { recordPath } from '../model/paths'
import { useDetails } from '../state/queries'
import { linkTo, type SiteContext } from '../state/site'
import { LoadFailure } from '../ui/load-failure'
import { RecordView } from '../ui/record'
import { RecordPanel } from '../ui/record-panel'
import type { Setting } from '../ui/setting'

/** A record in a panel, with its details as they arrive. A record that this page does not hold has a page. */
export function RecordBeside({
  site,
  setting,
  first,
  id,
  close,
}: {
  site: SiteContext
  setting: Setting
  first: Atlas
  id: string
  close(): void
}) {
  const { voice } = setting
  const known = first.observations.get(id)
  const family = known === undefined ? undefined : first.indicators.get(known.indicator)?.family
  const details = useDetails(family ?? null)
  const record = details.kind === 'ready' ? details.value.observations.get(id) : undefined
  const elsewhere = family === undefined || (details.kind === 'ready' && record === undefined)
  useEffect(() => {
    if (elsewhere) window.location.assign(linkTo(site, recordPath(site.lang, id)))
  }, [elsewhere, site, id])
  return (
    <RecordPanel setting={setting} id={id} close={close}>
      {details.kind === 'failed' ? (
        <LoadFailure voice={voice} reason={details.reason} retry={details.retry} />
      ) : details.kind === 'ready' && record !== undefined ? (
        <RecordView setting={setting} atlas={details.value} record={record} level={2} />
      ) : (
        <p role="status">{voice.t('record.loading')}</p>
      )}
    </RecordPanel>
  )
}
