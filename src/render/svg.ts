import type { Drawing, EchartsDrawing } from '../charts/chart'
import { fontStack } from '../charts/parts/type-scale'
import { rawSvg } from './engine'
import { gather, keyMark } from './gather'
import { escapeText, parseMarkup, printMarkup, type XmlElement } from './markup'
import { plainMarkup } from './plain'
import { paintOf } from './presentation'

export interface SvgOptions {
  /** Colour of a ground under everything; absent: none, the page shows through. */
  readonly ground?: string
}

/**
 * A drawing as one SVG string that is safe under a strict content security policy: no style
 * attribute or block, ids that begin with `id`, marks as `<g data-key>`. Same input, same string.
 * @param id unique in the page, letters, digits and dashes
 * @param desc may be empty
 */
export function toSvg(
  drawing: Drawing,
  id: string,
  title: string,
  desc: string,
  options: SvgOptions = {},
): string {
  const { width, height } = drawing
  const body =
    drawing.kind === 'shapes'
      ? plainMarkup(drawing.shapes, freshIds(id))
      : cleanMarkup(rawSvg(drawing), drawing.keys, id)
  const names = desc === '' ? `${id}-title` : `${id}-title ${id}-desc`
  const ground =
    options.ground === undefined
      ? ''
      : `<rect width="${width}" height="${height}" fill="${escapeText(options.ground)}"/>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"` +
    ` aria-labelledby="${names}" font-family="${fontStack}">` +
    `<title id="${id}-title">${escapeText(title)}</title>` +
    (desc === '' ? '' : `<desc id="${id}-desc">${escapeText(desc)}</desc>`) +
    `${ground}${body}</svg>`
  )
}

/** The contents of an ECharts SVG string in the atlas's own words; `keys` as in `Drawing`. */
export function cleanMarkup(raw: string, keys: EchartsDrawing['keys'], id: string): string {
  const fresh = freshIds(id)
  const elements = parseMarkup(raw).children.flatMap((child) => clean(child, keys, fresh))
  return gather(elements).map(printMarkup).join('')
}

function clean(
  element: XmlElement,
  keys: EchartsDrawing['keys'],
  fresh: (id: string) => string,
): XmlElement[] {
  const { name, attributes, text } = element
  if (name === 'text' && text === '') return []
  const children = element.children.flatMap((child) => clean(child, keys, fresh))
  if ((name === 'g' || name === 'defs') && children.length === 0) return []
  const painted = paintOf(name, attributes, fresh)
  const series = Number(attributes.get('ecmeta_series_index') ?? Number.NaN)
  const key = keys[series]?.[Number(attributes.get('ecmeta_data_index'))]
  if (key !== undefined) painted.set(keyMark, escapeText(key))
  if (name === 'g' && painted.size === 0) return children
  return [{ name, attributes: painted, children, text }]
}

/** Ids of a picture become `<id>-1`, `<id>-2` … in their order. */
function freshIds(id: string): (old: string) => string {
  const ids = new Map<string, string>()
  return (old) => {
    const known = ids.get(old) ?? `${id}-${ids.size + 1}`
    ids.set(old, known)
    return known
  }
}
