import { expect, test } from 'vitest'
import {
  chartPath,
  eventPath,
  homePath,
  leafOf,
  leafPath,
  methodPath,
  recordPath,
} from '../../src/model/paths'

test('addresses of pages are relative to the root and end in a slash', () => {
  expect(homePath('zh')).toBe('zh/')
  expect(chartPath('en', 'nev-output')).toBe('en/chart/nev-output/')
  expect(recordPath('en', 'nev-cq-2025-eic')).toBe('en/record/nev-cq-2025-eic/')
  expect(methodPath('zh')).toBe('zh/method/')
  expect(eventPath('en', 'wcifit-2023')).toBe('en/event/wcifit-2023/')
})

test('what is opened beside a page has the address of its own page', () => {
  expect(leafPath('zh', 'record/a')).toBe(recordPath('zh', 'a'))
  expect(leafPath('en', 'event/b')).toBe(eventPath('en', 'b'))
})

test('a mark leads to its event first, then to its record, or nowhere', () => {
  expect(leafOf({ event: 'e', record: 'r' })).toBe('event/e')
  expect(leafOf({ record: 'r' })).toBe('record/r')
  expect(leafOf({ event: '' })).toBeNull()
})
