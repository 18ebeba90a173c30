import { type Bounds, boundsOf, outermost, type Setting, settingOf } from './bounds'
import { keyMark } from './gather'
import { parseMarkup, type XmlElement } from './markup'
import { readText } from './text-look'

/** From top to bottom of a picture, px. */
export interface Strip {
  readonly top: number
  readonly bottom: number
}

export interface CropStrip extends Strip {
  /** Rows that belong to it are left out below. */
  readonly skips: boolean
}

/** The part of a picture that shows a mark under its heading. */
export interface Crop {
  readonly strips: readonly CropStrip[]
  /** Room between two strips and below one that skips, px. */
  readonly gap: number
}

const gap = 16

/**
 * Cuts a picture between its blocks (a bold heading and what stands under it) and their rows: the
 * block with the mark of one of `keys`, whole where it is no higher than `most` px or has no rows, otherwise its
 * heading and the rows around the mark. Room that is left goes to the end of the block before.
 */
export function cropOf(svg: string, keys: readonly string[], most: number): Crop {
  const { blocks, key, at } = found(svg, keys)
  const unit = at > 0 && blocks[at]?.unit === null ? (blocks[0]?.unit ?? null) : null
  if (unit === null) return blockCrop(blocks, at, key, most)
  // The first block says the unit for all: it goes along.
  const crop = blockCrop(blocks, at, key, most - (unit.bottom - unit.top) - gap)
  return { ...crop, strips: [{ ...unit, skips: false }, ...crop.strips] }
}

function found(svg: string, keys: readonly string[]) {
  const pieces = piecesOf(parseMarkup(svg), outermost, null, '')
    .filter(({ box }) => box.right - box.left > 1)
    .sort((a, b) => a.box.top - b.box.top)
  const blocks = blocksOf(pieces)
  const key =
    keys.find((one) => pieces.some((piece) => piece.key === one)) ??
    pieces.find((piece) => piece.key !== null)?.key
  const at = blocks.findLastIndex((block) => block.keys.has(key ?? ''))
  return { blocks, key: key ?? '', at }
}

function blockCrop(blocks: readonly Block[], at: number, key: string, most: number): Crop {
  const block = blocks[at]
  if (block === undefined) return { strips: [], gap }
  const { top, bottom } = block
  if (bottom - top > most && block.rows.some((row) => row.keys.has(key)))
    return rowsAround(block, key, most)
  const before = blocks[at - 1]
  const room = most - (bottom - top) - (top - (before?.bottom ?? 0))
  if (before === undefined) return { strips: [{ top, bottom, skips: false }], gap }
  if (before.bottom - before.top <= room)
    return { strips: [{ top: before.top, bottom, skips: false }], gap }
  const headHigh = before.headBottom - before.top + gap
  const last = before.rows.find((row) => before.bottom - row.top <= room - headHigh)
  const strips =
    last === undefined
      ? [{ top, bottom, skips: false }]
      : [
          { top: before.top, bottom: before.headBottom, skips: true },
          { top: last.top, bottom, skips: false },
        ]
  return { strips, gap }
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
  const end = { bottom: rows[last]?.bottom ?? block.bottom, skips: last < rows.length - 1 }
  const strips =
    first <= 0
      ? [{ top: block.top, ...end }]
      : [
          { top: block.top, bottom: block.headBottom, skips: true },
          { top: rows[first]?.top ?? block.top, ...end },
        ]
  return { strips, gap }
}

interface Row extends Strip {
  readonly keys: ReadonlySet<string>
}

interface Block extends Row {
  readonly headBottom: number
  /** The quiet lines of the heading, which say the unit. */
  readonly unit: Strip | null
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
    const own = pieces.filter(({ box }) => box.top >= start - air && box.top < end - air)
    return own.some(({ key }) => key !== null) ? [blockOf(own)] : []
  })
}

function blockOf(own: readonly Piece[]): Block {
  const top = Math.min(...own.map(({ box }) => box.top)) - 1
  const marks = Math.max(...own.filter(({ key }) => key !== null).map(({ box }) => box.bottom))
  const inside = own.filter(({ box }) => box.top < marks + axisRoom)
  const bottom = Math.max(...inside.map(({ box }) => box.bottom)) + 1
  const bodyAt = inside.findIndex((piece) => !isHeading(piece) && !piece.quiet)
  const head = inside.slice(0, Math.max(1, bodyAt))
  const headBottom = Math.max(...head.map(({ box }) => box.bottom))
  const quiet = head.filter((piece) => piece.quiet && piece.isText).map(({ box }) => box)
  const unit =
    quiet.length === 0
      ? null
      : {
          top: Math.min(...quiet.map((box) => box.top)),
          bottom: Math.max(...quiet.map((box) => box.bottom)),
        }
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
  return { top, bottom, keys: all.keys, headBottom, unit, rows: rows.length > 0 ? rows : [all] }
}

/** A block's marks may begin this much above its heading, px. */
const air = 4
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
