// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { reloadOnce } from '../../src/state/reload'
import { memory } from '../../src/state/storage'
import { chooseTheme, keptTheme } from '../../src/state/theme'

const refused = memory(() => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
})
const full = memory(
  () =>
    ({
      getItem: () => null,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }) as unknown as Storage,
)
const working = memory(() => localStorage)
const root = document.documentElement

beforeEach(() => {
  localStorage.clear()
  delete root.dataset.theme
})

test('refused storage reads as empty and forgets in silence', () => {
  for (const it of [refused, full]) {
    it.write('a', 'b')
    expect(it.read('a')).toBeNull()
  }
})

test('a theme is shown and kept', () => {
  chooseTheme('dark', root, working)
  expect(root.dataset.theme).toBe('dark')
  expect(keptTheme(working)).toBe('dark')
})

test('auto follows the system again and forgets the choice', () => {
  chooseTheme('dark', root, working)
  chooseTheme('auto', root, working)
  expect(root.dataset.theme).toBeUndefined()
  expect(keptTheme(working)).toBe('auto')
})

test('a theme that cannot be kept is shown all the same', () => {
  chooseTheme('light', root, refused)
  expect(root.dataset.theme).toBe('light')
})

test('a kept word that is no theme is auto', () => {
  localStorage.setItem('atlas:theme', 'javascript:')
  expect(keptTheme(working)).toBe('auto')
})

test('a page reloads once a release, and not at all where it cannot count', () => {
  let reloads = 0
  const reload = () => {
    reloads += 1
  }
  expect(reloadOnce('r1', reload, working)).toBe(true)
  expect(reloadOnce('r1', reload, working)).toBe(false)
  expect(reloadOnce('r2', reload, working)).toBe(true)
  expect(reloadOnce('r1', reload, refused)).toBe(false)
  expect(reloads).toBe(2)
})
