export type Point = readonly [number, number]

/** How many numbers each command of a path takes. */
const takes: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
}

/** Where a path goes, control points of its curves included; what an arc bulges is left out. */
export function pathPoints(d: string): readonly Point[] {
  const points: Point[] = []
  let at: Point = [0, 0]
  let start: Point = at
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command.toUpperCase()
    if (kind === 'Z') at = start
    const count = takes[kind] ?? 0
    const list = numbersOf(rest)
    if (count === 0) continue
    for (let index = 0; index + count <= list.length; index += count) {
      const from: Point = kind === command ? [0, 0] : at
      const stops = stopsOf(kind, list.slice(index, index + count), from, at)
      points.push(...stops)
      at = stops.at(-1) ?? at
      if (kind === 'M' && index === 0) start = at
    }
  }
  return points
}

/** "1,2 3,4" as two points. */
export function pairsOf(text: string): readonly Point[] {
  return inPairs(numbersOf(text))
}

function stopsOf(
  kind: string,
  given: readonly number[],
  [x0, y0]: Point,
  [x, y]: Point,
): readonly Point[] {
  if (kind === 'H') return [[x0 + (given[0] ?? 0), y]]
  if (kind === 'V') return [[x, y0 + (given[0] ?? 0)]]
  const pairs = inPairs(kind === 'A' ? given.slice(5) : given)
  return pairs.map(([dx, dy]): Point => [x0 + dx, y0 + dy])
}

function numbersOf(text: string): readonly number[] {
  return (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number)
}

function inPairs(list: readonly number[]): readonly Point[] {
  return Array.from(
    { length: Math.floor(list.length / 2) },
    (_, index): Point => [list[2 * index] ?? 0, list[2 * index + 1] ?? 0],
  )
}
