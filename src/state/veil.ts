/**
 * Pictures that do not show what the reader asked for are veiled: on a page opened on another view than
 * the default one by its early script, and when a filter changes before the figures have come to life.
 */
export function veil(page: Document = document): void {
  page.documentElement.dataset.veiled = ''
}

/** Lifts the veil once every figure lives and none is still being drawn. */
export function liftVeil(page: Document = document): void {
  const waiting = page.querySelector(
    'figure[data-chart]:not([data-live]), [data-pictures][data-state="drawing"]',
  )
  if (waiting !== null) return
  delete page.documentElement.dataset.veiled
  page.getElementById(stuckNotice)?.setAttribute('hidden', '')
}

/** The asked view cannot be drawn yet, which another notice says: shows what the page has. */
export function showWhatStands(page: Document = document): void {
  delete page.documentElement.dataset.veiled
}

/** The asked view cannot be drawn at all: shows what the page has, and says so. */
export function giveUp(page: Document = document): void {
  if (page.documentElement.dataset.veiled === undefined) return
  showWhatStands(page)
  page.getElementById(stuckNotice)?.removeAttribute('hidden')
}

/** Id of the sentence that waits hidden in every page that can be veiled. */
export const stuckNotice = 'atlas-stuck'
