import type { Palette } from '../charts/chart'
import { darkPalette, lightPalette } from './palettes'

export type Theme = 'light' | 'dark'

/** px, as in the picture's viewBox. */
export interface Size {
  readonly width: number
  readonly height: number
}

export const palettes: Readonly<Record<Theme, Palette>> = { light: lightPalette, dark: darkPalette }

/** A page's picture as a file that stands alone: its colours are those of a theme. */
export function stillOf(svg: string, theme: Theme): string {
  const palette: Readonly<Record<string, string>> = { ...palettes[theme] }
  const { width, height } = sizeOf(svg)
  return svg
    .replace('<svg ', `<svg width="${width}" height="${height}" `)
    .replaceAll(/var\(--(\w+)\)/g, (whole, name: string) => palette[name] ?? whole)
}

/** @throws RangeError for what is no picture of the atlas. */
export function sizeOf(svg: string): Size {
  const [, width, height] = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  if (width === undefined || height === undefined) throw new RangeError('This is no picture.')
  return { width: Number(width), height: Number(height) }
}
