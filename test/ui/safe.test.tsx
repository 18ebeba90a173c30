// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { Safe } from '../../src/ui/safe'
import { english } from '../text/voices'

let broken = true

function Piece() {
  if (broken) throw new Error('no')
  return <p>well</p>
}

test('a piece that fails is said to have failed, beside what stands, and can be tried again', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const holder = document.createElement('div')
  const root = createRoot(holder)
  await act(async () =>
    root.render(
      <>
        <h1>page</h1>
        <Safe voice={english}>
          <Piece />
        </Safe>
      </>,
    ),
  )
  expect(holder.textContent).toContain('page')
  expect(holder.textContent).toContain(english.t('state.broken'))
  broken = false
  await act(async () => holder.querySelector('button')?.click())
  expect(holder.textContent).toBe('pagewell')
  await act(async () => root.unmount())
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
