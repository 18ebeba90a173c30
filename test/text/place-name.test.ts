import { expect, test } from 'vitest'
import { isMapped } from '../../src/model/places'
import { shortName } from '../../src/text/place-name'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from './voices'

test.for([
  ['wanzhou', 'Wanzhou', '万州'],
  ['zhongxian', 'Zhongxian', '忠县'],
  ['pengshui', 'Pengshui', '彭水'],
  ['nanan', "Nan'an", '南岸'],
  ['shapingba', 'Shapingba', '沙坪坝'],
  ['liangjiang-new-area', 'Liangjiang', '两江'],
  ['liangjiang-national-new-area', 'Liangjiang (national)', '两江新区（国家级新区）'],
] as const)('%s is %s and %s on the map', ([id, en, zh]) => {
  const place = realAtlas.geographies.get(id)!
  expect(shortName(english, place)).toBe(en)
  expect(shortName(chinese, place)).toBe(zh)
})

test('no two places of the map have one short name', () => {
  const places = [...realAtlas.geographies.values()].filter(isMapped)
  for (const voice of [english, chinese]) {
    expect(new Set(places.map((place) => shortName(voice, place))).size).toBe(places.length)
  }
})
