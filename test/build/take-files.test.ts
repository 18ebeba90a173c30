import { expect, test } from 'vitest'
import { takeFiles } from '../../src/build/take-files'
import { charts } from '../../src/charts'
import { editionsOf } from '../exports/editions'
import { realAtlas } from '../model/real-atlas'

function filesAt(siteUrl: string | null) {
  const editions = charts.flatMap(({ id }) => Object.values(editionsOf(id, siteUrl)))
  return takeFiles({ editions, sources: realAtlas.sources }, () => ({ width: 600, height: 512 }))
}

test('every chart has its rows three times and its citation in both languages', async () => {
  const files = filesAt(null)
  for (const { id } of charts) {
    const names = ['csv', 'excel.csv', 'json', 'en.bib', 'zh.bib', 'en.ris', 'zh.csl.json']
    for (const name of names) {
      const content = await files.get(`charts/${id}.${name}`)?.()
      expect(String(content).length, `${id}.${name}`).toBeGreaterThan(100)
    }
  }
})

test('oEmbed answers stand only where the address of the site is known', async () => {
  expect([...filesAt(null).keys()].filter((name) => name.startsWith('oembed/'))).toEqual([])
  const files = filesAt('https://a.example/')
  const answers = [...files.keys()].filter((name) => name.startsWith('oembed/'))
  expect(answers).toHaveLength(charts.length * 2)
  const answer = JSON.parse(String(await files.get('oembed/sectors.en.json')?.()))
  expect(answer).toMatchObject({ type: 'rich', height: 512 })
})
