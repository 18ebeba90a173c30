/**
 * A page opened on a view that is not the default one arrives with the default pictures. Its early
 * script veils them; the veil goes when the right pictures stand, or when they cannot be had.
 */
export function unveil(root: HTMLElement = document.documentElement): void {
  delete root.dataset.veiled
}

/** The script that would draw the asked view is not there: shows what the page has, and says so. */
export function giveUp(page: Document = document): void {
  if (page.documentElement.dataset.veiled === undefined) return
  unveil(page.documentElement)
  page.getElementById(stuckNotice)?.removeAttribute('hidden')
}

/** Id of the sentence that waits hidden in every page that can be veiled. */
export const stuckNotice = 'atlas-stuck'
