import { describe, expect, test } from 'vitest'
import { districtMap } from '../../src/charts/district-map'
import type { MapRow } from '../../src/charts/district-map-rows'
import { scaleOf } from '../../src/charts/district-map-scale-picture'
import { briefText, overlapsText, signingText } from '../../src/charts/district-map-words'
import { type Box, touches } from '../../src/charts/parts/boxes'
import { mapMeasures } from '../../src/charts/parts/map-measures'
import { textWidth } from '../../src/charts/parts/text-width'
import { existsOn, isDivision, isMapped } from '../../src/model/places'
import { defaultView, type View } from '../../src/model/view'
import { pagePicture } from '../../src/render/picture'
import { shortName } from '../../src/text/place-name'
import type { Voice } from '../../src/text/voice'
import { mapAtlas as atlas } from '../model/map-atlas'
import { chinese, english } from '../text/voices'
import { expectPicture } from './picture'

const rowsOf = (own: View['own'] = {}, view: Partial<View> = {}) =>
  districtMap.rows(atlas, { ...defaultView, ...view, own })
const rowOf = (id: string, own: View['own'] = {}, view: Partial<View> = {}): MapRow =>
  rowsOf(own, view).find(({ key }) => key === id)!
const reasonOf = ({ says }: MapRow) => (says.kind === 'none' ? says.reason : null)
const recordsOf = (row: MapRow) => row.records.map((id) => atlas.observations.get(id)!)
const divisionsIn = (rows: readonly MapRow[]) => rows.filter(({ at }) => isDivision(at))
const told = (rows: readonly MapRow[]) =>
  divisionsIn(rows).filter(({ says }) => says.kind !== 'none')

describe.each(mapMeasures.map(({ id }) => [id] as const))('%s', (show) => {
  test.each([
    ['before', 38, '2025-11-05'],
    ['since', 37, '2025-11-06'],
  ] as const)(
    'on the borders %s: every division and functional area of the day',
    (borders, n, day) => {
      const rows = rowsOf({ show, borders })
      expect(divisionsIn(rows)).toHaveLength(n)
      expect(rows.map(({ key }) => key).sort()).toEqual(
        [...atlas.geographies.values()]
          .filter((place) => isMapped(place) && existsOn(place, day))
          .map(({ id }) => id)
          .sort(),
      )
      for (const voice of [english, chinese])
        for (const density of ['compact', 'regular'] as const) {
          const svg = pagePicture(districtMap, rows, density, voice)
          for (const { key } of rows) expect(svg, key).toContain(`data-key="${key}"`)
        }
    },
  )

  test('no figure is unverified, a target, or of another place; no level is of two bases', () => {
    for (const row of rowsOf({ show })) {
      for (const o of recordsOf(row)) {
        expect(o.grade).not.toBe('D')
        expect(o.geography).toBe(row.key)
        if (row.says.kind === 'figure') expect(o.status).not.toContain('F')
      }
    }
    const gdp = rowsOf({ show })
      .flatMap(recordsOf)
      .filter(({ indicator }) => indicator === 'gdp')
    expect(new Set(gdp.map(({ end }) => end)).size).toBeLessThanOrEqual(1)
    expect(new Set(gdp.map(({ status }) => status.includes('B'))).size).toBeLessThanOrEqual(1)
  })

  test('every place says what it has, or why it has nothing, in both languages', () => {
    for (const voice of [english, chinese])
      for (const row of rowsOf({ show })) {
        const said = districtMap.says(row, voice)
        expect(said).toContain(voice.pick(row.at.name))
        expect(said).not.toMatch(/undefined|NaN|Infinity|null/)
      }
  })
})

test('every year with a drawable district GDP is offered, and each measure has figures', () => {
  const years = new Set(
    [...atlas.observations.values()]
      .filter((o) => {
        const place = atlas.geographies.get(o.geography)
        return (
          o.indicator === 'gdp' &&
          o.periodKind === 'year' &&
          o.grade !== 'D' &&
          place !== undefined &&
          isDivision(place)
        )
      })
      .map(({ end }) => `gdp-${end.slice(0, 4)}`),
  )
  expect(
    mapMeasures
      .map(({ id }) => id)
      .filter((id) => id.startsWith('gdp-'))
      .sort(),
  ).toEqual([...years].sort())
  for (const { id } of mapMeasures) expect(told(rowsOf({ show: id })).length, id).toBeGreaterThan(0)
})

describe('the bands of the first half of 2025', () => {
  test('list 21 divisions and the Wansheng zone; one more states its own rate', () => {
    const rows = told(rowsOf())
    expect(rows).toHaveLength(22)
    expect(
      rows.filter(({ says }) => says.kind === 'figure' && says.shown.interval.high === Infinity),
    ).toHaveLength(21)
    expect(rowOf('wansheng-edz').says.kind).toBe('figure')
  })

  test('say "or more", not "more than"', () => {
    expect(districtMap.says(rowOf('changshou'), english)).toMatch(/^Changshou District: 7% or more/)
    expect(districtMap.says(rowOf('changshou'), chinese)).toContain('7%及以上')
  })

  test('leave the order within a band open', () => {
    expect(rowOf('changshou').rank).toEqual({ first: 1, last: 2, of: 21, all: 38, larger: [] })
    expect(rowOf('yubei').rank).toEqual(rowOf('changshou').rank)
  })

  test('do not rank the rate that Tongliang states of itself, and give it a mark of its own', () => {
    const row = rowOf('tongliang')
    expect(row.says.kind).toBe('figure')
    expect(row.rank).toBeNull()
    expect(told(rowsOf()).at(-1)?.key).toBe('tongliang')
    const scale = scaleOf(rowsOf(), english)
    expect(scale.lookOf(row)).toEqual({ kind: 'plain' })
    const words = (voice: Voice) => scaleOf(rowsOf(), voice).items.map((item) => item.words)
    expect(words(english).slice(-2)).toEqual([
      'below 5%, its own figure (1)',
      'not listed at 5% or more (16)',
    ])
    expect(words(chinese).slice(-2)).toEqual([
      '低于5%（区县自行公布，1个）',
      '未列入5%及以上名单（16个）',
    ])
    expect(scale.items[0]?.words).toBe('7% or more (2)')
  })

  test('give a place that is not listed no figure, and say so', () => {
    const row = rowOf('wanzhou')
    expect(reasonOf(row)).toBe('not-found')
    expect(districtMap.says(row, english)).toContain('Not on the report’s list')
  })

  test('keep the coverage of Qijiang', () => {
    expect(districtMap.says(rowOf('qijiang'), english)).toContain('without the Wansheng zone')
  })
})

test('a figure only in unverified copies is not drawn, and the reason is said', () => {
  expect(reasonOf(rowOf('wanzhou', { show: 'population' }))).toBe('unverified')
  expect(reasonOf(rowOf('youyang', { show: 'population' }))).toBe('not-found')
})

describe('a larger figure that is only in unverified copies', () => {
  const finding = (show: string, voice: Voice) =>
    districtMap
      .tells(rowsOf({ show }), voice)
      .finding.map((span) => (typeof span === 'string' ? span : span.text))
      .join('')
  const low = (row: MapRow) => (row.says.kind === 'figure' ? row.says.shown.interval.low : 0)

  test.each(
    mapMeasures.filter(({ kind }) => kind === 'figure' || kind === 'density').map(({ id }) => id),
  )('keeps %s from naming the highest unasked', (show) => {
    const [first] = told(rowsOf({ show })).toSorted((a, b) => low(b) - low(a))
    const larger = divisionsIn(rowsOf({ show })).filter(
      ({ says }) =>
        says.kind === 'none' && says.withheld !== undefined && says.withheld.high > low(first!),
    )
    for (const voice of [english, chinese])
      for (const { at } of larger) expect(finding(show, voice)).toContain(voice.pick(at.name))
  })

  test('is named as not ranked: Yubei has more people than any that is shown', () => {
    for (const show of ['population', 'gdp-2023']) {
      expect(finding(show, english)).toMatch(/Not ranked, because .*: .*Yubei District/)
      expect(finding(show, chinese)).toMatch(/渝北区.*数值更大，但仅见于未核实的副本/)
    }
    const row = rowOf('jiulongpo', { show: 'population' })
    expect(row.rank?.larger.map(({ id }) => id)).toContain('yubei')
    expect(districtMap.says(row, english)).toContain('not ranked: 2 that may be larger')
    expect(districtMap.says(row, chinese)).toContain('不列位次：另有2个区县数值可能更大')
  })

  test('and too few figures name no highest at all', () => {
    expect(finding('gdp-2021', english)).toMatch(/^2 of 38 divisions have/)
    expect(finding('gdp-2021', english)).not.toContain('Highest')
    expect(finding('gdp-2021', chinese)).toMatch(/^38个区县中仅2个/)
    const [first] = told(rowsOf({ show: 'gdp-2021' }))
    expect(districtMap.says(first!, english)).toContain(
      'not ranked: only 2 of 38 divisions have a figure',
    )
    expect(finding('growth-2025-h1', english)).toContain('Highest among the 21 of 38')
  })
})

describe('a rank is said only as far as it is known', () => {
  const column = districtMap.columns(english).find(({ id }) => id === 'rank')!
  const said = (own: View['own'], only: (row: MapRow) => boolean = () => true) =>
    rowsOf(own)
      .filter(only)
      .flatMap((row) => {
        const value = column.value(row)
        expect(column.text(row) === '').toBe(value === null)
        return value === null ? [] : [value]
      })

  test.each(['gdp-2024', 'gdp-2022', 'growth-2024', 'growth-2023', 'density'])(
    'not of %s, which fewer than half have',
    (show) => expect(said({ show })).toEqual([]),
  )

  test('not behind a larger figure that is not verified', () => {
    expect(said({ show: 'population' })).toEqual([])
    expect(said({ show: 'area' })).toEqual([1])
    expect(said({ show: 'area' }, ({ key }) => key === 'youyang')).toEqual([1])
  })

  test('and as a span where the limits leave it open', () => {
    expect(said({})).toEqual([
      ...Array.from({ length: 2 }, () => '1-2'),
      ...Array.from({ length: 11 }, () => '3-13'),
      ...Array.from({ length: 8 }, () => '14-21'),
    ])
    const shapingba = rowOf('shapingba', { show: 'gdp-2024' })
    expect([shapingba.rank?.first, shapingba.rank?.last]).toEqual([1, 3])
    expect(rowOf('yubei', { show: 'gdp-2024' }).rank).toMatchObject({ first: 1, last: 2 })
    expect(rowOf('banan', { show: 'gdp-2024' }).rank).toMatchObject({ first: 4, last: 4 })
  })
})

test('the edition of a GDP level is said, or that its source does not say it', () => {
  const summary = (show: string, voice: Voice) => districtMap.tells(rowsOf({ show }), voice).summary
  expect(summary('gdp-2024', english)).toContain('after the economic census')
  expect(summary('gdp-2023', english)).toContain('first-published')
  for (const show of ['gdp-2020', 'gdp-2021', 'gdp-2022']) {
    expect(summary(show, english), show).toContain('edition of the level not stated')
    expect(summary(show, chinese), show).toContain('来源未说明')
  }
  expect(summary('population', english)).not.toContain('edition')
})

test('the reader’s choices hide with their own reasons', () => {
  expect(reasonOf(rowOf('changshou', {}, { grade: 'ab' }))).toBe('hidden')
  expect(reasonOf(rowOf('changshou', {}, { years: [2010, 2012] }))).toBe('years')
  expect(rowOf('wanzhou', { show: 'area' }, { years: [2010, 2012] }).says.kind).toBe('figure')
})

test('density stands on two drawable records, and only where both are', () => {
  const rows = told(rowsOf({ show: 'density' }))
  expect(rows).toHaveLength(14)
  for (const row of rows) {
    expect(recordsOf(row).map(({ indicator }) => indicator)).toEqual(['population_census', 'area'])
  }
  // 925,800 persons on 220.77 km².
  expect(districtMap.says(rowOf('jiangbei', { show: 'density' }), english)).toContain(
    '4,194 persons',
  )
})

describe('on the borders since 6 November 2025', () => {
  const since = { borders: 'since' }

  test('figures of Jiangbei, Yubei and old Beibei are not carried over', () => {
    expect(rowsOf(since).map(({ key }) => key)).not.toContain('jiangbei')
    expect(reasonOf(rowOf('liangjiang-new-area', since))).toBe('borders')
    expect(reasonOf(rowOf('beibei', since))).toBe('borders')
    expect(rowOf('changshou', since).says.kind).toBe('figure')
  })

  test('the finding names whose figures are not carried over, and only there', () => {
    const finding = (own: View['own'], voice: Voice) =>
      districtMap.tells(rowsOf(own), voice).finding.filter((span) => typeof span === 'string')
    expect(finding(since, english).at(-1)).toMatch(
      /^Figures of Jiangbei District, Yubei District, Beibei District were counted on earlier borders/,
    )
    expect(finding(since, chinese).at(-1)).toBe(
      '江北区、渝北区、北碚区的数据按此前区划统计，不予显示。',
    )
    expect(finding({}, english).join()).not.toContain('earlier borders')
    expect(districtMap.tells(rowsOf(since), english).caveats[0]).toMatch(/^Two borders are approx/)
  })

  test('their own areas are shown, and not before', () => {
    const own = { show: 'area', ...since }
    expect(recordsOf(rowOf('beibei', own))[0]?.value).toBe('1100')
    expect(recordsOf(rowOf('liangjiang-new-area', own))[0]?.value).toBe('1360')
    expect(reasonOf(rowOf('beibei', { show: 'area' }))).toBe('unverified')
  })

  test('the caption calls both borders approximate and says why', () => {
    const { caveats } = districtMap.tells(rowsOf(since), english)
    expect(caveats.join(' ')).toMatch(/approximate.*five northern towns.*not carried over/)
    const svg = pagePicture(districtMap, rowsOf(since), 'regular', english)
    expect(svg).toContain('border only approximate')
    expect(pagePicture(districtMap, rowsOf(), 'regular', english)).not.toContain('approximate')
  })

  test('Liangjiang before that day is a functional area, listed and not drawn', () => {
    const row = rowOf('liangjiang-national-new-area', { show: 'signed' })
    expect(row.tile).toBeNull()
    expect(row.says.kind).toBe('signings')
    expect(rowsOf(since).map(({ key }) => key)).not.toContain('liangjiang-national-new-area')
  })
})

describe('signings', () => {
  const signed = { show: 'signed' }

  test('of one place are kept apart, newest first, each with its scope and date', () => {
    const { says } = rowOf('jiangjin', signed)
    if (says.kind !== 'signings') throw new Error('none')
    expect(new Set(says.list.map(({ sort }) => sort))).toEqual(new Set(['event', 'period', 'part']))
    const dates = says.list.map(({ observation }) => observation.end)
    expect(dates).toEqual(dates.toSorted().toReversed())
    const text = districtMap.says(rowOf('jiangjin', signed), english)
    expect(text).toContain('CNY 26.6 billion (Signing ceremony, 27 December 2023)')
    expect(text).toContain('more than CNY 100 billion')
  })

  test('have no rank and no colour', () => {
    for (const { rank } of rowsOf(signed)) expect(rank).toBeNull()
    const svg = pagePicture(districtMap, rowsOf(signed), 'regular', english)
    expect(svg).not.toContain('fill="var(--jade)"')
  })

  test('have shapes that tell of when, and words that tell of what', () => {
    const words = (voice: Voice) =>
      scaleOf(rowsOf(signed), voice)
        .items.slice(0, 3)
        .map((item) => item.words)
    expect(words(english)).toEqual([
      'of one event or one day',
      'of a longer period',
      'part of a signing',
    ])
    expect(words(chinese)).toEqual(['单次活动或单日签约', '一段时期签约合计', '部分签约'])
    const { caveats } = districtMap.tells(rowsOf(signed), english)
    expect(caveats.join(' ')).toContain('what the figure covers is said in words')
  })

  test('leave out the parts of a total that is shown', () => {
    const ids = rowOf('beibei', signed).records
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) {
      const total = atlas.observations.get(id)?.partOf ?? ''
      expect(atlas.observations.get(total)?.geography).not.toBe('beibei')
    }
  })

  test('that were only announced are drawn as an outline and said as such', () => {
    expect(districtMap.says(rowOf('yubei', signed), english)).toContain('announced beforehand')
    expect(districtMap.says(rowOf('yubei', signed), chinese)).toContain('会前公布')
    expect(rowOf('dadukou', { show: 'projects' }).records).not.toContain(
      'dadukou-2026-projects-target',
    )
  })
})

describe('roles', () => {
  test('stand on the borders of their day, by the rule of figures, and say so', () => {
    const since = { show: 'roles', borders: 'since' }
    for (const id of ['liangjiang-new-area', 'beibei'])
      expect(reasonOf(rowOf(id, since)), id).toBe('borders')
    expect(reasonOf(rowOf('beibei', { show: 'roles' }))).toBeNull()
    expect(reasonOf(rowOf('tongnan', since))).toBe('not-found')
    expect(districtMap.says(rowOf('liangjiang-new-area', since), english)).toContain(
      'on the borders before 6 November 2025',
    )
    const { finding } = districtMap.tells(rowsOf(since), english)
    expect(finding.at(-1)).toMatch(
      /^What Liangjiang New Area \(nation.*Yubei District, Beibei District did at events was on earlier borders/,
    )
    expect(districtMap.tells(rowsOf(since), chinese).finding.at(-1)).toContain('属此前区划')
    const words = scaleOf(rowsOf(since), english).items.map((item) => item.words)
    expect(words.at(-1)).toBe('on earlier borders (2)')
  })

  const roles = { show: 'roles' }

  test('tell where delegations have been', () => {
    const { finding } = districtMap.tells(rowsOf(roles), english)
    expect(finding[0]).toBe(
      '27 of 38 divisions had a named part at an event. Visited: July 2024, consuls-general: Yongchuan District, Jiangjin District; September 2024, German enterprise delegation to Yongchuan: Yongchuan District; November 2025, European visit: no district is named in the reports.',
    )
    expect(districtMap.tells(rowsOf(roles), chinese).finding[0]).toMatch(
      /2024年7月总领事馆渝西行：永川区、江津区；2024年9月德国企业考察团走进永川：永川区；2025年11月欧洲企业重庆行：报道未点明区县/,
    )
  })

  test('name event and year in the list', () => {
    const row = rowOf('yongchuan', roles)
    expect(briefText(row, english)).toContain('consuls-general 2024: Presented itself, Was visited')
    expect(briefText(row, chinese)).toContain('2024年总领事馆渝西行：推介')
    expect(districtMap.says(row, english)).toContain('(July 2024)')
  })

  test('known only from an unverified copy are not shown', () => {
    const { says } = rowOf('wanzhou', roles)
    if (says.kind !== 'roles') throw new Error('none')
    expect(says.list.map(({ role }) => role.event)).not.toContain('three-gorges-support-fair-2023')
  })

  test('of the European visits name no district: the caveat holds', () => {
    const named = atlas.roles.filter(
      ({ event, geography }) =>
        atlas.events.get(event)?.series === 'european-visit' && geography !== 'chongqing',
    )
    expect(named).toEqual([])
    expect(districtMap.tells(rowsOf(roles), english).caveats.join(' ')).toContain(
      'names a district for the city’s conferences with German and European',
    )
  })
})

test('no functional area loses its figure or a sign in the list beside the map', () => {
  const area = 'liangjiang-national-new-area'
  for (const voice of [english, chinese])
    for (const density of ['compact', 'regular'] as const) {
      const entry = (show: string) =>
        pagePicture(districtMap, rowsOf({ show }), density, voice)
          .split(new RegExp(`<g data-key="${area}"`))
          .at(-1) ?? ''
      expect(entry('signed').split('</g>')[0]).toMatch(/font-weight="bold">[^<]*\d/)
      const columns = [
        ...entry('roles')
          .split('</g>')[0]!
          .matchAll(/ x="([\d.]+)"/g),
      ]
      for (const [, x] of columns) expect(Number(x)).toBeLessThan(density === 'compact' ? 360 : 720)
    }
})

describe.each([
  ['en', english],
  ['zh', chinese],
] as const)('in %s', (_, voice) => {
  const pictures = mapMeasures.flatMap(({ id }) =>
    (['before', 'since'] as const).flatMap((borders) =>
      (['compact', 'regular'] as const).map((density) => {
        const svg = pagePicture(districtMap, rowsOf({ show: id, borders }), density, voice)
        return { id: `${id} ${borders} ${density}`, density, borders, svg }
      }),
    ),
  )

  test('no text of a compact picture is under 11 px at a phone’s width', () => {
    for (const { svg, id, density } of pictures) {
      if (density === 'regular') continue
      const sizes = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
      expect(sizes.length, id).toBeGreaterThan(80)
      expect(Math.min(...sizes), id).toBeGreaterThanOrEqual(11)
    }
  })

  test('the outline map names every central district, whatever it shows', () => {
    for (const { svg, id, borders } of pictures) {
      const names = wordsOf(outlineOf(svg)).map(({ text }) => text)
      const central = rowsOf({ borders }).filter(
        ({ at }) => isDivision(at) && at.group === 'central-urban',
      )
      expect(central.length).toBeGreaterThanOrEqual(8)
      for (const { at } of central) expect(names, id).toContain(shortName(voice, at))
    }
  })

  test('no word of the outline map lies on another, or leaves the picture', () => {
    for (const { svg, id } of pictures) {
      const [, right = 0] = /viewBox="0 0 ([\d.]+)/.exec(svg)?.map(Number) ?? []
      const words = wordsOf(outlineOf(svg))
      for (const [i, one] of words.entries()) {
        expect(one.box[0], `${id} ${one.text}`).toBeGreaterThanOrEqual(0)
        expect(one.box[2], `${id} ${one.text}`).toBeLessThanOrEqual(right)
        for (const other of words.slice(i + 1))
          expect(touches(one.box, other.box), `${id}: ${one.text} on ${other.text}`).toBe(false)
      }
    }
  })

  test.each(['signed', 'projects'])(
    'each symbol of %s stands with its coverage and date',
    (show) => {
      const rows = rowsOf({ show })
      for (const density of ['compact', 'regular'] as const) {
        const notes = pagePicture(districtMap, rows, density, voice)
          .replaceAll('</text><text', '</text> <text')
          .replaceAll(/<[^>]*>|\s/g, '')
          .replaceAll('&#39;', "'")
        for (const row of rows) {
          if (row.says.kind !== 'signings') continue
          const [first] = row.says.list
          const said = shortName(voice, row.at) + voice.t('list.colon')
          const note = said + signingText(row, first.observation, voice)
          expect(notes).toContain(note.replaceAll(/\s/g, ''))
        }
        const scale = scaleOf(rows, voice)
        expect(scale.notes).toHaveLength(rows.flatMap((row) => scale.symbolsOf(row)).length)
        for (const { words, key } of scale.notes) {
          expect(notes).toContain(words.replaceAll(/\s/g, ''))
          expect(words).toContain(shortName(voice, atlas.geographies.get(key)!))
        }
      }
    },
  )

  test('a functional area says what it overlaps, in the picture and in words', () => {
    const rows = rowsOf()
    const areas = rows.filter(({ tile }) => tile === null)
    expect(areas).toHaveLength(5)
    const svg = pagePicture(districtMap, rows, 'compact', voice)
      .replaceAll(/<[^>]*>|\s/g, '')
      .replaceAll('&#39;', "'")
    for (const row of areas) {
      const overlaps = overlapsText(row, voice)
      for (const id of row.at.overlaps)
        expect(overlaps).toContain(shortName(voice, atlas.geographies.get(id)!))
      expect(row.at.overlaps.length).toBeGreaterThan(0)
      expect(svg).toContain(overlaps.replaceAll(/\s/g, ''))
      expect(districtMap.says(row, voice)).toContain(overlaps)
    }
  })
})

/** What comes before the tiles: the outline map with its inset. */
function outlineOf(svg: string): string {
  return svg.slice(svg.indexOf('<clipPath'), svg.indexOf('<rect data-key='))
}

function wordsOf(svg: string): readonly { readonly text: string; readonly box: Box }[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', raw = '']) => {
      const number = (name: string) =>
        Number(new RegExp(` ?${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? 0)
      const text = raw.replaceAll('&#39;', "'")
      const size = number('font-size')
      const width = textWidth(text, size)
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start'
      const left = number('x') - { start: 0, middle: width / 2, end: width }[anchor]!
      const [x, y] = [left, number('y')]
      return { text, box: [x, y - size * 0.75, x + width, y] as const }
    },
  )
}

test('the chosen place is marked on the outline and on the tile', () => {
  const ringed = (places: readonly string[]) =>
    pagePicture(districtMap, rowsOf({}, { places }), 'regular', english).split(
      'stroke="var(--ochre)"',
    ).length - 1
  expect(ringed([])).toBe(0)
  expect(ringed(['youyang'])).toBe(2)
  // In the inset as well.
  expect(ringed(['yuzhong'])).toBe(3)
})

test.each([
  ['population', {}],
  ['gdp-2024', {}],
  ['signed', {}],
  ['roles', { places: ['yongchuan'] }],
] as const)('the picture of %s stands as it was looked at', (show, view) => {
  expectPicture(
    pagePicture(districtMap, rowsOf({ show }, view), 'regular', english),
    `district-map-${show}.en.regular`,
  )
})

test('the picture of the borders since 6 November 2025 stands as it was looked at', () => {
  expectPicture(
    pagePicture(districtMap, rowsOf({ show: 'area', borders: 'since' }), 'compact', chinese),
    'district-map-since.zh.compact',
  )
})
