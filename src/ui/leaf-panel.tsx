import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { type Leaf, leafPath } from '../model/paths'
import type { Setting } from './setting'

/**
 * A sheet beside the page that holds one record or event. Escape, the button and a press outside close it,
 * and the focus goes back to where it came from.
 */
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
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (element !== null && !element.open) element.showModal()
    // Closed before it leaves the page: only then does the browser give the focus back.
    return () => element?.close()
  }, [])
  useEffect(() => {
    const element = dialog.current
    const press = ({ target }: Event) => {
      if (target === element) close()
    }
    element?.addEventListener('click', press)
    return () => element?.removeEventListener('click', press)
  }, [close])
  useEffect(() => {
    if (leaf.length > 0) dialog.current?.scrollTo(0, 0)
  }, [leaf])
  return (
    <dialog
      ref={dialog}
      className="panel"
      aria-label={voice.t(event ? 'event.title' : 'record.title')}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <div className="panel-sheet">
        <p className="panel-line">
          <a href={setting.link(leafPath(voice.lang, leaf))}>
            {voice.t(event ? 'event.open' : 'record.open')}
          </a>
          <button type="button" onClick={close}>
            {voice.t('record.close')}
          </button>
        </p>
        {children}
      </div>
    </dialog>
  )
}
