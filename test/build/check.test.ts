import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileAtlas } from '../../src/build/compile'
import type { Fault } from '../../src/build/fault'
import { row, type Tables, tinyAtlas, written } from './tiny-atlas'

/** A fault planted in the tiny atlas, and the place and words by which it must be reported. */
interface Plant {
  readonly claim: string
  readonly plant: (tables: Tables) => void
  readonly at: readonly [place: string, says: RegExp][]
}

const amount = 'fair-2021-amount'
const figures = (tables: Tables, id: string) => row(tables, 'observations', id)

const plants: readonly Plant[] = [
  {
    claim: 'an unknown id in a reference is refused, with the nearest known one',
    plant: (t) => Object.assign(figures(t, amount), { geography: 'chongqin' }),
    at: [['observations.csv:2 geography', /'chongqin' is not in geographies.csv.*'chongqing'/]],
  },
  {
    claim: 'an unknown id in a list is refused alone',
    plant: (t) => Object.assign(figures(t, amount), { sources: 'bureau-2021;bureau-2020' }),
    at: [['observations.csv:2 sources', /'bureau-2020' is not in sources.csv.*'bureau-2021'/]],
  },
  {
    claim: 'a reference to the own row is refused',
    plant: (t) => Object.assign(figures(t, amount), { restates: amount }),
    at: [['observations.csv:2 restates', /names its own row/]],
  },
  {
    claim: 'a duplicate id is refused where it comes again',
    plant: (t) => Object.assign(row(t, 'sources', 'reprint-2022'), { id: 'daily-2024' }),
    at: [
      ['observations.csv:6 sources', /'reprint-2022' is not in sources.csv/],
      ['sources.csv:5 id', /'daily-2024' stands already in line 4/],
    ],
  },
  {
    claim: 'two gap rows for one year are refused',
    plant: (t) => t.gaps.push({ ...t.gaps[0] }),
    at: [['gaps.csv:3 year', /'fair 2023' stands already in line 2/]],
  },
  {
    claim: 'an id that was left out is not used again',
    plant: (t) => Object.assign(figures(t, 'fair-2021-chips'), { id: 'fair-2020-amount' }),
    at: [['observations.csv:4 id', /stands in left-out.csv \(line 2\)/]],
  },
  {
    claim: 'an id that is not one is refused',
    plant: (t) => Object.assign(figures(t, 'fair-2021-chips'), { id: 'Fair 2021' }),
    at: [['observations.csv:4 id', /'Fair 2021' is not an id/]],
  },
  {
    claim: 'a number that is none is refused',
    plant: (t) => Object.assign(figures(t, amount), { value: '1,005' }),
    at: [['observations.csv:2 value', /'1,005' is not a number.*no thousands separator/]],
  },
  {
    claim: 'a step that is no size of a digit is refused',
    plant: (t) => Object.assign(figures(t, amount), { step: '0.5' }),
    at: [['observations.csv:2 step', /'0.5' is not a step/]],
  },
  {
    claim: 'an empty value is refused',
    plant: (t) => Object.assign(figures(t, amount), { value: '' }),
    at: [['observations.csv:2 value', /The cell is empty/]],
  },
  {
    claim: 'a day that does not exist is refused',
    plant: (t) => Object.assign(figures(t, amount), { period_end: '2021-02-30' }),
    at: [['observations.csv:2 period_end', /'2021-02-30' is not a date/]],
  },
  {
    claim: 'an end before its start is refused',
    plant: (t) =>
      Object.assign(figures(t, amount), { period_start: '2021-05-22', period_end: '2021-05-21' }),
    at: [['observations.csv:2 period_end', /The end, 2021-05-21, is before the start/]],
  },
  {
    claim: 'a missing Chinese name is refused',
    plant: (t) => Object.assign(row(t, 'sectors', 'autos'), { name_zh: '' }),
    at: [['sectors.csv:2 name_zh', /The Chinese text is missing/]],
  },
  {
    claim: 'a note in one language only is refused',
    plant: (t) => Object.assign(figures(t, amount), { note_zh: '注' }),
    at: [['observations.csv:2 note_en', /The English text is missing.*both languages/]],
  },
  {
    claim: 'counterparts that differ in number are refused',
    plant: (t) =>
      Object.assign(row(t, 'events', 'fair-2022'), {
        counterparts_en: 'Germany;France',
        counterparts_zh: '德国',
      }),
    at: [['events.csv:3 counterparts_zh', /2 counterparts stand in English, 1 in Chinese/]],
  },
  {
    claim: 'a value without a source is refused',
    plant: (t) => Object.assign(figures(t, 'fair-2021-chips'), { sources: '' }),
    at: [['observations.csv:4 sources', /No source is named/]],
  },
  {
    claim: 'a source of grade A without an address is refused',
    plant: (t) => Object.assign(row(t, 'sources', 'bureau-2021'), { url: '' }),
    at: [['sources.csv:2 url', /grade A has no address/]],
  },
  {
    claim: 'a source of grade C with an address is refused',
    plant: (t) => Object.assign(row(t, 'sources', 'reprint-2022'), { url: 'https://example.org/' }),
    at: [['sources.csv:4 url', /grade C has an address/]],
  },
  {
    claim: 'an address that a browser would run is refused',
    plant: (t) => Object.assign(row(t, 'sources', 'daily-2022'), { url: 'javascript:alert(1)' }),
    at: [['sources.csv:3 url', /is not an address/]],
  },
  {
    claim: 'two preferred in one conflict set are refused',
    plant: (t) => Object.assign(figures(t, 'fair-2022-amount-alt'), { preferred: 'yes' }),
    at: [['observations.csv:6 preferred', /'fair-2022-amount' is preferred in the same set/]],
  },
  {
    claim: 'a conflict set without a preferred record is refused',
    plant: (t) => Object.assign(figures(t, 'fair-2022-amount'), { preferred: '' }),
    at: [['observations.csv:5 preferred', /None is preferred among/]],
  },
  {
    claim: 'a preference without a conflict is refused',
    plant: (t) => Object.assign(figures(t, amount), { preferred: 'yes' }),
    at: [['observations.csv:2 preferred', /conflicts with none/]],
  },
  {
    claim: 'a conflict that is not mutual is refused',
    plant: (t) => Object.assign(figures(t, amount), { conflicts_with: 'fair-2021-autos' }),
    at: [
      ['observations.csv:2 conflicts_with', /does not name 'fair-2021-amount' in return/],
      ['observations.csv:2 conflicts_with', /something else: its sector is another/],
      ['observations.csv:2 preferred', /None is preferred among/],
    ],
  },
  {
    claim: 'a conflict between figures of different things is refused on both sides',
    plant: (t) => Object.assign(figures(t, 'fair-2022-amount-alt'), { sector: 'autos' }),
    at: [
      ['observations.csv:5 conflicts_with', /something else: its sector is another/],
      ['observations.csv:6 conflicts_with', /something else: its sector is another/],
    ],
  },
  {
    claim: 'parts whose lower limits exceed the upper limit of the total are refused',
    plant: (t) => Object.assign(figures(t, 'fair-2021-chips'), { value: '40.8' }),
    at: [['observations.csv:3 value', /2 parts .* at least 100.7 CNY_billion.* at most 100.55/]],
  },
  {
    claim: 'a partition without its total is refused',
    plant: (t) => Object.assign(figures(t, 'fair-2021-chips'), { part_of: '' }),
    at: [['observations.csv:4 part_of', /needs both its total/]],
  },
  {
    claim: 'a part in another unit than its total is refused',
    plant: (t) => {
      t.vocabulary.push({ kind: 'unit', id: 'projects', name_en: 'p', name_zh: '个', order: '2' })
      Object.assign(figures(t, 'fair-2021-chips'), { unit: 'projects' })
    },
    at: [['observations.csv:4 part_of', /'fair-2021-amount' is in .*CNY_billion.*projects/]],
  },
  {
    claim: 'totals that are parts of each other are refused',
    plant: (t) =>
      Object.assign(figures(t, amount), { part_of: 'fair-2021-autos', breakdown: 'by-sector' }),
    at: [
      ['observations.csv:2 part_of', /part of itself/],
      ['observations.csv:2 value', /parts of 'fair-2021-autos'/],
      ['observations.csv:3 part_of', /part of itself/],
    ],
  },
  {
    claim: 'a word outside the vocabulary is refused, with the nearest known one',
    plant: (t) => Object.assign(figures(t, 'fair-2021-chips'), { scope: 'whole-evnt' }),
    at: [['observations.csv:4 scope', /vocabulary 'scope'. Did you mean 'whole-event'/]],
  },
  {
    claim: 'a word that the code does not know is refused although the vocabulary has it',
    plant: (t) => {
      t.vocabulary.push({ kind: 'qualifier', id: 'circa', name_en: 'c', name_zh: '约', order: '9' })
      Object.assign(figures(t, 'fair-2021-chips'), { qualifier: 'circa' })
    },
    at: [['observations.csv:4 qualifier', /'circa' is not one of the words.*about, nearly/]],
  },
  {
    claim: 'a known word without a wording for readers is refused',
    plant: (t) => {
      Object.assign(figures(t, 'fair-2021-chips'), { status: 'E' })
    },
    at: [['observations.csv:4 status', /'E' is not a word of the vocabulary 'status'/]],
  },
  {
    claim: 'a place used after its last day is refused',
    plant: (t) => Object.assign(figures(t, 'fair-2022-amount-alt'), { geography: 'old-town' }),
    at: [
      ['observations.csv:5 conflicts_with', /its place is another/],
      ['observations.csv:6 conflicts_with', /its place is another/],
      ['observations.csv:6 geography', /'old-town' is used for 2022-07-24, but .* 2021-12-31/],
    ],
  },
  {
    claim: 'a place visited before its first day is refused',
    plant: (t) => Object.assign(t.roles[0] ?? {}, { event: 'fair-2021' }),
    at: [['roles.csv:2 geography', /'new-town' is used for 2021-05-20, but .* 2022-01-01/]],
  },
  {
    claim: 'a division without a tile is refused',
    plant: (t) => t.tiles.pop(),
    at: [['geographies.csv:3 id', /'old-town' has no tile/]],
  },
  {
    claim: 'two divisions in one cell on the same day are refused',
    plant: (t) => Object.assign(t.tiles[1] ?? {}, { row: '1' }),
    at: [['tiles.csv:3 column', /'new-town' stands in the cell of 'chongqing'/]],
  },
  {
    claim: 'a record outside its event’s dates is refused',
    plant: (t) => Object.assign(figures(t, amount), { period_end: '2021-05-24' }),
    at: [['observations.csv:2 period_end', /2021-05-24 is outside the dates of 'fair-2021'/]],
  },
  {
    claim: 'a headline line with two records for one date is refused',
    plant: (t) =>
      t.observations.push({ ...figures(t, 'fair-2024-amount'), id: 'fair-2024-amount-more' }),
    at: [['observations.csv:9 id', /both stand on the line 'fair' at fair-2024/]],
  },
  {
    claim: 'a year inside a headline line with neither a record nor a gap row is refused',
    plant: (t) => t.gaps.pop(),
    at: [['lines.csv:2 id', /neither a figure nor a gap for 2023/]],
  },
  {
    claim: 'a gap row for a year that has a figure is refused',
    plant: (t) => t.gaps.push({ ...t.gaps[0], year: '2022' }),
    at: [['gaps.csv:3 year', /has a figure for 2022: 'fair-2022-amount'/]],
  },
]

test('the tiny atlas as it stands has no fault', () => {
  expect(faultsOf(tinyAtlas())).toEqual([])
})

for (const { claim, plant, at } of plants)
  test(`fault: ${claim}`, () => {
    const tables = tinyAtlas()
    plant(tables)
    const faults = faultsOf(tables)
    expect(faults.map(placeOf)).toEqual(at.map(([place]) => place))
    at.forEach(([, says], i) => {
      expect(`${faults[i]?.message} ${faults[i]?.remedy}`).toMatch(says)
    })
  })

test('faults of several files and kinds are reported in one run, by file and line', () => {
  const tables = tinyAtlas()
  Object.assign(figures(tables, 'fair-2024-amount'), { value: 'ninety' })
  Object.assign(figures(tables, amount), { event: 'fair-2020' })
  Object.assign(row(tables, 'events', 'fair-2022'), { end: '2022-13-01' })
  Object.assign(row(tables, 'sources', 'reprint-2022'), { url: 'https://example.org/' })
  expect(faultsOf(tables).map(placeOf)).toEqual([
    'events.csv:3 end',
    'observations.csv:2 event',
    'observations.csv:7 value',
    'sources.csv:4 url',
  ])
})

test('a row that is set aside does not make its line or conflict set look incomplete', () => {
  const tables = tinyAtlas()
  Object.assign(figures(tables, 'fair-2022-amount'), { value: '1 20', note_zh: '注' })
  expect(faultsOf(tables).map(placeOf)).toEqual([
    'observations.csv:5 note_en',
    'observations.csv:5 value',
  ])
})

test('a table that is missing is reported, and what refers to it is not', () => {
  const folder = written(tinyAtlas())
  rmSync(join(folder, 'events.csv'))
  writeFileSync(join(folder, 'tiles.csv'), '')
  const compiled = compileAtlas(folder)
  expect(compiled.ok ? [] : compiled.faults.map(placeOf)).toEqual(['events.csv:1', 'tiles.csv:1'])
})

function faultsOf(tables: Tables): readonly Fault[] {
  const compiled = compileAtlas(written(tables))
  return compiled.ok ? [] : compiled.faults
}

function placeOf({ file, line, column }: Fault): string {
  return `${file}:${line}${column === null ? '' : ` ${column}`}`
}
