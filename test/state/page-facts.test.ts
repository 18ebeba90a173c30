// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { factsAsAttributes, type PageFacts, readFacts } from '../../src/state/page-facts'

const full: PageFacts = {
  lang: 'zh',
  page: 'chart',
  id: 'sectors',
  path: 'zh/chart/sectors/',
  root: '../../../',
  release: 'r1',
  newest: '2026-03',
  siteUrl: 'https://a.example/',
  reportUrl: 'mailto:a@b.example',
}

test.for<[string, PageFacts]>([
  ['all', full],
  [
    'few',
    {
      ...full,
      lang: 'en',
      page: 'chooser',
      id: null,
      root: '',
      path: '',
      siteUrl: null,
      reportUrl: null,
    },
  ],
])('a page with %s facts says them and is read back alike', ([, facts]) => {
  const root = document.createElement('html')
  for (const [name, value] of Object.entries(factsAsAttributes(facts)))
    root.setAttribute(name, value)
  expect(readFacts(root)).toEqual(facts)
})

test('Chinese pages are declared as simplified', () => {
  expect(factsAsAttributes(full).lang).toBe('zh-Hans')
})
