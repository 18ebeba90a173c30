import { expect, test } from 'vitest'
import { signedAt } from '../../src/model/signed'
import { realAtlas } from './real-atlas'
import { event, figure, smallAtlas } from './small-atlas'

function signed(id: string): [string | null, string | null] {
  const event = realAtlas.events.get(id)
  if (event === undefined) throw new Error(`No event "${id}".`)
  const { amount, projects } = signedAt(realAtlas, event)
  return [amount?.id ?? null, projects?.id ?? null]
}

test('the widest coverage stands for an event', () => {
  expect(signed('wcifit-2018')).toEqual([
    'wcifit-2018-total-investment',
    'wcifit-2018-total-projects',
  ])
  expect(signed('yuqiahui-2015')[0]).toBe('yuqiahui-2015-chongqing-investment')
})

test('the projects are those that the amount covers', () => {
  expect(signed('wcifit-2025')).toEqual([
    'wcifit-2025-centralised-investment',
    'wcifit-2025-centralised-projects',
  ])
})

test('parts, targets, examples and other districts never stand for an event', () => {
  expect(signed('wcifit-2024')).toEqual([null, 'wcifit-2024-total-projects'])
})

test('a figure of one sector stands for an event that is of that sector only', () => {
  expect(signed('medical-summit-2021')[0]).toBe('medical-summit-2021-investment')
})

test('of two reports of one thing the preferred one stands, whichever comes first', () => {
  expect(signed('wcifit-2022')[0]).toBe('wcifit-2022-total-investment')
  const fair = event('fair-1', 'fair')
  const both = { event: 'fair-1', indicator: 'contracted_investment', scope: 'whole-event' }
  const first = figure('a', { ...both, conflicts: ['b'] })
  const second = figure('b', { ...both, conflicts: ['a'], preferred: true })
  const atlas = smallAtlas({ observations: [first, second], events: [fair] })
  expect(signedAt(atlas, { ...fair, geographies: [first.geography] }).amount?.id).toBe('b')
})

test('what is not verified does not stand for an event, nor does a groundbreaking', () => {
  expect(signed('three-gorges-support-fair-2023')).toEqual([null, null])
  expect(signed('sciencecity-launch-2020')).toEqual([null, null])
})
