/** Red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number]

export interface Paletted {
  readonly colours: readonly Colour[]
  /** One a pixel. */
  readonly indices: Uint8Array
}

/**
 * The colours of a picture and which of them each pixel has. Where there are more than 256 the rarer
 * ones, shades at the edges of letters, give way to the nearest that stay.
 * @param pixels RGBA without transparency
 */
export function paletteOf(pixels: Uint8Array): Paletted {
  const whole = wordsOf(pixels)
  const counts = new Map<number, number>()
  eachRun(whole, (colour, from, to) => {
    counts.set(colour, (counts.get(colour) ?? 0) + to - from)
  })
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour)
  const kept = ranked.slice(0, 256)
  const places = new Map(kept.map((colour, index) => [colour, index]))
  for (const colour of ranked.slice(256)) places.set(colour, nearest(colour, kept))
  const indices = new Uint8Array(pixels.length / 4)
  eachRun(whole, (colour, from, to) => indices.fill(places.get(colour) ?? 0, from, to))
  return { colours: kept.map(unpacked), indices }
}

/** Four bytes a pixel as one number: 0xAABBGGRR, as every machine that builds the atlas keeps them. */
function wordsOf({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array {
  return byteOffset % 4 === 0
    ? new Uint32Array(buffer, byteOffset, byteLength / 4)
    : new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))
}

/** Neighbouring pixels of one colour at a time, since a drawing is mostly ground. */
function eachRun(
  words: Uint32Array,
  visit: (colour: number, from: number, to: number) => void,
): void {
  let from = 0
  let colour = words[0] ?? 0
  for (let at = 1; at < words.length; at += 1) {
    const next = words[at] as number
    if (next === colour) continue
    visit(colour, from, at)
    from = at
    colour = next
  }
  if (words.length > 0) visit(colour, from, words.length)
}

function unpacked(colour: number): Colour {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]
}

function nearest(colour: number, kept: readonly number[]): number {
  const [r, g, b] = unpacked(colour)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, other] of kept.entries()) {
    const [r2, g2, b2] = unpacked(other)
    const away = (r - r2) ** 2 + (g - g2) ** 2 + (b - b2) ** 2
    if (away >= least) continue
    least = away
    best = index
  }
  return best
}
