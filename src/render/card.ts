import type { Edition } from '../charts/edition'
import { placed, shape } from '../charts/parts/svg-shapes'
import { standingOf } from '../charts/standing'
import type { Span } from '../text/voice'
import { columnOf } from './column'
import { cropOf } from './crop'
import { escapeText } from './markup'
import { plainMarkup } from './plain'
import { riversShape } from './rivers-shape'
import { palettes, sizeOf, stillOf } from './still'

/** px */
export const cardSize = { width: 1200, height: 630 } as const

const margin = 56
const textWide = 500
const detail = { left: 620, width: 548 } as const

/**
 * The preview card of a chart, for links in other people's pages: title, finding and the part of the
 * drawing that shows the finding's mark, in letters that can be read at half the size.
 * @param picture the compact one of the same edition, as it stands in pages.
 */
export function cardOf(edition: Edition, picture: string): string {
  const { voice, caption } = edition
  const ink = palettes.light
  const { width, height } = cardSize
  const words = wordsOf(edition)
  const foot = footOf(edition)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` role="img"><title>${escapeText(caption.title)}</title>` +
    plainMarkup(
      [
        shape('rect', { width, height, fill: ink.ground }),
        riversShape(margin, margin, 1, ink),
        placed(margin + 64, margin - 4, 1, {}, [
          ...columnOf(
            [{ text: voice.t('site.title'), size: 26, fill: ink.text, bold: true }],
            textWide - 64,
          ).shapes,
        ]),
        placed(margin, words.top, 1, {}, words.shapes),
        placed(margin, height - margin - foot.height + 6, 1, {}, foot.shapes),
        shape('rect', {
          x: 588,
          y: margin,
          width: 1.5,
          height: height - 2 * margin,
          fill: ink.rule,
        }),
      ],
      (id) => id,
    ) +
    (picture === '' ? '' : detailOf(edition, picture)) +
    '</svg>'
  )
}

function footOf({ voice, rows, atlas, release }: Edition) {
  const standing = standingOf(rows, atlas, release, voice)
  return columnOf(
    [standing.newest, standing.release].map((text) => ({
      text,
      size: 21,
      fill: palettes.light.quiet,
    })),
    textWide,
  )
}

/** Title and as many sentences of the finding as there is room for, in the largest letters that do. */
function wordsOf(edition: Edition) {
  const { caption } = edition
  const ink = palettes.light
  const sentences = sentencesOf(caption.finding)
  const top = margin + 74
  const room = cardSize.height - margin - footOf(edition).height - 14 - top
  const title = { text: caption.title, fill: ink.text, bold: true, leading: 1.2, even: true }
  for (let count = Math.max(1, sentences.length); count > 0; count -= 1) {
    const text = sentences.slice(0, count).join('').trim() || caption.summary
    for (const [large, small] of sizes) {
      const column = columnOf(
        [
          { ...title, size: large },
          { text, size: small, fill: ink.text, leading: 1.38, gap: 18, even: true },
        ],
        textWide,
      )
      if (column.height <= room) return { shapes: column.shapes, top }
    }
  }
  const [large] = sizes.at(-1) ?? [38]
  return { shapes: columnOf([{ ...title, size: large }], textWide).shapes, top }
}

const sizes: readonly (readonly [number, number])[] = [
  [56, 34],
  [50, 31],
  [46, 29],
  [42, 27],
  [38, 25],
]

/** A finding by its sentences, the space between them at the end of each. */
function sentencesOf(finding: readonly Span[]): readonly string[] {
  const text = finding.map((span) => (typeof span === 'string' ? span : span.text)).join('')
  return text.split(/(?<=\.\s)(?=[\p{Lu}\d])|(?<=。)/u)
}

function detailOf({ caption, rows }: Edition, picture: string): string {
  const records = caption.finding.flatMap((span) => (typeof span === 'string' ? [] : span.record))
  const wanted = records.flatMap((id) => rows.filter((row) => row.records.includes(id)))
  const room = cardSize.height - 2 * margin
  const { strips, gap } = cropOf(
    picture,
    wanted.map(({ key }) => key),
    room / least,
  )
  const { width } = sizeOf(picture)
  const gaps = strips.length - (strips.at(-1)?.skips === false ? 1 : 0)
  const total = strips.reduce((sum, { top, bottom }) => sum + bottom - top, gap * gaps)
  const scale = Math.min(detail.width / width, room / total)
  const body = stillOf(picture, 'light')
    .replace(/^<svg [^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '')
  let y = margin + Math.max(0, (room - total * scale) / 2)
  return strips
    .map(({ top, bottom, skips }) => {
      const high = (bottom - top) * scale
      const strip =
        `<svg x="${detail.left}" y="${y.toFixed(1)}" width="${detail.width}" height="${high.toFixed(1)}"` +
        ` viewBox="0 ${top.toFixed(1)} ${(detail.width / scale).toFixed(1)} ${(bottom - top).toFixed(1)}">${body}</svg>`
      y += high + gap * scale
      return strip + (skips ? dots(y - (gap * scale) / 2) : '')
    })
    .join('')
}

/** Three dots where rows of the picture are left out. */
function dots(y: number): string {
  const fill = palettes.light.quiet
  return plainMarkup(
    [0, 12, 24].map((x) => shape('circle', { cx: detail.left + 4 + x, cy: y, r: 2.6, fill })),
    (id) => id,
  )
}

/** The least enlargement at which the drawing's letters can be read on a card. */
const least = 1.4
