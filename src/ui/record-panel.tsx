import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { recordPath } from '../model/paths'
import type { Setting } from './setting'

/**
 * A sheet beside the page that holds one record. Escape, the button and a press outside close it,
 * and the focus goes back to where it came from.
 */
export function RecordPanel({
  setting,
  id,
  close,
  children,
}: {
  setting: Setting
  id: string
  close(): void
  children: ReactNode
}) {
  const { voice } = setting
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
    if (id !== '') dialog.current?.scrollTo(0, 0)
  }, [id])
  return (
    <dialog
      ref={dialog}
      className="panel"
      aria-label={voice.t('record.title')}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <div className="panel-sheet">
        <p className="panel-line">
          <a href={setting.link(recordPath(voice.lang, id))}>{voice.t('record.open')}</a>
          <button type="button" onClick={close}>
            {voice.t('record.close')}
          </button>
        </p>
        {children}
      </div>
    </dialog>
  )
}
