import type { SvgShape } from '../charts/chart'
import { keyMark } from './gather'
import { escapeText, printMarkup, type XmlElement } from './markup'

/** Plain shapes as SVG markup, ids renamed by `fresh`, numbers to a tenth. */
export function plainMarkup(shapes: readonly SvgShape[], fresh: (id: string) => string): string {
  return shapes.map((shape) => printMarkup(element(shape, fresh))).join('')
}

function element(shape: SvgShape, fresh: (id: string) => string): XmlElement {
  const attributes = new Map<string, string>()
  if (shape.key !== undefined) attributes.set(keyMark, escapeText(shape.key))
  for (const [name, value] of Object.entries(shape.attributes))
    attributes.set(name, escapeText(printed(name, value, fresh)))
  return {
    name: shape.tag,
    attributes,
    children: shape.children.map((child) => element(child, fresh)),
    text: escapeText(shape.text),
  }
}

function printed(name: string, value: string | number, fresh: (id: string) => string): string {
  if (typeof value === 'number') return String(rounded(value, name.endsWith('opacity') ? 100 : 10))
  if (name === 'id') return fresh(value)
  if (name === 'href') return `#${fresh(value)}`
  const reference = /^url\(#(.+)\)$/.exec(value)?.[1]
  return reference === undefined ? value : `url(#${fresh(reference)})`
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0
}
