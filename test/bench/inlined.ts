import type { Bars } from './rows'

/** The rows that the page carries in a data block. */
export function inlinedRows(): readonly Bars[] {
  return JSON.parse(document.getElementById('rows')?.textContent ?? '[]') as Bars[]
}

/** Says that the marks of all charts stand; the bench reads the clock when it sees the attribute. */
export function drawn() {
  document.body.toggleAttribute('data-drawn', true)
}
