import type { Lang } from '../model/atlas'
import { parseMarkup, printMarkup, type XmlElement } from '../render/markup'
import { leftOf, lookOf, plainLook, readText, type TextLook } from '../render/text-look'
import type { Typefaces } from './typefaces'

/** An SVG picture whose letters are shapes: it needs no font to be drawn. Throws where a letter is missing. */
export function outlineText(svg: string, faces: Typefaces, lang: Lang): string {
  const picture = parseMarkup(svg.replace(/<metadata>[\s\S]*?<\/metadata>/, ''))
  return printMarkup(outlined(picture, plainLook, faces, lang))
}

function outlined(element: XmlElement, around: TextLook, faces: Typefaces, lang: Lang): XmlElement {
  const look = lookOf(element, around)
  if (element.name !== 'text') {
    const children = element.children.map((child) => outlined(child, look, faces, lang))
    return { ...element, children }
  }
  const { d, width } = faces.outline(readText(element.text), look.size, look.bold, lang)
  const attributes = new Map(element.attributes)
  const x = Number(attributes.get('x') ?? 0) - width * leftOf(look.anchor)
  const y = Number(attributes.get('y') ?? 0)
  const moved = `${attributes.get('transform') ?? ''}translate(${x.toFixed(2)} ${y})`
  for (const name of ['x', 'y', 'font-size', 'font-weight', 'text-anchor']) attributes.delete(name)
  attributes.set('transform', moved).set('d', d)
  return { name: 'path', attributes, children: [], text: '' }
}
