import type { ReactNode } from 'react'
import { type Leaf, leafPath } from '../model/paths'
import type { Setting } from './setting'
import { Sheet } from './sheet'

/** A sheet beside the page that holds one record or event. */
export function LeafPanel({
  setting,
  leaf,
  close,
  children,
}: {
  setting: Setting
  leaf: Leaf
  close(): void
  children: ReactNode
}) {
  const { voice } = setting
  const event = leaf.startsWith('event/')
  return (
    <Sheet
      label={voice.t(event ? 'event.title' : 'record.title')}
      subject={leaf}
      head={
        <a href={setting.link(leafPath(voice.lang, leaf))}>
          {voice.t(event ? 'event.open' : 'record.open')}
        </a>
      }
      closing={voice.t('record.close')}
      close={close}
    >
      {children}
    </Sheet>
  )
}
