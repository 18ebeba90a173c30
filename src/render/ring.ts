import type { Palette, SvgShape } from '../charts/chart'
import { shape } from '../charts/parts/svg-shapes'
import { type Bounds, boundsOf, outermost, type Setting, settingOf } from './bounds'
import { figureMarks } from './figure-marks'
import { keyMark } from './gather'
import { parseMarkup, type XmlElement } from './markup'
import type { Size } from './still'
import { readText } from './text-look'

/** A ring round each mark of a row in a picture, in the picture's px; none where the row has no mark in it. */
export function ringShapes(svg: string, key: string, size: Size, ink: Palette): SvgShape[] {
  const marks = marksOf(parseMarkup(svg), key, outermost)
  return figureMarks(marks, ({ element }) => textOf(element)).flatMap(({ box }) =>
    ring(box, size, ink),
  )
}

const air = 5
const stroke = 2.5

function ring(box: Bounds, size: Size, ink: Palette): readonly SvgShape[] {
  const left = Math.max(stroke, box.left - air)
  const top = Math.max(stroke, box.top - air)
  const body = {
    x: left,
    y: top,
    width: Math.min(size.width - stroke, box.right + air) - left,
    height: Math.min(size.height - stroke, box.bottom + air) - top,
    rx: 6,
    fill: 'none',
  }
  return [
    shape('rect', { ...body, stroke: ink.ground, 'stroke-width': 4.5, 'stroke-opacity': 0.85 }),
    shape('rect', { ...body, stroke: ink.text, 'stroke-width': stroke }),
  ]
}

interface FoundMark {
  readonly element: XmlElement
  readonly box: Bounds
}

function marksOf(element: XmlElement, key: string, around: Setting): readonly FoundMark[] {
  if (readText(element.attributes.get(keyMark) ?? '') === key) {
    const box = boundsOf(element, around)
    return box === null ? [] : [{ element, box }]
  }
  const own = settingOf(element, around)
  return element.children.flatMap((child) => marksOf(child, key, own))
}

function textOf({ text, children }: XmlElement): string {
  return readText(text) + children.map(textOf).join('')
}
