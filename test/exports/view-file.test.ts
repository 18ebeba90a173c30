import { expect, test } from 'vitest'
import { viewMark } from '../../src/exports/view-file'

test('the default view needs no mark, every other one has its own', () => {
  expect(viewMark(['', '', ''])).toBe('')
  const views = [
    ['years=2015-2020', '', ''],
    ['years=2015-2021', '', ''],
    ['', 'years=2015-2020', ''],
    ['', '', 'years=2015-2020'],
    ['', '标题', ''],
    ['', '标题二', ''],
  ]
  const marks = views.map(viewMark)
  for (const mark of marks) expect(mark).toMatch(/^[a-z0-9]{6}$/)
  expect(new Set(marks).size).toBe(views.length)
})
