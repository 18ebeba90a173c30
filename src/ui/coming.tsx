import type { Voice } from '../text/voice'
import { LoadFailure } from './load-failure'

/** Stands in a panel until its contents are there, or says that they did not come. */
export function Coming({
  voice,
  failed,
  retry,
}: {
  voice: Voice
  failed: boolean
  retry: () => void
}) {
  if (!failed) return <p role="status">{voice.t('record.loading')}</p>
  return (
    <LoadFailure voice={voice} reason={navigator.onLine ? 'missing' : 'offline'} retry={retry} />
  )
}
