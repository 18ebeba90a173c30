import { lazy, Suspense } from 'react'
import { useAtlas, useChoices, useLeaf } from '../state/app'
import type { PieceProps } from './island'
import { useSetting } from './use-setting'

const LeafBeside = lazy(async () => ({ default: (await import('./leaf-beside')).LeafBeside }))

/** The record or event that the reader has opened, beside the page; its code comes with the first one. */
export function OpenLeaf({ site }: PieceProps) {
  const leaf = useLeaf()
  const atlas = useAtlas()
  const setting = useSetting(site)
  const { closeLeaf } = useChoices()
  if (leaf === null) return null
  return (
    <Suspense>
      <LeafBeside site={site} setting={setting} first={atlas} leaf={leaf} close={closeLeaf} />
    </Suspense>
  )
}
