import { expect, test } from 'vitest'
import { siteFiles } from '../../src/build/site-files'

const home = { path: 'en/', languages: { en: 'en/', 'zh-Hans': 'zh/', 'x-default': 'en/' } }

test('the sitemap needs the site address', () => {
  expect(siteFiles(null, [home]).has('sitemap.xml')).toBe(false)
  expect(siteFiles(null, [home]).get('robots.txt')).not.toContain('Sitemap')
  const files = siteFiles('https://a.example/', [{ path: '', languages: {} }, home])
  expect(files.get('sitemap.xml')).toContain('<loc>https://a.example/en/</loc>')
  expect(files.get('sitemap.xml')).toContain(
    '<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://a.example/zh/"/>',
  )
  expect(files.get('robots.txt')).toContain('Sitemap: https://a.example/sitemap.xml')
})

test('headers never speak of scripts, which the pages allow by hash', () => {
  expect(siteFiles(null, []).get('_headers')).not.toMatch(/script-src|default-src/)
})

test('pictures keep their address when they change, so they are asked after each time', () => {
  const [, rule] = /\/charts\/\*\n(.*)\n/.exec(siteFiles(null, []).get('_headers') ?? '') ?? []
  expect(rule?.trim()).toBe('Cache-Control: no-cache')
})
