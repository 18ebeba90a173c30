import { type Leaf, leafOf } from '../model/paths'

/** The way to a record or an event: its page, until a live page opens it beside the picture instead. */
export interface Door {
  open(leaf: Leaf): void
  /** Chooses a place of a map. */
  select(place: string): void
}

/** Plain clicks on links to one go through the door; those meant for a new tab or window do not. */
export function watchLeafLinks(page: Document, door: Door): void {
  page.addEventListener('click', (event) => openThrough(event, door))
}

function openThrough(event: MouseEvent, door: Door) {
  const plain =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  if (!plain || event.defaultPrevented || !(event.target instanceof Element)) return
  const link = event.target.closest<HTMLAnchorElement>('a[data-record], a[data-event]')
  const leaf = link === null ? null : leafOf(link.dataset)
  if (leaf === null) return
  event.preventDefault()
  door.open(leaf)
}
