/** The way to a record: its page, until a live page opens it beside the picture instead. */
export interface Door {
  open(record: string): void
  /** Chooses a place of a map. */
  select(place: string): void
}

/** Plain clicks on links to a record go through the door; those meant for a new tab or window do not. */
export function watchRecordLinks(page: Document, door: Door): void {
  page.addEventListener('click', (event) => openThrough(event, door))
}

function openThrough(event: MouseEvent, door: Door) {
  const plain =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  if (!plain || event.defaultPrevented || !(event.target instanceof Element)) return
  const record = event.target.closest<HTMLAnchorElement>('a[data-record]')?.dataset.record
  if (!record) return
  event.preventDefault()
  door.open(record)
}
