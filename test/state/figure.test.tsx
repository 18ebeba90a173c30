// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Chart, Row } from '../../src/charts/chart'
import type { View } from '../../src/model/view'
import { type App, AppProvider, arrived } from '../../src/state/app'
import { type Picture, usePicture, useRows } from '../../src/state/figure'
import { createDesk, type Draw } from '../../src/state/picture-desk'
import { createClient } from '../../src/state/queries'
import { createViewStore, type ViewStore } from '../../src/state/store'

let computed = 0
const chart = {
  id: 'sectors',
  obeys: ['measure'],
  own: [{ name: 'event', values: () => [] }],
  rows(_: unknown, view: View) {
    computed += 1
    return [{ key: `${view.measure} ${view.own.event ?? ''}`, records: [] }]
  },
} as unknown as Chart

let root: Root
let store: ViewStore
let rows: readonly Row[] = []
let picture: Picture | null = null

function Figure() {
  rows = useRows(chart)
  picture = usePicture(chart, rows)
  return null
}

async function show(
  load: () => Promise<Draw>,
  standing: string | null = 'as it came',
  pause: () => Promise<void> = async () => {},
) {
  const desk = createDesk({
    standing: () => standing,
    load,
    rank: ({ width }) => (width === 'regular' ? 0 : 1),
    pause,
  })
  const manifest = {
    version: 1,
    release: 'r',
    newest: '2026-03',
    files: { first: 'f.json', tables: 't.json', details: {} },
  } as const
  const late = arrived({ atlas: {}, desk, client: createClient(manifest) })
  const app = { store, late } as unknown as App
  root = createRoot(document.createElement('div'))
  await act(async () => {
    root.render(
      <AppProvider app={app}>
        <Figure />
      </AppProvider>,
    )
  })
}

const draw: Draw = (_, drawn, width) => `${width} ${drawn[0]?.key}`
const engine = () => Promise.resolve(draw)
const choose = (what: (choices: ReturnType<ViewStore['getState']>['choices']) => void) =>
  act(async () => what(store.getState().choices))

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  store = createViewStore()
  computed = 0
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
})

test('the picture that came with the page stays, and the engine is not asked for', async () => {
  const load = vi.fn(engine)
  await show(load)
  expect(picture).toMatchObject({ compact: 'as it came', regular: 'as it came', state: 'drawn' })
  expect(load).not.toHaveBeenCalled()
})

test('a filter that the chart does not obey changes neither rows nor picture', async () => {
  const load = vi.fn(engine)
  await show(load)
  await choose(({ setCurrency }) => setCurrency('usd'))
  await choose(({ setOwn }) => setOwn('of-another-chart', 'x'))
  expect(computed).toBe(1)
  expect(load).not.toHaveBeenCalled()
})

test('a filter that it obeys draws both widths anew', async () => {
  await show(engine)
  await choose(({ setMeasure }) => setMeasure('projects'))
  await choose(({ setOwn }) => setOwn('event', 'e'))
  expect(picture).toMatchObject({
    compact: 'compact projects e',
    regular: 'regular projects e',
    state: 'drawn',
  })
})

test('the width that is seen is drawn first, and the other one says that it is behind', async () => {
  let goOn: () => void = () => {}
  await show(engine, undefined, () => new Promise((resolve) => (goOn = resolve)))
  await choose(({ setMeasure }) => setMeasure('projects'))
  expect(picture).toMatchObject({
    compact: 'as it came',
    regular: 'regular projects ',
    state: 'drawn',
    behind: 'compact',
  })
  await act(async () => goOn())
  expect(picture).toMatchObject({ compact: 'compact projects ', state: 'drawn', behind: null })
})

test('while it is drawn, the old picture stands and says that it is old', async () => {
  let come: (draw: Draw) => void = () => {}
  await show(() => new Promise((resolve) => (come = resolve)))
  await choose(({ setMeasure }) => setMeasure('projects'))
  expect(picture).toMatchObject({ regular: 'as it came', state: 'drawing' })
  await act(async () => come(draw))
  expect(picture?.state).toBe('drawn')
})

test('an engine that does not come leaves the old picture, says so, and can be tried again', async () => {
  let fail = true
  await show(() => (fail ? Promise.reject(new Error('gone')) : engine()))
  await choose(({ setMeasure }) => setMeasure('projects'))
  expect(picture).toMatchObject({ regular: 'as it came', state: 'failed' })
  fail = false
  await act(async () => picture?.retry())
  expect(picture).toMatchObject({ regular: 'regular projects ', state: 'drawn' })
})

test('a page without pictures to keep draws its own', async () => {
  await show(engine, null)
  expect(picture).toMatchObject({ regular: 'regular amount ', state: 'drawn' })
})

test('going back to the first view while another is drawn ends with the first', async () => {
  let come: (draw: Draw) => void = () => {}
  await show(() => new Promise((resolve) => (come = resolve)))
  await choose(({ setMeasure }) => setMeasure('projects'))
  await choose(({ setMeasure }) => setMeasure('amount'))
  await act(async () => come(draw))
  expect(picture).toMatchObject({ regular: 'regular amount ', state: 'drawn' })
})
