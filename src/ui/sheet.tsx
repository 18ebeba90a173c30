import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * What opens over a page: a modal sheet. Escape, its button and a press outside close it, and the focus
 * goes back to where it came from.
 * @param subject what it is about; it scrolls to its top when that changes.
 * @param head stands beside the button that closes it.
 */
export function Sheet({
  label,
  subject,
  head,
  closing,
  close,
  children,
}: {
  label: string
  subject: string
  head: ReactNode
  closing: string
  close(): void
  children: ReactNode
}) {
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
    if (subject.length > 0) dialog.current?.scrollTo(0, 0)
  }, [subject])
  return (
    <dialog
      ref={dialog}
      className="panel"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <div className="panel-sheet">
        <div className="panel-line">
          {head}
          <button type="button" onClick={close}>
            {closing}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
