import { crc32, deflateSync } from 'node:zlib'
import { paletteOf } from './png-palette'
import type { Raster } from './raster'

/** Texts that a PNG carries, by keyword (Latin letters, at most 79): ISO 15948, UTF-8 as iTXt. */
export type PngTexts = Readonly<Record<string, string>>

/**
 * A PNG of at most 256 colours, which is all that drawings need: about a third of the bytes of one
 * with every shade between letter and ground.
 * @param density pixels an inch at which it is as large as its SVG
 */
export function pngOf(raster: Raster, texts: PngTexts, density: number): Uint8Array {
  const { width, height } = raster
  const { colours, indices } = paletteOf(raster.pixels)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const metres = Buffer.alloc(9)
  metres.writeUInt32BE(Math.round(density / 0.0254), 0)
  metres.writeUInt32BE(Math.round(density / 0.0254), 4)
  metres[8] = 1
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...Object.entries(texts).map(([keyword, text]) => chunk('iTXt', international(keyword, text))),
    chunk('pHYs', metres),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => [...colour]))),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The texts of a PNG, by keyword. Throws RangeError for what is no whole PNG. */
export function pngTexts(png: Uint8Array): PngTexts {
  const file = Buffer.from(png)
  if (!file.subarray(0, 8).equals(signature)) throw new RangeError('This is no PNG.')
  const texts: Record<string, string> = {}
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const body = file.subarray(at + 4, at + 8 + length)
    if (crc32(body) !== file.readUInt32BE(at + 8 + length))
      throw new RangeError(`The chunk at byte ${at} is damaged.`)
    if (body.toString('latin1', 0, 4) === 'iTXt') {
      const [keyword = '', , , , , text = ''] = body.toString('utf8', 4).split('\0')
      texts[keyword] = text
    }
    at += 12 + length
  }
  return texts
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** Not compressed, no language, no translated keyword. */
function international(keyword: string, text: string): Buffer {
  return Buffer.from(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`, 'utf8')
}
