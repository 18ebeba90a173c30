/** An element of the XML that ECharts writes; enough of a parser for that, not for more. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: XmlElement[]
  /** Escaped text as it stood. */
  text: string
}

const token = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g
const attribute = /([\w:-]+)="([^"]*)"/g

/** Reads an SVG string; style blocks and comments are left out. Throws where elements do not nest. */
export function parseMarkup(markup: string): XmlElement {
  const clean = markup.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [root]
  for (const [, closing, name = '', attributes = '', empty, text = ''] of clean.matchAll(token)) {
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`SVG does not nest at </${name}>`)
      continue
    }
    const element: XmlElement = { name, attributes: new Map(), children: [], text: text.trim() }
    for (const [, key = '', value = ''] of attributes.matchAll(attribute)) {
      element.attributes.set(key, value)
    }
    open.at(-1)?.children.push(element)
    if (!empty) open.push(element)
  }
  const svg = root.children[0]
  if (svg === undefined || open.length !== 1) throw new Error('Not a whole SVG')
  return svg
}

export function printMarkup(element: XmlElement): string {
  const attributes = [...element.attributes].map(([key, value]) => ` ${key}="${value}"`).join('')
  const inner = element.text + element.children.map(printMarkup).join('')
  return inner === ''
    ? `<${element.name}${attributes}/>`
    : `<${element.name}${attributes}>${inner}</${element.name}>`
}

/** Makes any text safe as content or attribute value. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
