import type { XmlElement } from './markup'

/** Attribute that carries the row key while elements are put in order. */
export const keyMark = 'data-key'

/**
 * Puts the flat list of ECharts into the order of marks: everything from the first to the last element
 * of a key becomes `<g data-key>`, paths of one look become one, looks that repeat are said once.
 */
export function gather(elements: readonly XmlElement[]): XmlElement[] {
  const out: XmlElement[] = []
  let index = 0
  while (index < elements.length) {
    const element = elements[index]
    if (element === undefined) break
    const key = element.attributes.get(keyMark)
    if (key === undefined) {
      out.push(element)
      index += 1
      continue
    }
    const end = lastOf(elements, index, key)
    const children = elements.slice(index, end + 1).filter((child) => !isEmpty(child))
    for (const child of children) child.attributes.delete(keyMark)
    if (children.length > 0) {
      const attributes = new Map([[keyMark, key]])
      out.push({ name: 'g', attributes, children: compact(children), text: '' })
    }
    index = end + 1
  }
  return compact(out.filter((element) => !isEmpty(element)))
}

/** Index of the last element of a key; texts carry no key, so those in between belong to it. */
function lastOf(elements: readonly XmlElement[], start: number, key: string): number {
  let last = start
  for (let index = start + 1; index < elements.length; index += 1) {
    const other = elements[index]?.attributes.get(keyMark)
    if (other === key) last = index
    else if (other !== undefined) break
  }
  return last
}

/** The bounds that parts put around a mark, and whatever else is without ink. */
function isEmpty({ name, attributes }: XmlElement): boolean {
  return (
    (name === 'path' || name === 'rect' || name === 'polyline') &&
    (attributes.get('fill') ?? 'none') === 'none' &&
    !attributes.has('stroke')
  )
}

function compact(elements: readonly XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = []
  for (const element of elements) {
    const last = joined.at(-1)
    if (last === undefined || !joinPaths(last, element)) joined.push(element)
  }
  return hoist(joined)
}

function joinPaths(first: XmlElement, second: XmlElement): boolean {
  if (first.name !== 'path' || second.name !== 'path') return false
  if (first.attributes.size !== second.attributes.size) return false
  // Overlapping see-through paths would blend differently as one.
  if (first.attributes.has('fill-opacity') || first.attributes.has('opacity')) return false
  for (const [key, value] of first.attributes) {
    if (key !== 'd' && second.attributes.get(key) !== value) return false
  }
  first.attributes.set('d', `${first.attributes.get('d')}${second.attributes.get('d')}`)
  return true
}

const looks = ['text-anchor', 'fill', 'stroke', 'font-size', 'font-weight'] as const

/** Three or more neighbours of one look share it by a group around them. */
function hoist(elements: readonly XmlElement[]): XmlElement[] {
  const out: XmlElement[] = []
  let index = 0
  while (index < elements.length) {
    const element = elements[index]
    if (element === undefined) break
    const look = lookOf(element)
    let end = index
    while (end < elements.length && lookOf(elements[end]) === look) end += 1
    if (look === '' || end - index < 3) {
      out.push(element)
      index += 1
      continue
    }
    const attributes = new Map<string, string>()
    const children = elements.slice(index, end)
    for (const key of looks) {
      const value = element.attributes.get(key)
      if (value === undefined) continue
      attributes.set(key, value)
      for (const child of children) child.attributes.delete(key)
    }
    out.push({ name: 'g', attributes, children, text: '' })
    index = end
  }
  return out
}

function lookOf(element: XmlElement | undefined): string {
  if (element === undefined || element.name === 'g' || element.name === 'defs') return ''
  const look = looks.map((key) => element.attributes.get(key) ?? '')
  return look.every((value) => value === '') ? '' : [element.name, ...look].join('|')
}
