import type { Edition } from '../charts/edition'
import { placed, shape } from '../charts/parts/svg-shapes'
import { textWidth, wrapText } from '../charts/parts/text-width'
import { standingOf } from '../charts/standing'
import type { Span, Voice } from '../text/voice'
import { signsIn } from './card-signs'
import { type Column, columnOf } from './column'
import { type Crop, cropOf } from './crop'
import { escapeText } from './markup'
import { plainMarkup } from './plain'
import { riversShape } from './rivers-shape'
import { palettes, sizeOf, stillOf } from './still'

/** px */
export const cardSize = { width: 1200, height: 630 } as const

const margin = 56
const textWide = 500
/** The drawing and, below it, what its signs mean. */
const detail = { left: 620, width: 548, top: 50, bottom: 580 } as const
/** px; read at half the size. */
const quiet = { size: 21, fill: palettes.light.quiet }

/**
 * The preview card of a chart, for links in other people's pages: title, finding, sources and the part of
 * the drawing that shows the finding's mark with its signs explained, in letters that can be read at half the size.
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
  const wide = measured(textWide, voice)
  const fits = (text: string) => wrapText(text, quiet.size, wide).length === 1
  const standings = [3, 2, 1].map((named) => standingOf(rows, atlas, release, voice, named))
  const standing = standings.find(({ sources }) => fits(sources)) ?? standings.at(-1)
  if (standing === undefined) return columnOf([], wide)
  const { sources, newest, release: data } = standing
  const dated = newest + voice.t('list.space') + data
  const lines = [sources, ...(fits(dated) ? [dated] : [newest, data])]
  return columnOf(
    lines.map((text) => ({ ...quiet, text })),
    wide,
  )
}

/** Title and as many sentences of the finding as there is room for, in the largest letters that do. */
function wordsOf(edition: Edition) {
  const { caption } = edition
  const ink = palettes.light
  const sentences = sentencesOf(caption.finding)
  const top = margin + 68
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
  [36, 23.5],
]

/** A finding by its sentences, the space between them at the end of each. */
function sentencesOf(finding: readonly Span[]): readonly string[] {
  const text = finding.map((span) => (typeof span === 'string' ? span : span.text)).join('')
  return text.split(/(?<=\.\s)(?=[\p{Lu}\d])|(?<=。)/u)
}

interface Detail {
  readonly crop: Crop
  readonly legend: Column
  /** For the drawing, px. */
  readonly room: number
}

/** As much of the drawing as its legend leaves room for. */
function detailWith({ caption, rows, voice }: Edition, picture: string): Detail {
  const records = caption.finding.flatMap((span) => (typeof span === 'string' ? [] : span.record))
  const wanted = records.flatMap((id) => rows.filter((row) => row.records.includes(id)))
  const keys = wanted.map(({ key }) => key)
  const fitting = (lines: number): Detail => {
    const room = detail.bottom - detail.top - lines * lineHigh - 5
    const crop = cropOf(picture, keys, room / least)
    const signs = signsIn(picture, crop.strips, voice)
    const wide = measured(detail.width, voice)
    const legend = columnOf(
      linesOf(signs, wide).map((text) => ({ ...quiet, text })),
      wide,
    )
    return legend.height > lines * lineHigh + 1 ? fitting(lines + 1) : { crop, legend, room }
  }
  return fitting(1)
}

/** Text is measured by the widest usual face, but a card has its own: Latin letters take a seventh less. */
function measured(width: number, { lang }: Voice): number {
  return lang === 'en' ? width * 1.16 : width
}

/** As many signs in a line as fit, none parted from its word. */
function linesOf(signs: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const sign of signs) {
    const line = lines.length === 0 ? sign : `${lines.at(-1)} · ${sign}`
    if (lines.length > 0 && textWidth(line, quiet.size) <= width) lines[lines.length - 1] = line
    else lines.push(sign)
  }
  return lines
}

const lineHigh = quiet.size * 1.45

function detailOf(edition: Edition, picture: string): string {
  const { crop, legend, room } = detailWith(edition, picture)
  const { strips, gap } = crop
  const { width } = sizeOf(picture)
  const gaps = strips.length - (strips.at(-1)?.skips === false ? 1 : 0)
  const total = strips.reduce((sum, { top, bottom }) => sum + bottom - top, gap * gaps)
  const scale = Math.min(detail.width / width, room / total)
  const body = stillOf(picture, 'light')
    .replace(/^<svg [^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '')
  let y = detail.top + Math.max(0, (room - total * scale) / 2)
  const drawn = strips
    .map(({ top, bottom, skips }) => {
      const high = (bottom - top) * scale
      const strip =
        `<svg x="${detail.left}" y="${y.toFixed(1)}" width="${detail.width}" height="${high.toFixed(1)}"` +
        ` viewBox="0 ${top.toFixed(1)} ${(detail.width / scale).toFixed(1)} ${(bottom - top).toFixed(1)}">${body}</svg>`
      y += high + gap * scale
      return strip + (skips ? dots(y - (gap * scale) / 2) : '')
    })
    .join('')
  const under = placed(detail.left, detail.bottom - legend.height, 1, {}, legend.shapes)
  return drawn + plainMarkup([under], (id) => id)
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
