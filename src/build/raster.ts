import { Resvg } from '@resvg/resvg-js'
import type { Lang } from '../model/atlas'
import { outlineText } from './outline-text'
import type { Typefaces } from './typefaces'

/** RGBA, four bytes a pixel, rows from the top. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/**
 * An SVG file of the atlas as pixels, `zoom` for each of its px. Its letters become shapes first: the
 * renderer leaves out text without a word where it finds no font for it.
 * @throws Error where a letter is in none of the typefaces.
 */
export function rasterOf(svg: string, lang: Lang, zoom: number, faces: Typefaces): Raster {
  const drawing = outlineText(svg, faces, lang)
  if (drawing.includes('<text')) throw new Error('Words are left that would not be drawn.')
  const image = new Resvg(drawing, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  }).render()
  return { width: image.width, height: image.height, pixels: image.pixels }
}
