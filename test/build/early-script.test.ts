// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { chooserScript, earlyScript, lostScript } from '../../src/build/early-script'

const root = document.documentElement
const storage = (entries: Record<string, string>) => ({
  getItem: (key: string) => entries[key] ?? null,
})
const refused = {
  getItem() {
    throw new Error('refused')
  },
}

interface Surroundings {
  search?: string
  pathname?: string
  localStorage?: object
  languages?: string[]
}

/** Runs a script with its surroundings as parameters; returns where it sent the reader. */
function run(script: string, around: Surroundings = {}): string | null {
  let sent: string | null = null
  const location = {
    search: around.search ?? '',
    hash: '',
    pathname: around.pathname ?? '/',
    replace(to: string) {
      sent = to
    },
  }
  const navigator = { languages: around.languages ?? ['en'] }
  const act = new Function('location', 'localStorage', 'navigator', script)
  act(location, around.localStorage ?? storage({}), navigator)
  return sent
}

beforeEach(() => {
  for (const name of root.getAttributeNames()) root.removeAttribute(name)
  document.body.innerHTML = ''
})

test('the default address is not veiled', () => {
  run(earlyScript(['years', 'event']))
  run(earlyScript(['years', 'event']), { search: '?utm_source=a&yearsx=1' })
  expect(root.dataset.veiled).toBeUndefined()
  expect(root.dataset.scripted).toBe('')
})

test('an address that asks for a view is veiled at once', () => {
  run(earlyScript(['years', 'event']), { search: '?a=1&event=x' })
  expect(root.dataset.veiled).toBe('')
})

test('a page without pictures of its own is never veiled', () => {
  run(earlyScript([]), { search: '?years=2020-2021' })
  expect(root.dataset.veiled).toBeUndefined()
})

test('the kept theme shows before the first paint', () => {
  run(earlyScript([]), { localStorage: storage({ 'atlas:theme': 'dark' }) })
  expect(root.dataset.theme).toBe('dark')
})

test('refused storage or a strange word leaves the theme to the system', () => {
  run(earlyScript([]), { localStorage: refused })
  run(earlyScript([]), { localStorage: storage({ 'atlas:theme': '"><x' }) })
  expect(root.dataset.theme).toBeUndefined()
})

test('when the script does not come, the veil is lifted and the page says so', () => {
  vi.useFakeTimers()
  document.body.innerHTML = '<p id="atlas-stuck" hidden></p>'
  run(earlyScript(['years']), { search: '?years=2020-2021' })
  vi.advanceTimersByTime(20_000)
  vi.useRealTimers()
  expect(root.dataset.veiled).toBeUndefined()
  expect(document.getElementById('atlas-stuck')?.hidden).toBe(false)
})

test('a page that became live in time keeps its own counsel', () => {
  vi.useFakeTimers()
  document.body.innerHTML = '<p id="atlas-stuck" hidden></p>'
  run(earlyScript(['years']), { search: '?years=2020-2021' })
  root.dataset.ready = ''
  vi.advanceTimersByTime(20_000)
  vi.useRealTimers()
  expect(document.getElementById('atlas-stuck')?.hidden).toBe(true)
})

test('the chooser follows an earlier choice before the browser', () => {
  const chosen = storage({ 'atlas:lang': 'zh' })
  expect(run(chooserScript, { localStorage: chosen, search: '?a=1' })).toBe('zh/?a=1')
})

test('the chooser follows the first language of the browser that the atlas speaks', () => {
  expect(run(chooserScript, { languages: ['de-DE', 'zh-CN', 'en'] })).toBe('zh/')
  expect(run(chooserScript, { languages: ['en-GB'], localStorage: refused })).toBe('en/')
})

test('the chooser stays where neither language is known, or when it was asked for', () => {
  expect(run(chooserScript, { languages: ['de'] })).toBeNull()
  expect(run(chooserScript, { search: '?choose' })).toBeNull()
})

test.for([
  ['/sub/atlas/en/record/gone/', '/sub/atlas/en/'],
  ['/zh/', '/en/'],
  ['/nowhere', '/en/'],
] as const)('a lost page at %s finds the root', ([pathname, expected]) => {
  document.body.innerHTML = '<a data-route="en/" href="en/">Home</a>'
  run(lostScript, { pathname })
  window.dispatchEvent(new Event('DOMContentLoaded'))
  expect(document.querySelector('a')?.getAttribute('href')).toBe(expected)
})
