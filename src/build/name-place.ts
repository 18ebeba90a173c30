import { greatest, range } from 'd3-array'
import type { Position } from 'geojson'

/** Height of a line of small type on the plane, units; a name needs its width on all of it. */
const lineHeight = 50

/**
 * Where a name fits best into an area: the middle, and the width, of the longest level strip of a
 * line's height that lies inside. @param rings closed, even-odd.
 */
export function placeForName(rings: readonly Position[][]): readonly [number, number, number] {
  const ys = rings.flatMap((ring) => ring.map(([, y = 0]) => y))
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const half = Math.min(lineHeight / 2, (bottom - top) / 8)
  const strips = range(1, 40).flatMap((i) => {
    const y = top + ((bottom - top) * i) / 40
    const [over, middle, under] = [y - half, y, y + half].map((level) => chords(rings, level))
    return (middle ?? []).flatMap(([left, right]) => {
      const inside = [over, under].map((list) => widest(list ?? [], left, right))
      const from = Math.max(left, ...inside.map(([start]) => start))
      const to = Math.min(right, ...inside.map(([, end]) => end))
      return to > from ? [{ x: (from + to) / 2, y, width: to - from }] : []
    })
  })
  const best = greatest(strips, ({ width }) => width)
  if (best === undefined) throw new Error('An area without any place inside.')
  return [Math.round(best.x), Math.round(best.y), Math.floor(best.width)]
}

type Chord = readonly [number, number]

/** Where a level line runs inside. */
function chords(rings: readonly Position[][], level: number): readonly Chord[] {
  const crossings = rings
    .flatMap((ring) =>
      ring.slice(1).flatMap(([x = 0, y = 0], i) => {
        const [fromX = 0, fromY = 0] = ring[i] ?? []
        if (fromY > level === y > level) return []
        return [fromX + ((level - fromY) / (y - fromY)) * (x - fromX)]
      }),
    )
    .sort((a, b) => a - b)
  return range(0, crossings.length - 1, 2).map((i) => [crossings[i] ?? 0, crossings[i + 1] ?? 0])
}

/** The part of some chords that overlaps a stretch most. */
function widest(list: readonly Chord[], left: number, right: number): Chord {
  const overlaps = list.map(([from, to]): Chord => [Math.max(from, left), Math.min(to, right)])
  return greatest(overlaps, ([from, to]) => to - from) ?? [left, left]
}
