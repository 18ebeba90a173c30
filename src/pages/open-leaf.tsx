import { useEffect, useState } from 'react'
import { useAtlas, useChoices, useLeaf } from '../state/app'
import { LeafPanel } from '../ui/leaf-panel'
import { LoadFailure } from '../ui/load-failure'
import type { PieceProps } from './island'
import type { LeafBeside } from './leaf-beside'
import { useSetting } from './use-setting'

/** The record or event that the reader has opened, beside the page; its code comes with the first one. */
export function OpenLeaf({ site }: PieceProps) {
  const leaf = useLeaf()
  const atlas = useAtlas()
  const setting = useSetting(site)
  const { closeLeaf } = useChoices()
  const { Beside, failed, retry } = useBeside(leaf !== null)
  if (leaf === null) return null
  if (Beside)
    return <Beside site={site} setting={setting} first={atlas} leaf={leaf} close={closeLeaf} />
  const { voice } = setting
  return (
    <LeafPanel setting={setting} leaf={leaf} close={closeLeaf}>
      {failed ? (
        <LoadFailure
          voice={voice}
          reason={navigator.onLine ? 'missing' : 'offline'}
          retry={retry}
        />
      ) : (
        <p role="status">{voice.t('record.loading')}</p>
      )}
    </LeafPanel>
  )
}

/** The code of the panel once it is wanted. */
function useBeside(wanted: boolean) {
  const [Beside, setBeside] = useState<typeof LeafBeside | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState<number | null>(null)
  useEffect(() => {
    if (!wanted || Beside) return
    let gone = false
    import('./leaf-beside').then(
      (module) => gone || setBeside(() => module.LeafBeside),
      () => gone || setFailed(attempt),
    )
    return () => {
      gone = true
    }
  }, [wanted, Beside, attempt])
  return { Beside, failed: failed === attempt, retry: () => setAttempt((count) => count + 1) }
}
