import { useAtlas, useChoices, useLeaf } from '../state/app'
import { Coming } from '../ui/coming'
import { LeafPanel } from '../ui/leaf-panel'
import type { PieceProps } from './island'
import { useLateCode } from './use-late-code'
import { useSetting } from './use-setting'

/** The record or event that the reader has opened, beside the page; its code comes with the first one. */
export function OpenLeaf({ site }: PieceProps) {
  const leaf = useLeaf()
  const atlas = useAtlas()
  const setting = useSetting(site)
  const { closeLeaf } = useChoices()
  const { code: Beside, failed, retry } = useLateCode(loadBeside, leaf !== null)
  if (leaf === null) return null
  if (Beside)
    return <Beside site={site} setting={setting} first={atlas} leaf={leaf} close={closeLeaf} />
  const { voice } = setting
  return (
    <LeafPanel setting={setting} leaf={leaf} close={closeLeaf}>
      <Coming voice={voice} failed={failed} failure={voice.t('record.failed')} retry={retry} />
    </LeafPanel>
  )
}

const loadBeside = () => import('./leaf-beside').then(({ LeafBeside }) => LeafBeside)
