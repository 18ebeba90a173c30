import { useChoices, useProblems, useReady, useSite } from '../state/app'
import { useUpdated } from '../state/queries'

/** What the reader should know about this page itself: an address not understood, newer figures. */
export function Notices() {
  const { voice } = useSite()
  const problems = useProblems()
  const { dismissProblems } = useChoices()
  const { updated, reload } = useUpdated()
  const ready = useReady()
  if (!ready) return null
  const parts = problems
    .map(({ key, value }) => `${key}=${value}`)
    .join(voice.t('list.enumeration'))
  return (
    <>
      {problems.length > 0 ? (
        <div className="notice" role="status">
          <p>{voice.t('state.address', { parts })}</p>
          <button type="button" onClick={dismissProblems}>
            {voice.t('state.dismiss')}
          </button>
        </div>
      ) : null}
      {updated ? (
        <div className="notice" role="status">
          <p>{voice.t('state.updated')}</p>
          <button type="button" onClick={reload}>
            {voice.t('state.reload')}
          </button>
        </div>
      ) : null}
    </>
  )
}
