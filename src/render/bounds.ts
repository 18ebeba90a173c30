import { textWidth } from '../charts/parts/text-width'
import type { XmlElement } from './markup'
import { type Point, pairsOf, pathPoints } from './path-points'
import { leftOf, lookOf, plainLook, readText, type TextLook } from './text-look'

/** px of the picture. */
export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What an element takes over from those around it. Coordinates are scaled, then moved. */
export interface Setting extends TextLook {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export const outermost: Setting = { ...plainLook, x: 0, y: 0, scale: 1 }

/**
 * The box of all that an element shows, read from its markup, since there is no page to ask; null
 * where it shows nothing of its own. Words are as wide as the atlas's table says, curves count with
 * their control points, `use` with nothing.
 */
export function boundsOf(element: XmlElement, around: Setting): Bounds | null {
  if (element.name === 'defs') return null
  const own = settingOf(element, around)
  const boxes = element.children.flatMap((child) => boundsOf(child, own) ?? [])
  const shown = boxOf(pointsOf(element, own), own)
  if (shown !== null) boxes.push(shown)
  return boxes.length === 0 ? null : boxes.reduce(joined)
}

export function settingOf(element: XmlElement, around: Setting): Setting {
  const transform = element.attributes.get('transform') ?? ''
  const [, dx = '0', dy = '0'] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(transform) ?? []
  const [, factor = '1'] = /scale\(([\d.]+)\)/.exec(transform) ?? []
  return {
    ...lookOf(element, around),
    x: around.x + Number(dx) * around.scale,
    y: around.y + Number(dy) * around.scale,
    scale: around.scale * Number(factor),
  }
}

function joined(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

function boxOf(points: readonly Point[], { x, y, scale }: Setting): Bounds | null {
  if (points.length === 0) return null
  const xs = points.map(([px]) => x + px * scale)
  const ys = points.map(([, py]) => y + py * scale)
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  }
}

function pointsOf(element: XmlElement, own: Setting): readonly Point[] {
  const { name, attributes } = element
  const number = (key: string) => Number(attributes.get(key) ?? 0)
  switch (name) {
    case 'path':
      return pathPoints(attributes.get('d') ?? '')
    case 'polyline':
      return pairsOf(attributes.get('points') ?? '')
    case 'rect':
      return corners(number('x'), number('y'), number('width'), number('height'))
    case 'circle': {
      const r = number('r')
      return corners(number('cx') - r, number('cy') - r, 2 * r, 2 * r)
    }
    case 'text': {
      const width = textWidth(readText(element.text), own.size, own.bold)
      const left = number('x') - width * leftOf(own.anchor)
      return corners(left, number('y') - own.size * 0.85, width, own.size * 1.1)
    }
    default:
      return []
  }
}

function corners(x: number, y: number, width: number, height: number): readonly Point[] {
  return [
    [x, y],
    [x + width, y + height],
  ]
}
