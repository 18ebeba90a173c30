import { expect, test } from 'vitest'
import { siteFiles } from '../../src/build/site-files'

test('the sitemap needs the site address', () => {
  expect(siteFiles(null, ['en/']).has('sitemap.xml')).toBe(false)
  expect(siteFiles(null, ['en/']).get('robots.txt')).not.toContain('Sitemap')
  const files = siteFiles('https://a.example/', ['', 'en/'])
  expect(files.get('sitemap.xml')).toContain('<loc>https://a.example/en/</loc>')
  expect(files.get('robots.txt')).toContain('Sitemap: https://a.example/sitemap.xml')
})

test('headers never speak of scripts, which the pages allow by hash', () => {
  expect(siteFiles(null, []).get('_headers')).not.toMatch(/script-src|default-src/)
})

test('pictures keep their address when they change, so they are asked after each time', () => {
  const [, rule] = /\/charts\/\*\n(.*)\n/.exec(siteFiles(null, []).get('_headers') ?? '') ?? []
  expect(rule?.trim()).toBe('Cache-Control: no-cache')
})
