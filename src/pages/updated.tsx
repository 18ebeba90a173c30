import { useUpdated } from '../state/queries'
import { UpdatedNotice } from '../ui/notices'
import type { PieceProps } from './island'

/** Says when the site holds newer figures than the page shows. */
export function Updated({ site }: PieceProps) {
  const { updated, reload } = useUpdated()
  return updated ? <UpdatedNotice voice={site.voice} reload={reload} /> : null
}
