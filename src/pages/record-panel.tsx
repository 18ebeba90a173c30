import { useEffect, useRef } from 'react'
import { recordPath } from '../model/paths'
import { useAtlas, useChoices, useOpenRecord, useSite } from '../state/app'
import { useDetails } from '../state/queries'
import { linkTo } from '../state/site'
import { Record } from '../ui/record'

/** The record that a mark or a link leads to, beside the page; Escape, Back and the button close it. */
export function RecordPanel() {
  const site = useSite()
  const id = useOpenRecord()
  const atlas = useAtlas()
  const { closeRecord } = useChoices()
  const dialog = useRef<HTMLDialogElement>(null)
  const known = id === null ? undefined : atlas.observations.get(id)
  const family =
    known === undefined ? null : (atlas.indicators.get(known.indicator)?.family ?? null)
  const details = useDetails(family)
  const { voice } = site

  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    if (id !== null && !element.open) element.showModal()
    if (id === null && element.open) element.close()
  }, [id])
  useEffect(() => {
    if (id !== null && known === undefined) location.assign(linkTo(site, recordPath(site.lang, id)))
  }, [id, known, site])

  const record =
    details.kind === 'ready' && id !== null ? details.value.observations.get(id) : undefined
  return (
    <dialog
      ref={dialog}
      className="panel"
      aria-label={voice.t('record.title')}
      onClose={closeRecord}
    >
      <form method="dialog">
        <button type="submit">{voice.t('record.close')}</button>
      </form>
      {record !== undefined && details.kind === 'ready' ? (
        <Record site={site} atlas={details.value} record={record} heading="h2" />
      ) : null}
      {id !== null && details.kind === 'loading' ? (
        <p role="status">{voice.t('record.loading')}</p>
      ) : null}
      {id !== null && details.kind === 'failed' ? (
        <div role="alert">
          <p>{voice.t('record.failed')}</p>
          <button type="button" onClick={details.retry}>
            {voice.t('state.retry')}
          </button>
        </div>
      ) : null}
      {id === null ? null : (
        <p>
          <a href={linkTo(site, recordPath(site.lang, id))}>{voice.t('record.open')}</a>
        </p>
      )}
    </dialog>
  )
}
