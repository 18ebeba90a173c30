import { expect, test } from 'vitest'
import { initials, syllables } from '../../src/text/pinyin'

test.for([
  ['Wanzhou', ['Wan', 'zhou']],
  ['Shapingba', ['Sha', 'ping', 'ba']],
  ['Banan', ['Ba', 'nan']],
  ["Nan'an", ["Nan'", 'an']],
  ['Qijiang', ['Qi', 'jiang']],
  ['Dianjiang', ['Dian', 'jiang']],
  ['Xiushan', ['Xiu', 'shan']],
  ['Jiulongpo', ['Jiu', 'long', 'po']],
] as const)('%s falls into its syllables', ([name, parts]) => {
  expect(syllables(name)).toEqual(parts)
})

test('initials are what people type', () => {
  expect(['Shapingba', "Nan'an", 'Youyang'].map(initials)).toEqual(['spb', 'na', 'yy'])
})
