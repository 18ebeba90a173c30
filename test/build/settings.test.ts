import { expect, test } from 'vitest'
import { readSettings } from '../../src/build/settings'

test('nothing configured is nothing said', () => {
  expect(readSettings({ SITE_URL: '' })).toEqual({ siteUrl: null, reportUrl: null })
})

test('the site address ends in a slash', () => {
  expect(readSettings({ SITE_URL: 'https://a.example/atlas' }).siteUrl).toBe(
    'https://a.example/atlas/',
  )
})

test.for(['atlas.example', 'ftp://a.example/', 'https://a.example/?a=1', 'javascript:alert(1)'])(
  'SITE_URL=%s is refused with an example of a right one',
  (SITE_URL) => {
    expect(() => readSettings({ SITE_URL })).toThrow('https://example.org/atlas/')
  },
)

test('a report link may be a mail address or a form, and nothing else', () => {
  expect(readSettings({ REPORT_URL: 'mailto:a@b.example' }).reportUrl).toBe('mailto:a@b.example')
  expect(() => readSettings({ REPORT_URL: 'javascript:alert(1)' })).toThrow('mailto:')
})
