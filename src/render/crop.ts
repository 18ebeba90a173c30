import { type Bounds, boundsOf, outermost, type Setting, settingOf } from './bounds'
import { keyMark } from './gather'
import { parseMarkup, type XmlElement } from './markup'
import { readText } from './text-look'

/** From top to bottom of a picture, px. */
export interface Strip {
  readonly top: number
  readonly bottom: number
}

/** The part of a picture that shows a mark under its heading: strips of it, something left out between them. */
export interface Crop {
  readonly strips: readonly Strip[]
  /** Room that each gap between two strips takes, px. */
  readonly gap: number
  /** The block goes on below the last strip. */
  readonly goesOn: boolean
}

const gap = 16

/**
 * Cuts a picture between its blocks (a bold heading and what stands under it) and their rows: the
 * block with the mark of one of `keys`, whole where it is no higher than `most` px, otherwise its
 * heading and the rows around the mark. Room that is left goes to the end of the block before.
 */
export function cropOf(svg: string, keys: readonly string[], most: number): Crop {
  const pieces = piecesOf(parseMarkup(svg), outermost, null, '')
    .filter(({ box }) => box.right - box.left > 1)
    .sort((a, b) => a.box.top - b.box.top)
  const blocks = blocksOf(pieces)
  const key =
    keys.find((one) => pieces.some((piece) => piece.key === one)) ??
    pieces.find((piece) => piece.key !== null)?.key
  const at = blocks.findLastIndex((block) => block.rows.some((row) => row.keys.has(key ?? '')))
  const block = blocks[at]
  if (block === undefined) return { strips: [], gap, goesOn: false }
  const { top, bottom } = block
  if (bottom - top > most) return rowsAround(block, key ?? '', most)
  const before = blocks[at - 1]
  const room = most - (bottom - top) - (top - (before?.bottom ?? 0))
  if (before === undefined) return { strips: [{ top, bottom }], gap, goesOn: false }
  if (before.bottom - before.top <= room)
    return { strips: [{ top: before.top, bottom }], gap, goesOn: false }
  const headHigh = before.headBottom - before.top + gap
  const last = before.rows.find((row) => before.bottom - row.top <= room - headHigh)
  const strips =
    last === undefined
      ? [{ top, bottom }]
      : [
          { top: before.top, bottom: before.headBottom },
          { top: last.top, bottom },
        ]
  return { strips, gap, goesOn: false }
}

/** Rows before the mark's first, since they lead up to it, then those after it. */
function rowsAround(block: Block, key: string, most: number): Crop {
  const { rows } = block
  const at = rows.findIndex((row) => row.keys.has(key))
  let first = at
  let last = at
  const high = (from: number, to: number) => {
    const head = block.headBottom - block.top + (from === 0 ? 0 : gap)
    const end = to === rows.length - 1 ? 0 : gap
    return head + (rows[to]?.bottom ?? 0) - (rows[from]?.top ?? 0) + end
  }
  while (first > 0 && high(first - 1, last) <= most) first -= 1
  while (last < rows.length - 1 && high(first, last + 1) <= most) last += 1
  const end = { bottom: rows[last]?.bottom ?? block.bottom }
  const strips =
    first <= 0
      ? [{ top: block.top, ...end }]
      : [
          { top: block.top, bottom: block.headBottom },
          { top: rows[first]?.top ?? block.top, ...end },
        ]
  return { strips, gap, goesOn: last < rows.length - 1 }
}

interface Row extends Strip {
  readonly keys: ReadonlySet<string>
}

interface Block extends Strip {
  readonly headBottom: number
  readonly rows: readonly Row[]
}

/** What stands between the beginnings of headings; what follows the last mark of a block is its axis, or no part of it. */
function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  const heads = pieces.filter(isHeading)
  const starts = heads
    .filter(({ box }, index) => index === 0 || box.top - (heads[index - 1]?.box.bottom ?? 0) > 8)
    .map(({ box }) => box.top)
  const bounds = (starts[0] ?? 1) > 0 ? [0, ...starts] : starts
  return bounds.flatMap((start, index) => {
    const end = bounds[index + 1] ?? Number.POSITIVE_INFINITY
    const own = pieces.filter(({ box }) => box.top >= start - 0.1 && box.top < end - 0.1)
    return own.some(({ key }) => key !== null) ? [blockOf(own)] : []
  })
}

function blockOf(own: readonly Piece[]): Block {
  const top = Math.min(...own.map(({ box }) => box.top))
  const marks = Math.max(...own.filter(({ key }) => key !== null).map(({ box }) => box.bottom))
  const inside = own.filter(({ box }) => box.top < marks + axisRoom)
  const bottom = Math.max(...inside.map(({ box }) => box.bottom))
  const bodyAt = inside.findIndex((piece) => !isHeading(piece) && !piece.quiet)
  const head = inside.slice(0, Math.max(1, bodyAt))
  const headBottom = Math.max(...head.map(({ box }) => box.bottom))
  const starts: number[] = []
  let marked = true
  for (const { box, key, quiet, isText } of inside.slice(Math.max(1, bodyAt))) {
    if (key !== null) marked = true
    else if (marked && isText && !quiet && box.left < edge) {
      starts.push(box.top)
      marked = false
    }
  }
  const rows = starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY
    const row = inside.filter(({ box }) => box.top >= start && box.top < end)
    return {
      top: start,
      bottom: Math.min(Math.max(...row.map(({ box }) => box.bottom)), end - 1),
      keys: new Set(row.flatMap(({ key }) => key ?? [])),
    }
  })
  const all = { top: headBottom, bottom, keys: new Set(inside.flatMap(({ key }) => key ?? [])) }
  return { top, bottom, headBottom, rows: rows.length > 0 ? rows : [all] }
}

/** How far below the lowest mark of a block the words of its axis begin, px. */
const axisRoom = 14
/** Words that begin a line begin left of this, px. */
const edge = 3

interface Piece {
  readonly box: Bounds
  readonly key: string | null
  readonly isText: boolean
  readonly bold: boolean
  readonly quiet: boolean
}

function isHeading({ key, isText, bold, box }: Piece): boolean {
  return isText && bold && key === null && box.left < edge
}

function piecesOf(
  element: XmlElement,
  around: Setting,
  key: string | null,
  fill: string,
): readonly Piece[] {
  if (element.name === 'defs') return []
  const { name, attributes, children } = element
  const own = readText(attributes.get(keyMark) ?? '') || key
  const paint = attributes.get('fill') ?? fill
  const setting = settingOf(element, around)
  if (name === 'svg' || name === 'g')
    return children.flatMap((child) => piecesOf(child, setting, own, paint))
  const box = boundsOf(element, around)
  if (box === null) return []
  const { bold } = setting
  return [{ box, key: own, isText: name === 'text', bold, quiet: paint === 'var(--quiet)' }]
}
