import { type Known, readAddress, writeAddress } from '../model/address'
import type { Leaf } from '../model/paths'
import type { ViewStore } from './store'

interface Entry {
  readonly atlasLeaf?: Leaf
  /** How many entries of ours lie between this one and the page without a panel. */
  readonly atlasDepth?: number
}

/**
 * Joins the store to the address: takes the view from it now and on Back and Forward, mirrors
 * filters by replacing the entry (a hundred small choices are not a hundred steps back), and gives
 * an open record or event an entry of its own, so that Back closes it.
 * @returns a function that ends the joining.
 */
export function syncAddress(store: ViewStore, known: Known, win: Window = window): () => void {
  let rest = ''
  let closing = false
  let reading = false

  const entry = () => (win.history.state ?? {}) as Entry
  const read = () => {
    const found = readAddress(win.location.search, known)
    rest = found.rest
    reading = true
    store.setState({
      view: found.view,
      problems: found.problems,
      leaf: entry().atlasLeaf ?? null,
    })
    reading = false
  }
  const address = () => {
    const query = [writeAddress(store.getState().view), rest].filter(Boolean).join('&')
    return `${win.location.pathname}${query ? `?${query}` : ''}${win.location.hash}`
  }
  const replace = () => quietly(() => win.history.replaceState(win.history.state, '', address()))
  const onPop = () => {
    if (!closing) return read()
    closing = false
    replace()
  }

  read()
  win.addEventListener('popstate', onPop)
  const stop = store.subscribe((now, before) => {
    if (reading) return
    if (now.view !== before.view) replace()
    if (now.leaf === before.leaf) return
    const depth = entry().atlasDepth ?? 0
    if (now.leaf !== null) {
      const next: Entry = { atlasLeaf: now.leaf, atlasDepth: depth + 1 }
      quietly(() => win.history.pushState(next, '', address()))
    } else if (depth > 0) {
      closing = true
      win.history.go(-depth)
    }
  })
  return () => {
    stop()
    win.removeEventListener('popstate', onPop)
  }
}

/** Browsers limit how often an address may change and refuse it in opaque origins; the view stands anyway. */
function quietly(act: () => void) {
  try {
    act()
  } catch {
    // The address stays behind; the next choice tries again.
  }
}
