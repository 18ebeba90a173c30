import type { Palette, SvgShape } from '../charts/chart'
import type { Edition } from '../charts/edition'
import { placed, shape } from '../charts/parts/svg-shapes'
import { fontStack } from '../charts/parts/type-scale'
import { standingOf } from '../charts/standing'
import { spansText } from '../text/voice'
import { type Column, columnOf } from './column'
import { escapeText } from './markup'
import { metadataOf, pageOf, rdfOf } from './metadata'
import { plainMarkup } from './plain'
import { ringShapes } from './ring'
import { riversShape } from './rivers-shape'
import { palettes, sizeOf, stillOf, type Theme } from './still'

export interface SheetOptions {
  readonly theme: Theme
  /** The author's own headline; the atlas's title and finding stay below it. */
  readonly headline?: string | null
  /** Key of the row whose mark gets a ring. */
  readonly mark?: string | null
}

const margin = 32

/**
 * A chart as a picture that stands alone: title, finding, drawing with its legend, sources, release
 * and address, as one SVG string in the colours of a theme. The same in Node and in a browser.
 * @param picture of the same edition, as it stands in pages; '' where its filters leave nothing.
 */
export function sheetOf(edition: Edition, picture: string, options: SheetOptions): string {
  const { theme, headline = null, mark = null } = options
  const ink = palettes[theme]
  const drawing = drawingOf(edition, picture, theme)
  const rings = mark === null ? [] : ringShapes(picture, mark, drawing, ink)
  const head = above(edition, headline, drawing.width, ink)
  const foot = below(edition, rings.length > 0, drawing.width, ink)

  const top = margin + head.height + (drawing.height > 0 ? 14 : 0)
  const end = top + drawing.height + 16
  const width = drawing.width + 2 * margin
  const height = Math.ceil(end + foot.height + margin - 8)
  const ground = shape('rect', { width, height, fill: ink.ground })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` role="img" aria-labelledby="${drawing.names}" font-family="${fontStack}">${drawing.titles}` +
    `<metadata>${rdfOf(metadataOf(edition))}</metadata>` +
    printed([ground, placed(margin, margin, 1, {}, head.shapes)]) +
    `<g transform="translate(${margin} ${Math.round(top)})">${drawing.body}${printed(rings)}</g>` +
    printed([placed(margin, end, 1, {}, foot.shapes)]) +
    '</svg>'
  )
}

function above(edition: Edition, headline: string | null, width: number, ink: Palette): Column {
  const { voice, caption } = edition
  const own = headline === null ? '' : printable(headline)
  const title = { text: caption.title, fill: ink.text, bold: true, leading: 1.25, even: true }
  return columnOf(
    [
      { text: own === '' ? '' : voice.t('sheet.headline-by'), size: 12, fill: ink.quiet },
      { ...title, text: own, size: 24, gap: 2 },
      own === '' ? { ...title, size: 24 } : { ...title, size: 15, gap: 14 },
      { text: spansText(caption.finding), size: 16, fill: ink.text, gap: own === '' ? 10 : 6 },
      { text: caption.empty ?? caption.summary, size: 13, fill: ink.quiet, gap: 8 },
    ],
    width,
  )
}

function below(edition: Edition, ringed: boolean, width: number, ink: Palette): Column {
  const { voice, caption, rows, atlas, release } = edition
  const standing = standingOf(rows, atlas, release, voice)
  const quiet = { size: 12, fill: ink.quiet, gap: 3 }
  const newest = standing.newest === '' ? '' : standing.newest + voice.t('list.space')
  const notes = columnOf(
    [
      { ...quiet, text: caption.caveats[0] ?? '' },
      { ...quiet, text: ringed ? voice.t('sheet.ring') : '' },
    ],
    width,
  )
  const room = 44
  const rule = notes.height + (notes.height > 0 ? 12 : 0)
  const credits = columnOf(
    [
      { text: voice.t('site.title'), size: 13, fill: ink.text, bold: true },
      { ...quiet, text: shortened(pageOf(edition)) },
      { ...quiet, text: standing.sources },
      {
        ...quiet,
        text: `${newest}${standing.release}${voice.t('list.separator')}${voice.t('sheet.rights')}`,
      },
    ],
    width - room,
  )
  return {
    shapes: [
      ...notes.shapes,
      shape('rect', { y: rule, width, height: 1, fill: ink.rule }),
      riversShape(0, rule + 12, 0.66, ink),
      placed(room, rule + 12, 1, {}, credits.shapes),
    ],
    height: rule + 12 + credits.height,
  }
}

interface PlacedDrawing {
  readonly width: number
  readonly height: number
  readonly names: string
  readonly titles: string
  readonly body: string
}

const whole =
  /^<svg [^>]*aria-labelledby="([^"]*)"[^>]*>((?:<(title|desc)[^>]*>[^<]*<\/\3>)*)(.*)<\/svg>$/s

function drawingOf(edition: Edition, picture: string, theme: Theme): PlacedDrawing {
  if (picture === '') {
    const { title, description } = metadataOf(edition)
    const titles = `<title id="t">${escapeText(title)}</title><desc id="d">${escapeText(description)}</desc>`
    return { width: 720, height: 0, names: 't d', titles, body: '' }
  }
  const [, names, titles, , body] = whole.exec(stillOf(inPrint(picture, edition), theme)) ?? []
  if (names === undefined || titles === undefined || body === undefined)
    throw new RangeError('This is no picture of the atlas.')
  return { ...sizeOf(picture), names, titles, body }
}

/** Words that speak of what opens on a page say less where nothing opens. */
function inPrint(picture: string, { voice }: Edition): string {
  const said = (key: 'legend.gap' | 'sheet.gap') => `>${escapeText(voice.t(key))}<`
  return picture.replaceAll(said('legend.gap'), () => said('sheet.gap'))
}

/** As an address is printed: without its scheme. */
function shortened(address: string | null): string {
  return address === null ? '' : address.replace(/^https?:\/\//, '')
}

/** An author's words in one line, without what an XML file cannot hold. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\s]+/gu, ' ').trim()
}

function printed(shapes: readonly SvgShape[]): string {
  return plainMarkup(shapes, (id) => id)
}
