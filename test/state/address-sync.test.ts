import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultView } from '../../src/model/view'
import { syncAddress } from '../../src/state/address-sync'
import { createViewStore, type ViewStore } from '../../src/state/store'

const known = {
  series: ['wcifit', 'smart-china-expo'],
  clusters: ['vehicles'],
  places: ['wanzhou'],
  own: { event: ['all', 'wcifit-2023'] },
}

/** A browser's history, as far as the atlas uses it; happy-dom's has no entries to go back to. */
function fakeWindow(search: string) {
  const entries = [{ url: `/en/${search}`, state: null as unknown }]
  let at = 0
  const target = new EventTarget()
  const win = {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    get location() {
      const { pathname, search, hash } = new URL(entries[at]!.url, 'http://a.example')
      return { pathname, search, hash }
    },
    history: {
      get state() {
        return entries[at]!.state
      },
      replaceState(state: unknown, _: string, url: string) {
        entries[at] = { url, state }
      },
      pushState(state: unknown, _: string, url: string) {
        entries.splice(at + 1)
        entries.push({ url, state })
        at += 1
      },
      go(steps: number) {
        at += steps
        target.dispatchEvent(new Event('popstate'))
      },
    },
    entries,
  }
  return win as typeof win & Window
}

let store: ViewStore
let stop = () => {}

beforeEach(() => {
  store = createViewStore()
})
afterEach(() => stop())

function join(search: string) {
  const win = fakeWindow(search)
  stop = syncAddress(store, known, win)
  return win
}

test('the view is read from the address', () => {
  join('?years=2018-2025&series=wcifit&event=wcifit-2023')
  expect(store.getState().view).toEqual({
    ...defaultView,
    years: [2018, 2025],
    series: ['wcifit'],
    own: { event: 'wcifit-2023' },
  })
})

test('what the address asks in vain is told, and the default stands', () => {
  join('?measure=weight')
  expect(store.getState().problems).toEqual([{ key: 'measure', value: 'weight' }])
  expect(store.getState().view).toEqual(defaultView)
})

test('a choice changes the address without a step in the history', () => {
  const win = join('')
  store.getState().choices.setMeasure('projects')
  expect(win.location.search).toBe('?measure=projects')
  expect(win.entries).toHaveLength(1)
})

test('foreign keys and the fragment stay, the default view leaves nothing of ours', () => {
  const win = join('?utm_source=a&measure=projects#sectors')
  store.getState().choices.setMeasure('amount')
  expect(win.location.search + win.location.hash).toBe('?utm_source=a#sectors')
})

test('Back closes an open record and leaves the page where it was', () => {
  const win = join('?grade=ab')
  store.getState().choices.openLeaf('record/a')
  expect(win.entries).toHaveLength(2)
  win.history.go(-1)
  expect(store.getState().leaf).toBeNull()
  expect(win.location.search).toBe('?grade=ab')
})

test('a record opened from a record is left one by one with Back, and at once by closing', () => {
  const win = join('')
  const { choices } = store.getState()
  choices.openLeaf('record/a')
  choices.openLeaf('record/b')
  win.history.go(-1)
  expect(store.getState().leaf).toBe('record/a')
  choices.openLeaf('record/c')
  choices.closeLeaf()
  expect(store.getState().leaf).toBeNull()
  win.history.pushState(null, '', '/en/next')
  expect(win.entries).toHaveLength(2)
})

test('a filter chosen while a record is open survives its closing', () => {
  const win = join('')
  const { choices } = store.getState()
  choices.openLeaf('record/a')
  choices.setCurrency('usd')
  choices.closeLeaf()
  expect(store.getState().view.currency).toBe('usd')
  expect(win.location.search).toBe('?currency=usd')
})

test('Forward opens the record again', () => {
  const win = join('')
  store.getState().choices.openLeaf('record/a')
  win.history.go(-1)
  win.history.go(1)
  expect(store.getState().leaf).toBe('record/a')
})

test('a history that refuses to be written does not stop a choice', () => {
  const win = join('')
  win.history.replaceState = () => {
    throw new DOMException('too often', 'SecurityError')
  }
  store.getState().choices.setMeasure('projects')
  expect(store.getState().view.measure).toBe('projects')
})

test('an ended joining leaves the address alone', () => {
  const win = join('')
  stop()
  store.getState().choices.setMeasure('projects')
  expect(win.location.search).toBe('')
})
