import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Embedded, embedAddress, fixedAddress } from '../../src/exports/embed-address'
import { defaultFlags, readFlags, writeFlags } from '../../src/model/flags'

const base = 'https://atlas.example/'
const shown: Embedded = {
  lang: 'zh',
  chart: 'sectors',
  query: 'years=2018-2020',
  flags: defaultFlags,
  release: null,
}

test('the author’s words stand after the keys of the view', () => {
  const flags = { ...defaultFlags, headline: '我的标题', mark: 'a&b' }
  expect(embedAddress(base, { ...shown, flags })).toBe(
    `${base}zh/embed/sectors/?years=2018-2020&headline=%E6%88%91%E7%9A%84%E6%A0%87%E9%A2%98&mark=a%26b`,
  )
})

test('whatever the author says, the address says it again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (headline, mark) => {
      const flags = readFlags(writeFlags({ ...defaultFlags, headline, mark }))
      const { search } = new URL(embedAddress(base, { ...shown, flags }))
      expect(readFlags(search)).toEqual(flags)
    }),
    { numRuns: 50 },
  )
})

test('a theme or a missing title is a file of its own, the rest its query', () => {
  const at = (change: Partial<Embedded['flags']>) =>
    fixedAddress(base, { ...shown, query: '', flags: { ...defaultFlags, ...change } })
  expect(at({})).toBe(`${base}zh/embed/sectors/`)
  expect(at({ theme: 'dark' })).toBe(`${base}zh/embed/sectors/dark/`)
  expect(at({ plain: true })).toBe(`${base}zh/embed/sectors/plain/`)
  expect(at({ theme: 'light', plain: true })).toBe(`${base}zh/embed/sectors/light/?plain`)
})

test('a pinned embed lies with its release', () => {
  expect(fixedAddress(base, { ...shown, query: '', release: '2026-11' })).toBe(
    `${base}data/2026-11/embed/sectors.zh.html`,
  )
})
