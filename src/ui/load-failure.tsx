import type { Voice } from '../text/voice'

/** Why the figures could not be loaded, and a way on; the page stays readable under it. */
export function LoadFailure({
  voice,
  reason,
  retry,
}: {
  voice: Voice
  reason: 'offline' | 'missing' | 'invalid' | 'version'
  retry(): void
}) {
  return (
    <div className="notice" role="alert">
      <p>{voice.t(`state.failed.${reason}`)}</p>
      <button type="button" onClick={retry}>
        {voice.t('state.retry')}
      </button>
    </div>
  )
}
