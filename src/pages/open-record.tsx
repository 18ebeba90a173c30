import { lazy, Suspense } from 'react'
import { useChoices, useOpenRecord } from '../state/app'
import type { PieceProps } from './island'
import { useSetting } from './use-setting'

const RecordBeside = lazy(async () => ({
  default: (await import('./record-beside')).RecordBeside,
}))

/** The record that the reader has opened, beside the page; its code comes with the first one. */
export function OpenRecord({ site }: PieceProps) {
  const id = useOpenRecord()
  const setting = useSetting(site)
  const { closeRecord } = useChoices()
  if (id === null) return null
  return (
    <Suspense>
      <RecordBeside site={site} setting={setting} id={id} close={closeRecord} />
    </Suspense>
  )
}
