import { gzipSync } from 'node:zlib'
import { geoPath } from 'd3-geo'
import { merge } from 'topojson-client'
import { describe, expect, test } from 'vitest'
import { kilometres } from '../../src/build/map-source'
import { mapTopology } from '../../src/build/map-topology'
import type { Geography, Outline } from '../../src/model/atlas'
import { countedOn, isDivision } from '../../src/model/places'
import { mapAtlas as atlas } from '../model/map-atlas'

const topology = await mapTopology()
const { geometries } = topology.objects.divisions
const outlines = new Map(atlas.outlines.map((outline) => [outline.geography, outline]))
const divisions = [...atlas.geographies.values()].filter(isDivision)

describe('the topology', () => {
  test('is at most 20 kB compressed, in whole units', () => {
    const text = JSON.stringify(topology)
    expect(gzipSync(text).length).toBeLessThanOrEqual(20_000)
    expect(text).not.toMatch(/\d\.\d/)
  })

  test('has the 38 divisions of 2016 to 2025, Liangping and Wulong under their codes of today', () => {
    const codes = geometries.map(({ properties }) => properties?.code)
    expect(new Set(codes).size).toBe(38)
    expect(codes).toEqual(expect.arrayContaining(['500155', '500156']))
    expect(codes).not.toContain('500228')
  })

  test('is one piece without holes', () => {
    const { coordinates } = merge(topology, geometries)
    expect(coordinates).toHaveLength(1)
    expect(coordinates[0]).toHaveLength(1)
  })

  test('keeps each border once, for both neighbours', () => {
    const uses = new Map<number, number>()
    for (const { arcs } of geometries)
      for (const arc of (arcs as number[][][]).flat(3)) {
        const index = arc < 0 ? ~arc : arc
        uses.set(index, (uses.get(index) ?? 0) + 1)
      }
    const counts = [...uses.values()]
    expect(Math.max(...counts)).toBe(2)
    expect(counts.filter((count) => count === 2).length).toBeGreaterThan(75)
  })
})

const withArea = divisions.flatMap((place) => {
  const stated = [...atlas.observations.values()].filter(
    (o) =>
      o.geography === place.id &&
      o.indicator === 'area' &&
      o.grade !== 'D' &&
      countedOn(atlas, o, '2025-11-05'),
  )
  const best = stated.find(({ preferred }) => preferred) ?? stated[0]
  return best === undefined || place.validFrom !== null
    ? []
    : [[place.id, Number(best.value)] as const]
})

test('most divisions have an area to check against', () => {
  expect(withArea.length).toBeGreaterThanOrEqual(23)
})

test.for(withArea)('%s is drawn within five per cent of its %d km²', ([id, stated]) => {
  expect(Math.abs(areaOf(outlines.get(id)) / stated - 1)).toBeLessThan(0.05)
})

test('every division has an outline, and only what was put together is approximate', () => {
  for (const { id } of divisions) expect(outlines.has(id), id).toBe(true)
  expect(atlas.outlines.filter(({ approximate }) => approximate).map((o) => o.geography)).toEqual([
    'liangjiang-new-area',
  ])
})

test('no slip of digitising paints the plane: no division is larger than Youyang', () => {
  for (const outline of outlines.values()) expect(areaOf(outline)).toBeLessThan(5300)
})

test('the dissolve is Jiangbei and Yubei together, and not the stated area', () => {
  const [made, one, other] = ['liangjiang-new-area', 'jiangbei', 'yubei'].map((id) =>
    areaOf(outlines.get(id)),
  )
  expect(made).toBeCloseTo(one! + other!, 0)
  expect(made!).toBeGreaterThan(1600)
})

test('a name stands inside its division, on a strip that is inside too', () => {
  for (const outline of outlines.values()) {
    const [x, y, width] = outline.name
    for (const at of [x, x - width / 2 + 1, x + width / 2 - 1])
      expect(isInside(outline, at, y), `${outline.geography} at ${at}`).toBe(true)
  }
})

/** Points of a path of relative steps. */
function ringsOf({ path }: Outline): [number, number][][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
        x += numbers[2 * i] ?? 0
        y += numbers[2 * i + 1] ?? 0
        return [x, y]
      })
    })
}

function areaOf(outline: Outline | undefined): number {
  if (outline === undefined) throw new Error('No outline.')
  const coordinates = ringsOf(outline).map((ring) => [[...ring, ring[0]!]])
  return geoPath().area({ type: 'MultiPolygon', coordinates }) * kilometres ** 2
}

function isInside(outline: Outline, x: number, y: number): boolean {
  return ringsOf(outline).reduce((inside, ring) => {
    const crossings = ring.filter(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
    })
    return inside !== (crossings.length % 2 === 1)
  }, false)
}

test('places without a geometry, such as functional areas, have no outline', () => {
  const drawn = [...outlines.keys()].map((id) => atlas.geographies.get(id))
  expect(
    drawn.every((place: Geography | undefined) => place !== undefined && isDivision(place)),
  ).toBe(true)
})
