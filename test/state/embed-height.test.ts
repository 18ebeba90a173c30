import { expect, test } from 'vitest'
import { dialects } from '../../src/state/embed-height'

test('a height is told in four dialects, word for word as their listeners expect it', () => {
  const told = { chart: 'sectors', height: 612, childId: 'here' }
  expect(dialects.map((dialect) => dialect(told))).toEqual([
    { type: 'atlas:height', version: 1, chart: 'sectors', height: 612 },
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    'pymxPYMxherexPYMxheightxPYMx612',
    { 'datawrapper-height': { sectors: 612 } },
  ])
})

test('nothing is said to pym where it gave no name', () => {
  const messages = dialects.map((dialect) => dialect({ chart: 'a', height: 1, childId: null }))
  expect(messages.filter((message) => typeof message === 'string')).toEqual([])
  expect(messages).toContain(null)
})
