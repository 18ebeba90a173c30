import { expect, test } from 'vitest'
import { loadStills } from '../../src/state/stills'

const answer = (body: string) => () => Promise.resolve(new Response(body))

test('the markup of stills comes by chart and width', async () => {
  const stills = await loadStills('p/en.json', answer('{"a compact":"<svg x></svg>"}'))
  expect([...stills]).toEqual([['a compact', '<svg x></svg>']])
})

test('what is no picture is left out, and a file that does not come leaves none', async () => {
  expect([...(await loadStills('p', answer('{"a":"<script>","b":3}')))]).toEqual([])
  expect([...(await loadStills('p', answer('<!doctype html>')))]).toEqual([])
  expect([...(await loadStills('p', answer('null')))]).toEqual([])
  expect([...(await loadStills('p', () => Promise.reject(new TypeError('gone'))))]).toEqual([])
})
