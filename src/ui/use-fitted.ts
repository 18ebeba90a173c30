import { type RefCallback, useCallback } from 'react'

/** Shows the one child of an element scaled down to the element's width, where it is wider. */
export function useFitted(): RefCallback<HTMLElement> {
  return useCallback((room: HTMLElement | null) => {
    const child = room?.firstElementChild
    if (room === null || !(child instanceof HTMLElement)) return
    const fit = () => {
      const scale = Math.min(1, room.clientWidth / child.offsetWidth)
      child.style.transform = scale === 1 ? '' : `scale(${scale})`
      room.style.height = `${Math.ceil(child.offsetHeight * scale)}px`
    }
    const watch = new ResizeObserver(fit)
    watch.observe(room)
    watch.observe(child)
    return () => watch.disconnect()
  }, [])
}
