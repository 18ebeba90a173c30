import type { Voice } from '../text/voice'

/** The site holds newer figures than the page that is open. */
export function UpdatedNotice({ voice, reload }: { voice: Voice; reload(): void }) {
  return (
    <div className="notice" role="status">
      <p>{voice.t('state.updated')}</p>
      <button type="button" onClick={reload}>
        {voice.t('state.reload')}
      </button>
    </div>
  )
}

/** The network is gone; what stands on the page stays good. */
export function OfflineNotice({ voice }: { voice: Voice }) {
  return (
    <div className="notice" role="status">
      <p>{voice.t('state.offline')}</p>
    </div>
  )
}

/** What the address asked for and was not understood. */
export function AddressNotice({
  voice,
  problems,
  dismiss,
}: {
  voice: Voice
  problems: readonly { readonly key: string; readonly value: string }[]
  dismiss(): void
}) {
  const parts = problems.map(({ key, value }) => `${key}=${shortened(value)}`)
  return (
    <div className="notice" role="status">
      <p>{voice.t('state.address', { parts: parts.join(voice.t('list.comma')) })}</p>
      <button type="button" onClick={dismiss}>
        {voice.t('state.dismiss')}
      </button>
    </div>
  )
}

/** An address may carry anything; a sentence holds only so much of it. */
function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}
