import { expect, test } from 'vitest'
import { defaultView } from '../../src/model/view'
import { createViewStore } from '../../src/state/store'

test('a reader starts from the default view', () => {
  expect(createViewStore().getState().view).toEqual(defaultView)
})

test('a series that is chosen twice is not chosen', () => {
  const store = createViewStore()
  const { choices } = store.getState()
  choices.toggleSeries('wcifit')
  choices.toggleSeries('smart-china-expo')
  choices.toggleSeries('wcifit')
  expect(store.getState().view.series).toEqual(['smart-china-expo'])
})

test('resetting takes back every filter and leaves the tab', () => {
  const store = createViewStore()
  const { choices } = store.getState()
  choices.setYears([2020, 2022])
  choices.setMeasure('projects')
  choices.setOwn('event', 'wcifit-2023')
  choices.setTab('table')
  choices.reset()
  expect(store.getState().view).toEqual({ ...defaultView, tab: 'table' })
})

test("a chart's own key goes back to its default by null", () => {
  const store = createViewStore()
  const { choices } = store.getState()
  choices.setOwn('event', 'a')
  choices.setOwn('from', 'b')
  choices.setOwn('event', null)
  expect(store.getState().view.own).toEqual({ from: 'b' })
})

test('actions stay the same objects, so that components need not follow them', () => {
  const store = createViewStore()
  const { choices } = store.getState()
  choices.setGrade('ab')
  expect(store.getState().choices).toBe(choices)
})

test('two stores do not share a view', () => {
  const [one, other] = [createViewStore(), createViewStore()]
  one.getState().choices.setCurrency('usd')
  expect(other.getState().view.currency).toBe('cny')
})

test('one place is chosen at a time; chosen again it is let go', () => {
  const store = createViewStore()
  const { choices } = store.getState()
  choices.choosePlace('wanzhou')
  choices.choosePlace('yuzhong')
  expect(store.getState().view.places).toEqual(['yuzhong'])
  choices.choosePlace('yuzhong')
  expect(store.getState().view.places).toEqual([])
  choices.choosePlace('yuzhong')
  choices.choosePlace(null)
  expect(store.getState().view.places).toEqual([])
})
