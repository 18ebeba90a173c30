import { expect, test } from 'vitest'
import { charts } from '../../src/charts'
import { datasetOf } from '../../src/exports/dataset'
import { editionsOf } from './editions'

test.for(charts.map(({ id }) => id))(
  '%s is a data set with files, measures, times and places',
  (id) => {
    for (const edition of Object.values(editionsOf(id, 'https://a.example/'))) {
      const set = datasetOf(edition, '../../../')
      expect(set).toMatchObject({
        '@type': 'Dataset',
        name: edition.caption.title,
        version: 'r1',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
      })
      expect(String(set['description']).length).toBeGreaterThan(50)
      for (const part of ['variableMeasured', 'spatialCoverage', 'isBasedOn', 'distribution'])
        expect(set[part], part).not.toEqual([])
      const addresses = JSON.stringify(set).match(/"(?:url|contentUrl|image)":"[^"]*"/g) ?? []
      for (const address of addresses) expect(address).toContain('"https://a.example/')
    }
  },
)

test('where the address of the site is not known its addresses are relative to the page', () => {
  const set = datasetOf(editionsOf('sectors').en, '../../../')
  expect(set).toMatchObject({ image: '../../../charts/sectors.en.card.png' })
})

test('a place, a measure and a source are named once', () => {
  const set = datasetOf(editionsOf('nev-output').en, '')
  for (const part of ['variableMeasured', 'spatialCoverage', 'distribution']) {
    const names = (set[part] as { name: string }[]).map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  }
})
