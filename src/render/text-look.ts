import type { XmlElement } from './markup'

/** How the words of an element are set; groups hand it on to what they hold. */
export interface TextLook {
  /** px */
  readonly size: number
  readonly bold: boolean
  readonly anchor: string
}

export const plainLook: TextLook = { size: 16, bold: false, anchor: 'start' }

export function lookOf({ attributes }: XmlElement, around: TextLook): TextLook {
  const weight = attributes.get('font-weight')
  return {
    size: Number(attributes.get('font-size') ?? around.size),
    bold: weight === undefined ? around.bold : /^(?:bold|[6-9]00)$/.test(weight),
    anchor: attributes.get('text-anchor') ?? around.anchor,
  }
}

/** How much of a line's width stands left of its x. */
export function leftOf(anchor: string): number {
  if (anchor === 'middle') return 0.5
  return anchor === 'end' ? 1 : 0
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** What was escaped for markup, as it is read. */
export function readText(escaped: string): string {
  return escaped.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
}
