import { useMemo } from 'react'
import { keyFigures } from '../charts/key-figures'
import { writeAddress } from '../model/address'
import { defaultView } from '../model/view'
import { useAtlas, useView } from '../state/app'
import { KeyFigures } from '../ui/key-figures'
import type { PieceProps } from './island'
import { useSetting } from './use-setting'

/** The key figures joined to the reader's choice of sources. */
export function LiveKeys({ site }: PieceProps) {
  const setting = useSetting(site)
  const atlas = useAtlas()
  const view = useView()
  const { grade } = view
  // The newest figures stay what they are, whatever else is chosen.
  const apart = writeAddress({ ...view, grade: defaultView.grade, tab: 'chart', own: {} }) !== ''
  const figures = useMemo(() => keyFigures(atlas, { grade }), [atlas, grade])
  return <KeyFigures setting={setting} atlas={atlas} figures={figures} apart={apart} />
}
