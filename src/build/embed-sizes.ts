import type { Edition } from '../charts/edition'
import { textWidth, wrapText } from '../charts/parts/text-width'
import { type FrameSize, layoutsFrom, sizeThatHolds } from '../exports/frame-size'
import type { Prerenderer } from '../prerender'
import { embedParts } from '../render/embed-parts'
import { sizeOf } from '../render/still'

type Pictures = Pick<Prerenderer, 'pictureOf'>

/** How high the frame of an embed has to be so that nothing of its default view is cut off, px. */
export interface EmbedSize {
  /** By the width of the frame. */
  readonly heights: Readonly<Record<number, number>>
  /** `aspect-ratio` and `min-height` that are enough at every width from 320 to 1200 px together. */
  readonly ratio: readonly [number, number]
  readonly minHeight: number
  /** The same in two steps, for a frame that may ask how wide it is: narrower than `below`, and from there on. */
  readonly steps: { readonly below: number; readonly narrow: number; readonly wide: number }
  /** The same in steps that may grow with the width, as a padding has them. */
  readonly frame: FrameSize
  /** What an author's headline, and a mark pointed at, may add. */
  readonly extra: { readonly headline: number; readonly mark: number }
}

/** Sizes of every embed, by `<chart>.<lang>`, as JSON. */
export function embedSizes(site: Prerenderer): string {
  const sizes = site.editions.map((edition) => {
    const name = `${edition.chart.id}.${edition.voice.lang}`
    return [name, embedSize(site, edition)] as const
  })
  return `${JSON.stringify(Object.fromEntries(sizes), null, 1)}\n`
}

export function embedSize(site: Pictures, edition: Edition): EmbedSize {
  const heightAt = heightsOf(site, edition)
  const all = [...range(320, switchAt - 1, 4), ...range(switchAt, 1200, 4), 1200]
  // Before a layout changes words are at their widest or narrowest.
  const ends = layoutsFrom.slice(1).map((from) => from - 1)
  const known = [...all, ...ends, widest.compact + 2 * side - 1].map(
    (w) => [w, heightAt(w)] as const,
  )
  const highest = (from: number, to: number) =>
    Math.max(...known.flatMap(([w, h]) => (w >= from && w <= to ? [h] : [])))
  const ratio = [1200, heightAt(1200)] as const
  const below = known.filter(([w, h]) => (w * ratio[1]) / ratio[0] < h).map(([, h]) => h)
  const line = lineHeights[edition.voice.lang]
  return {
    heights: Object.fromEntries([320, 400, 480, 600, 720, 960, 1200].map((w) => [w, heightAt(w)])),
    ratio,
    minHeight: Math.max(...below, 0),
    steps: {
      below: switchAt,
      narrow: highest(0, switchAt - 1),
      wide: highest(switchAt, 1200),
    },
    frame: sizeThatHolds(known),
    // 160 signs in the narrowest frame, and the line that says whose they are; a long sentence of a mark.
    extra: {
      headline: Math.ceil(8 * line.title + 3 * line.small + gap),
      mark: Math.ceil(5 * line.small + gap),
    },
  }
}

/** @returns px of the default view, in a frame of a width in px. */
export function heightsOf(site: Pictures, edition: Edition): (width: number) => number {
  const svgs = {
    compact: site.pictureOf(edition, 'compact'),
    regular: site.pictureOf(edition, 'regular'),
  }
  const sizes = { compact: measured(svgs.compact), regular: measured(svgs.regular) }
  const parts = embedParts(edition, svgs, '', 'none')
  const line = lineHeights[edition.voice.lang]
  const links = parts.links.split('</a>').map(textOf).filter(Boolean)
  return (width) => {
    const inner = width - 2 * side
    const beside = width >= besideAt
    const column = beside ? inner - between - widest.regular : inner
    const block = (markup: string, size: number, height: number, bold = false) => {
      const text = textOf(markup)
      const lines = text === '' ? 0 : wrapText(text, size, column, bold).length
      return lines === 0 ? 0 : gap + lines * height
    }
    const shown = inner >= switchAt - 2 * side ? 'regular' : 'compact'
    const across = Math.min(inner, widest[shown])
    const picture = gap + (across * sizes[shown].height) / sizes[shown].width
    const words =
      block(parts.title, 19, line.title, true) +
      block(parts.finding, 16, line.finding, true) +
      block(parts.summary, 13, line.small) +
      block(parts.caveat, 13, line.small) +
      block(parts.source, 13, line.small) +
      // Where no script runs there is this line more.
      block(parts.still, 13, line.small) +
      gap +
      target * linesOfLinks(links, column)
    const rows = gap + Math.max(target, block(parts.rows, 13, line.small) - gap)
    const body = beside ? Math.max(words, picture) : words + picture
    return Math.ceil(edges + body + rows + margin)
  }
}

/** As in ui/embed.css, px; a browser test holds the two together. */
const side = 12
const edges = 8 + 12
const gap = 8
const between = 32
const target = 24
const widest = { compact: 328, regular: 720 }
const switchAt = 520 + 2 * side
const besideAt = 1088
const lineHeights = {
  en: { title: 23.75, finding: 24, small: 19.5 },
  zh: { title: 26.6, finding: 27.2, small: 22.1 },
}
/** Faces differ in more than the width of their signs. */
const margin = 8

/** Where there is nothing to draw one line says so. */
function measured(svg: string): { readonly width: number; readonly height: number } {
  return svg === '' ? { width: widest.compact, height: 3 * target } : sizeOf(svg)
}

function linesOfLinks(links: readonly string[], column: number): number {
  let lines = 1
  let used = 0
  for (const text of links) {
    const width = textWidth(text, 13)
    if (used > 0 && used + 20 + width > column) {
      lines += 1
      used = width
    } else used += (used > 0 ? 20 : 0) + width
  }
  return lines
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

function textOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replace(/&[#\w]+;/g, (sign) => entities[sign] ?? sign)
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)
}
