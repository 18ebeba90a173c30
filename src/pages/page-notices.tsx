import { useChoices, useOnline, useProblems } from '../state/app'
import type { Voice } from '../text/voice'
import { AddressNotice, OfflineNotice } from '../ui/notices'

/** What the reader should know about this page before reading it. */
export function PageNotices({ voice }: { voice: Voice }) {
  const problems = useProblems()
  const online = useOnline()
  const { dismissProblems } = useChoices()
  return (
    <>
      {!online && <OfflineNotice voice={voice} />}
      {problems.length > 0 && (
        <AddressNotice voice={voice} problems={problems} dismiss={dismissProblems} />
      )}
    </>
  )
}
