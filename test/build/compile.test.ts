import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { type Compiled, compileAtlas } from '../../src/build/compile'
import { writeData } from '../../src/build/data'
import { mapTopology } from '../../src/build/map-topology'
import { charts } from '../../src/charts'
import { timeline } from '../../src/charts/timeline'
import { assemble, decode } from '../../src/model/decode'
import { defaultView, type View } from '../../src/model/view'
import { english } from '../text/voices'
import { row, tinyAtlas, written } from './tiny-atlas'

type Good = Extract<Compiled, { ok: true }>

let real: Good
const columnsOf = timeline.columns(english)
beforeAll(async () => {
  real = good(compileAtlas('data', await mapTopology()))
})

test('the tables of the atlas have no fault', () => {
  expect(real.atlas.observations.size).toBeGreaterThan(1000)
  expect(real.atlas.lines.length).toBeGreaterThan(90)
})

test('all compiled parts together are the atlas, record by record', () => {
  const parts = dataFiles(real).map(([, text]) => decode(JSON.parse(text)))
  expect(assemble(parts)).toEqual(real.atlas)
})

test('in whichever order the parts arrive, the atlas is the same', () => {
  const parts = dataFiles(real).map(([, text]) => decode(JSON.parse(text)))
  expect(assemble(parts.toReversed())).toEqual(real.atlas)
})

test('the same tables give the same files, byte for byte, whatever the order of their rows', () => {
  const turned = tinyAtlas()
  for (const rows of Object.values(turned)) rows.reverse()
  const files = [...good(compileAtlas(written(tinyAtlas()))).files]
  expect([...good(compileAtlas(written(turned))).files]).toEqual(files)
})

test('a changed figure changes the release and the names of the files that hold it', () => {
  const tables = tinyAtlas()
  row(tables, 'observations', 'fair-2024-amount').value = '91'
  const before = good(compileAtlas(written(tinyAtlas())))
  const after = good(compileAtlas(written(tables)))
  expect(after.atlas.release).not.toBe(before.atlas.release)
  const name = (compiled: Good) =>
    [...compiled.files.keys()].find((file) => file.startsWith('first'))
  expect(name(after)).not.toBe(name(before))
})

test('the manifest names every file, the release and the month of the newest figure', () => {
  const { files, atlas } = good(compileAtlas(written(tinyAtlas())))
  const manifest = JSON.parse(files.get('manifest.json') ?? '')
  expect(manifest).toMatchObject({ version: 1, release: atlas.release, newest: '2024-05' })
  const named = [
    manifest.files.first,
    manifest.files.tables,
    ...Object.values(manifest.files.details),
  ]
  expect(named.toSorted()).toEqual(
    [...files.keys()].filter((file) => file !== 'manifest.json').toSorted(),
  )
  expect(named).toEqual(named.map(() => expect.stringMatching(/^[a-z-]+\.[0-9a-f]{8}\.json$/)))
})

test('a target or an unverified figure does not make the atlas look newer', () => {
  const tables = tinyAtlas()
  row(tables, 'observations', 'fair-2024-amount').status = 'F'
  const { files } = good(compileAtlas(written(tables)))
  expect(JSON.parse(files.get('manifest.json') ?? '').newest).toBe('2022-07')
})

const views: readonly Partial<View>[] = [
  {},
  { measure: 'projects' },
  { measure: 'per-project' },
  { currency: 'usd' },
  { grade: 'ab' },
  { own: { event: 'all' } },
  { clusters: ['automobiles-nev', 'electronics'] },
  { years: [2019, 2023] },
]

for (const chart of charts)
  test(`the files that ${chart.id} asks for hold every figure it shows, in any view`, () => {
    const names = ['first', ...(chart.part === undefined ? [] : [`details-${chart.part}`])]
    const first = assemble(names.map((name) => decode(JSON.parse(fileOf(real, name)))))
    for (const view of views) {
      const asked = { ...defaultView, ...view }
      const shown = chart.rows(first, asked).map(({ key, records }) => ({ key, records }))
      const all = chart.rows(real.atlas, asked).map(({ key, records }) => ({ key, records }))
      expect(shown).toEqual(all)
    }
    expect(chart.rows(first, defaultView).length).toBeGreaterThan(0)
  })

test('with the first file alone the timeline says of every event what the whole atlas says', () => {
  const first = assemble([decode(JSON.parse(fileOf(real, 'first')))])
  const table = (atlas: typeof first) =>
    timeline.rows(atlas, defaultView).map((one) => columnsOf.map(({ text }) => text(one)))
  expect(table(first)).toEqual(table(real.atlas))
})

test('the first file stays small', () => {
  expect(brotliCompressSync(Buffer.from(fileOf(real, 'first'))).length).toBeLessThan(29_000)
})

test('a detail file stands for itself: its records with wording, sources with links', () => {
  const part = decode(JSON.parse(fileOf(real, 'details-vehicles')))
  expect(part.observations.every(({ detail }) => (detail?.asStated.en ?? '') !== '')).toBe(true)
  const known = new Set(part.sources.map(({ id }) => id))
  expect(
    part.observations.flatMap(({ sources }) => sources).filter((id) => !known.has(id)),
  ).toEqual([])
  expect(part.sources.filter(({ grade, url }) => /[AB]/.test(grade) && url === null)).toEqual([])
})

test('information names contradicted growth, unused sources and single points', () => {
  const tables = tinyAtlas()
  tables.sources.push({ ...row(tables, 'sources', 'daily-2022'), id: 'daily-unread' })
  row(tables, 'observations', 'fair-2022-amount').stated_growth_percent = '25.0'
  tables.breaks[0] = { ...tables.breaks[0], date: '2024-05-22' }
  tables.series.push({ id: 'talks', name_en: 'Talks', name_zh: '洽谈会' })
  expect(good(compileAtlas(written(tables))).information).toEqual([
    'fair-2022-amount: stated growth 25.0 %, but the levels since fair-2021-amount give 19.2 to 19.6 %.',
    'The source daily-unread is used by no record.',
    'The series talks has one event only.',
  ])
})

test('with a fault nothing is written and nothing is removed', () => {
  const out = mkdtempSync(join(tmpdir(), 'tiny-build-'))
  writeFileSync(join(out, 'first.00000000.json'), 'kept')
  const tables = tinyAtlas()
  row(tables, 'observations', 'fair-2024-amount').geography = 'chongqin'
  const { ok, lines } = writeData(written(tables), out)
  expect(ok).toBe(false)
  expect(lines[0]).toMatch(/^data\/observations.csv:7 column geography: 'chongqin' is not in/)
  expect(lines.at(-1)).toBe('1 fault in data/: nothing was written.')
  expect(readdirSync(out)).toEqual(['first.00000000.json'])
})

test('without a fault the folder is emptied, the files are written, and what was written is said', () => {
  const out = mkdtempSync(join(tmpdir(), 'tiny-build-'))
  writeFileSync(join(out, 'first.00000000.json'), 'old')
  const { ok, lines } = writeData(written(tinyAtlas()), out)
  expect(ok).toBe(true)
  expect(existsSync(join(out, 'first.00000000.json'))).toBe(false)
  const files = readdirSync(out)
  expect(files).toHaveLength(5)
  for (const file of files) expect(lines.join('\n')).toContain(file)
  expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).version).toBe(1)
})

function good(compiled: Compiled): Good {
  if (!compiled.ok) throw new Error(compiled.faults.map(({ message }) => message).join('\n'))
  return compiled
}

function dataFiles({ files }: Good): readonly (readonly [string, string])[] {
  return [...files].filter(([name]) => name !== 'manifest.json')
}

function fileOf({ files }: Good, name: string): string {
  return [...files].find(([file]) => file.startsWith(`${name}.`))?.[1] ?? ''
}
