import { expect, test } from 'vitest'
import { oembed, oembedAddress } from '../../src/exports/oembed'
import { editionsOf } from './editions'

const size = { width: 600, height: 740 }

test('the answer is a rich one with a frame of the size that was given', () => {
  const { zh } = editionsOf('sectors', 'https://a.example/')
  expect(oembed(zh, size)).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: zh.caption.title,
    provider_name: '重庆投资图谱',
    provider_url: 'https://a.example/zh/',
    width: 600,
    height: 740,
    thumbnail_url: 'https://a.example/charts/sectors.zh.card.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: expect.stringMatching(
      /^<iframe src="https:\/\/a\.example\/zh\/embed\/sectors\/" .*height="740".*><\/iframe>$/,
    ),
  })
  expect(oembedAddress(zh)).toBe('https://a.example/oembed/sectors.zh.json')
})

test('a hostile title stays a title', () => {
  const { en } = editionsOf('sectors', 'https://a.example/')
  const caption = { ...en.caption, title: '"><script>alert(1)</script>' }
  const answer = oembed({ ...en, caption }, size)
  expect(answer).toMatchObject({ html: expect.not.stringMatching(/<script|""/) })
})

test('there is none where the address of the site is not known', () => {
  const { en } = editionsOf('sectors')
  expect(oembed(en, size)).toBeNull()
  expect(oembedAddress(en)).toBeNull()
})
