import { type RefObject, useEffect, useRef } from 'react'

/** Closes the open popovers of an element on Escape and on a press outside; Escape gives the focus back. */
export function useLightDismiss(also: () => void): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null)
  const latest = useRef(also)
  useEffect(() => {
    latest.current = also
  })
  useEffect(() => {
    const close = (): HTMLElement | null => {
      const open = [
        ...(element.current?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? []),
      ]
      for (const details of open) details.open = false
      return open[0]?.querySelector('summary') ?? null
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      const inside = element.current?.contains(document.activeElement) === true
      const opener = close()
      if (opener === null) latest.current()
      else if (inside) opener.focus()
    }
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && element.current?.contains(target) !== true) close()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [])
  return element
}
