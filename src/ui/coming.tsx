import type { ReactNode } from 'react'
import type { Voice } from '../text/voice'

/** Stands in a panel until its contents are there, or says that they did not come. */
export function Coming({
  voice,
  failed,
  failure,
  wayOut = null,
  retry,
}: {
  voice: Voice
  failed: boolean
  /** Said when they did not come. */
  failure: string
  /** Where the reader finds the same without them. */
  wayOut?: ReactNode
  retry: () => void
}) {
  if (!failed) return <p role="status">{voice.t('record.loading')}</p>
  return (
    <div className="notice" role="alert">
      <p>{failure}</p>
      {wayOut !== null && <p>{wayOut}</p>}
      <button type="button" onClick={retry}>
        {voice.t('state.retry')}
      </button>
    </div>
  )
}
