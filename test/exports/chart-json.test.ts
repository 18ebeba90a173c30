import { expect, test } from 'vitest'
import { charts } from '../../src/charts'
import { chartJson } from '../../src/exports/chart-json'
import { realAtlas } from '../model/real-atlas'
import { editionsOf } from './editions'

test.for(charts.map(({ id }) => id))('%s as JSON says what it is and names every source', (id) => {
  const editions = editionsOf(id, 'https://a.example/')
  const { about, rows } = JSON.parse(JSON.stringify(chartJson(editions, realAtlas.sources)))
  expect(about).toMatchObject({
    release: 'r1',
    newest: '2026-03',
    licence: { name: 'CC BY 4.0' },
    title: { en: editions.en.caption.title, zh: editions.zh.caption.title },
    address: { en: `https://a.example/en/chart/${id}/` },
  })
  expect(rows).toHaveLength(editions.en.rows.length)
  const named = new Set(about.sources.map((source: { id: string }) => source.id))
  const records = rows.flatMap((row: { records: string | null }) => row.records?.split(';') ?? [])
  expect(records.length).toBeGreaterThan(0)
  for (const record of records)
    for (const source of realAtlas.observations.get(record)?.sources ?? [])
      expect(named).toContain(source)
})

test('figures are numbers, ids are text', () => {
  const { rows } = chartJson(editionsOf('nev-output'), realAtlas.sources)
  const [first] = rows as { figure: unknown; record_value: unknown; key: unknown }[]
  expect(first).toMatchObject({
    figure: 43000,
    record_value: 43000,
    key: 'nev-annual-preferred.2020',
  })
})
