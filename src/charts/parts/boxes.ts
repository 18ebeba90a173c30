/** Box of a picture or of the plane: left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

export interface Projection {
  /** px of a unit of the plane. */
  readonly scale: number
  readonly x: number
  readonly y: number
}

export function boxAround(x: number, y: number, width: number, height: number): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
}

export function isInside(a: Box, b: Box): boolean {
  return a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3]
}

export function touches(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

export function union(boxes: readonly Box[]): Box {
  const ends = (at: 0 | 1 | 2 | 3) => boxes.map((box) => box[at])
  return [Math.min(...ends(0)), Math.min(...ends(1)), Math.max(...ends(2)), Math.max(...ends(3))]
}
