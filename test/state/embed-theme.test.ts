// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { followTheme } from '../../src/state/embed-theme'

function frame() {
  const root = document.createElement('html')
  const parent = {} as Window
  const win = Object.assign(new EventTarget(), { parent }) as unknown as Window
  followTheme(root, win)
  const send = (data: unknown, source: unknown = parent) =>
    win.dispatchEvent(Object.assign(new Event('message'), { data, source }))
  return { root, send }
}

test('a theme of the parent is shown, and auto is the reader’s own again', () => {
  const { root, send } = frame()
  send({ type: 'atlas:theme', theme: 'dark' })
  expect(root.dataset['theme']).toBe('dark')
  send({ type: 'atlas:theme', theme: 'auto' })
  expect(root.dataset['theme']).toBeUndefined()
})

test.for([
  null,
  undefined,
  'dark',
  { theme: 'dark' },
  { type: 'atlas:theme', theme: 'DARK' },
  { type: 'atlas:theme', theme: ['dark'] },
  { type: 'atlas:height', theme: 'dark' },
])('%o is no theme', (data) => {
  const { root, send } = frame()
  send(data)
  expect(root.dataset['theme']).toBeUndefined()
})

test('nobody but the parent is listened to', () => {
  const { root, send } = frame()
  send({ type: 'atlas:theme', theme: 'dark' }, {})
  expect(root.dataset['theme']).toBeUndefined()
})
