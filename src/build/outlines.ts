import { type GeoContext, geoPath } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import { merge } from 'topojson-client'
import type { Geography, Outline } from '../model/atlas'
import { isDivision } from '../model/places'
import type { MapTopology } from './map-topology'
import { placeForName } from './name-place'

/**
 * The outlines of those places that the geometry has, by their codes. A division without one, made of
 * places that have ended, is their dissolve, which is approximate: what else it took or gave is not
 * in the geometry.
 */
export function outlinesOf(
  topology: MapTopology,
  places: readonly Geography[],
): readonly Outline[] {
  const { geometries } = topology.objects.divisions
  const codeOf = (id: string) => places.find((place) => place.id === id)?.code ?? null
  const partsOf = (codes: readonly (string | null)[]) =>
    geometries.filter(({ properties }) => codes.includes(properties?.code ?? ''))
  return places.filter(isDivision).flatMap((place) => {
    const [own] = partsOf([place.code])
    if (own !== undefined) return [outline(place, merge(topology, [own]), false)]
    const ended = place.predecessors.filter((id) =>
      places.some((other) => other.id === id && other.validTo !== null),
    )
    const parts = partsOf(ended.map(codeOf))
    return parts.length === 0 ? [] : [outline(place, merge(topology, parts), true)]
  })
}

function outline({ id }: Geography, geometry: MultiPolygon, approximate: boolean): Outline {
  const pen = relativePen()
  geoPath(null, pen)(geometry)
  const [[left, top], [right, bottom]] = geoPath().bounds(geometry)
  return {
    geography: id,
    path: pen.written(),
    box: [left, top, right, bottom],
    name: placeForName(geometry.coordinates.flat()),
    approximate,
  }
}

/** Writes what d3 draws as path data of relative steps, which are short and compress well. */
function relativePen(): GeoContext & { written(): string } {
  let text = ''
  let [x, y] = [0, 0]
  let drawing = false
  const to = (command: string, nextX: number, nextY: number) => {
    const [across, down] = [nextX - x, nextY - y]
    text += `${command}${across}${down < 0 ? '' : ' '}${down}`
    ;[x, y] = [nextX, nextY]
  }
  return {
    beginPath() {},
    moveTo(nextX, nextY) {
      ;[x, y] = [0, 0]
      to('M', nextX, nextY)
      drawing = false
    },
    lineTo(nextX, nextY) {
      to(drawing ? (nextX < x ? '' : ' ') : 'l', nextX, nextY)
      drawing = true
    },
    closePath() {
      text += 'z'
    },
    arc() {},
    written: () => text,
  }
}
