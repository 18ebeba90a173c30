import { expect, test } from 'vitest'
import { completeAddress } from '../../src/pages/complete-address'
import { otherLanguage } from '../../src/pages/other-language'

test('the other language is the same page', () => {
  expect(otherLanguage({ lang: 'en', path: 'en/chart/sectors/' })).toBe('zh/chart/sectors/')
  expect(otherLanguage({ lang: 'zh', path: 'zh/' })).toBe('en/')
})

test('a record whose id begins like a language keeps its id', () => {
  expect(otherLanguage({ lang: 'en', path: 'en/record/en/' })).toBe('zh/record/en/')
})

test('an address is complete where the site knows its own', () => {
  const site = { root: '../', siteUrl: 'https://example.org/atlas/' }
  expect(completeAddress(site, 'en/', false)).toBe('https://example.org/atlas/en/')
  expect(completeAddress({ ...site, siteUrl: null }, 'en/', false)).toBe('/en/')
})
