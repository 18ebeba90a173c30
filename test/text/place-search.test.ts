import { expect, test } from 'vitest'
import { existsOn, isMapped } from '../../src/model/places'
import { findPlaces } from '../../src/text/place-search'
import { realAtlas } from '../model/real-atlas'

const places = [...realAtlas.geographies.values()].filter(isMapped)
const best = (asked: string) => findPlaces(places, asked)[0]?.id

test.for([
  ['wanzhou', 'wanzhou'],
  ['Wanz', 'wanzhou'],
  ['wàn zhōu', 'wanzhou'],
  ['万州', 'wanzhou'],
  ['坪坝', 'shapingba'],
  ['spb', 'shapingba'],
  ["nan'an", 'nanan'],
  ['nanan', 'nanan'],
  ['Tujia', 'pengshui'],
  ['science', 'western-science-city'],
  ['万盛', 'wansheng-edz'],
  ['Jiangbei qu', 'jiangbei'],
  ['Changshou qu', 'changshou'],
  ['fengdu xian', 'fengdu'],
  ['涪陵區', 'fuling'],
  ['忠縣', 'zhongxian'],
  ['萬州區', 'wanzhou'],
] as const)('%s finds %s', ([asked, id]) => {
  const found = findPlaces(places, asked).map((place) => place.id)
  expect(found).toContain(id)
  if (asked !== 'Tujia') expect(best(asked)).toBe(id)
})

test('every place is found by its own name in both languages', () => {
  for (const { id, name } of places) {
    expect(best(name.en), name.en).toBe(id)
    expect(findPlaces(places, name.zh).map((place) => place.id)).toContain(id)
  }
})

test('nothing is found by nothing, or by what no place is called', () => {
  expect(findPlaces(places, '  ')).toEqual([])
  expect(findPlaces(places, 'Berlin')).toEqual([])
})

test('a place of the boundaries shown comes first', () => {
  const since = findPlaces(places, '两江', (place) => existsOn(place, '2025-11-06'))
  expect(since.map(({ id }) => id)).toEqual(['liangjiang-new-area', 'liangjiang-national-new-area'])
  const before = findPlaces(places, '两江', (place) => existsOn(place, '2025-11-05'))
  expect(before[0]?.id).toBe('liangjiang-national-new-area')
})
