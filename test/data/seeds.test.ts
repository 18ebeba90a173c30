import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { compileAtlas } from '../../src/build/compile'
import { readTable } from '../../src/build/read'
import type { Atlas } from '../../src/model/atlas'

/** Every figure of the five articles that the atlas began with, one row each. */
const seeds = readTable('seed-figures.csv', readFileSync('test/data/seed-figures.csv', 'utf8'), [
  'article',
  'source',
  'printed',
  'value',
  'unit',
  'qualifier',
  'record',
  'field',
])

let atlas: Atlas
beforeAll(() => {
  const compiled = compileAtlas('data')
  if (!compiled.ok) throw new Error(`${compiled.faults.length} faults in data/`)
  atlas = compiled.atlas
})

test('the list of figures is whole: five articles, no row unread', () => {
  expect(seeds.faults).toEqual([])
  expect(seeds.rows.length).toBeGreaterThanOrEqual(60)
  expect(new Set(seeds.rows.map(({ cells }) => cells.article)).size).toBe(5)
})

for (const { cells, line } of seeds.rows)
  test(`line ${line}, ${cells.article}: "${cells.printed}" stands in ${cells.record}`, () => {
    expect(found(cells)).toEqual(expected(cells))
  })

test('the article of each seed figure is a source with a link', () => {
  for (const { cells } of seeds.rows) {
    expect(atlas.sources.get(cells.source ?? '')?.url, cells.source).toMatch(/^https?:/)
  }
})

type Cells = Readonly<Record<string, string>>

function expected({ value, unit, qualifier, source, field, ...cells }: Cells): unknown {
  if (field === 'event-note') return [true, true, true]
  if (field === 'stated_growth_percent') return { growth: value, source }
  expect(field, `field of ${cells.record}`).toBe('value')
  return { value: Number(value), unit, qualifier, source }
}

function found({ record = '', source = '', field, ...cells }: Cells): unknown {
  if (field === 'event-note') {
    const note = atlas.events.get(record)?.note
    const { en, zh } = terms(cells)
    return [atlas.sources.has(source), note?.en.includes(en), note?.zh.includes(zh)]
  }
  const figure = atlas.observations.get(record)
  const cited = figure?.sources.find((id) => id === source)
  return field === 'stated_growth_percent'
    ? { growth: figure?.statedGrowth, source: cited }
    : {
        value: Number(figure?.value),
        unit: figure?.unit,
        qualifier: figure?.qualifier,
        source: cited,
      }
}

/** The term of a policy as an event's note words it. */
function terms({ value = '', unit }: Cells): { en: string; zh: string } {
  if (unit === 'percent') return { en: `${value}%`, zh: `${value}%` }
  const millions = Number(value) * 1000
  const [en, zh] = unit === 'USD_billion' ? ['USD', '美元'] : ['CNY', '元']
  return { en: `${en} ${millions} million`, zh: `${millions * 100}万${zh}` }
}
