import { useEffect } from 'react'
import { recordPath } from '../model/paths'
import { useDetails, useFamilyOf } from '../state/queries'
import { linkTo, type SiteContext } from '../state/site'
import { LoadFailure } from '../ui/load-failure'
import { RecordView } from '../ui/record'
import { RecordPanel } from '../ui/record-panel'
import type { Setting } from '../ui/setting'

/** A record in a panel, with its details as they arrive. A record that this page does not hold has a page. */
export function RecordBeside({
  site,
  setting,
  id,
  close,
}: {
  site: SiteContext
  setting: Setting
  id: string
  close(): void
}) {
  const { voice } = setting
  const family = useFamilyOf(id)
  const details = useDetails(family)
  const record = details.kind === 'ready' ? details.value.observations.get(id) : undefined
  const elsewhere = family === null || (details.kind === 'ready' && record === undefined)
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
