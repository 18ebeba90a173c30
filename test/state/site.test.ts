import { expect, test } from 'vitest'
import { linkTo, reportLink, rootOf } from '../../src/state/site'
import { en } from '../../src/text/en'
import { makeVoice } from '../../src/text/voice'

test.for([
  ['', ''],
  ['en/', '../'],
  ['en/chart/sectors/', '../../../'],
  ['404.html', ''],
] as const)('from /%s the root is "%s"', ([path, root]) => {
  expect(rootOf(path)).toBe(root)
  expect(new URL(rootOf(path) || '.', `https://a.example/sub/${path}`).pathname).toBe('/sub/')
})

test('a link is never empty, which would mean the page itself with its query', () => {
  expect(linkTo({ root: '' }, '')).toBe('./')
  expect(linkTo({ root: '../' }, 'zh/')).toBe('../zh/')
})

const site = {
  siteUrl: 'https://a.example/',
  path: 'en/record/a-1/',
  release: 'r1',
  voice: makeVoice('en', en),
}

test('no report link is made up', () => {
  expect(reportLink({ ...site, reportUrl: null }, 'a-1')).toBeNull()
})

test('a report by mail names record, release and page', () => {
  const url = new URL(reportLink({ ...site, reportUrl: 'mailto:a@b.example' }, 'a-1') ?? '')
  expect(url.searchParams.get('subject')).toContain('a-1')
  const body = url.searchParams.get('body')
  for (const part of ['a-1', 'r1', 'https://a.example/en/record/a-1/']) expect(body).toContain(part)
})

test('a report as an issue keeps what the configured address already asks', () => {
  const reportUrl = 'https://git.example/new?labels=figure'
  const url = new URL(reportLink({ ...site, reportUrl }, 'a&b=1') ?? '')
  expect(url.searchParams.get('labels')).toBe('figure')
  expect(url.searchParams.get('title')).toContain('a&b=1')
})
