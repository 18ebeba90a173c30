import { expect, test } from 'vitest'
import { chartPath, homePath, methodPath, recordPath } from '../../src/model/paths'

test('addresses of pages are relative to the root and end in a slash', () => {
  expect(homePath('zh')).toBe('zh/')
  expect(chartPath('en', 'nev-output')).toBe('en/chart/nev-output/')
  expect(recordPath('en', 'nev-cq-2025-eic')).toBe('en/record/nev-cq-2025-eic/')
  expect(methodPath('zh')).toBe('zh/method/')
})
