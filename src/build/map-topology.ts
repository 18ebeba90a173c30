import mapshaper from 'mapshaper'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { type Division, divisions, kilometres } from './map-source'

type Area = Polygon<{ code: string }> | MultiPolygon<{ code: string }>

export type MapTopology = Topology<{
  divisions: { type: 'GeometryCollection'; geometries: Area[] }
}>

let made: Promise<MapTopology> | null = null

/** The divisions of Chongqing as they were until 5 November 2025; put together once a process. */
export function mapTopology(): Promise<MapTopology> {
  made ??= cleanTopology(divisions())
  return made
}

/**
 * One topology of the divisions: neighbours, digitised apart, are snapped to shared borders, slivers
 * and holes between them filled, and the lines simplified; the small central districts keep more of
 * theirs, because an inset shows them larger. Coordinates are whole units of the plane.
 */
async function cleanTopology(list: readonly Division[]): Promise<MapTopology> {
  const features = list.map((division) => ({
    ...division,
    properties: {
      ...division.properties,
      kept: central.has(division.properties.code) ? '22%' : '8%',
    },
  }))
  const files = await mapshaper.applyCommands(
    [
      `-i divisions.json snap snap-interval=${0.12 / kilometres}`,
      `-clean gap-fill-area=${3 / kilometres ** 2} sliver-control=1`,
      '-simplify variable percentage=kept keep-shapes',
      '-filter-fields code',
      '-o divisions.json format=topojson precision=1 no-quantization',
    ].join(' '),
    { 'divisions.json': { type: 'FeatureCollection', features } },
  )
  return JSON.parse(files['divisions.json'] ?? 'null') as MapTopology
}

/** Codes of the nine districts of the central urban area. */
const central: ReadonlySet<string> = new Set(
  [103, 104, 105, 106, 107, 108, 109, 112, 113].map((code) => `500${code}`),
)
