import { useChoices, useProblems } from '../state/app'
import { useUpdated } from '../state/queries'
import type { Voice } from '../text/voice'
import { AddressNotice, UpdatedNotice } from '../ui/notices'

/** What the reader should know about this page before reading it. */
export function PageNotices({ voice }: { voice: Voice }) {
  const problems = useProblems()
  const { dismissProblems } = useChoices()
  const { updated, reload } = useUpdated()
  return (
    <>
      {updated && <UpdatedNotice voice={voice} reload={reload} />}
      {problems.length > 0 && (
        <AddressNotice voice={voice} problems={problems} dismiss={dismissProblems} />
      )}
    </>
  )
}
