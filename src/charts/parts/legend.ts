import type { Frame } from '../chart'
import { barShapes, reprintDot, type Scale, slotGlyph } from './bars'
import { discShapes, smallSign } from './lane-signs'
import type { BarMark, Mark, Texture, Treatment } from './marks'
import { line, rect, type Shape, words } from './shapes'
import { textWidth } from './text-width'
import { fadeAside } from './textures'
import { typeScale } from './type-scale'

/** Everything a reader may have to be told about how figures are drawn. */
export type LegendKey =
  | 'at-least'
  | 'at-most'
  | 'about'
  | 'nearly'
  | 'hatched'
  | 'outline'
  | 'light'
  | 'reprint'
  | 'gap'
  | 'hidden'
  | 'break'
  | 'range'
  | 'open-range'
  | 'step'
  | 'whole'
  | 'ceremony'
  | 'part'
  | 'rim'
  | 'ring'
  | 'tick'
  | 'cross'
  | 'diamond'

export type LegendWords = Readonly<Record<LegendKey, string>>

const order: readonly LegendKey[] = [
  'whole',
  'ceremony',
  'part',
  'rim',
  'ring',
  'tick',
  'cross',
  'diamond',
  'at-least',
  'at-most',
  'about',
  'nearly',
  'hatched',
  'outline',
  'light',
  'range',
  'open-range',
  'step',
  'break',
  'gap',
  'hidden',
  'reprint',
]

/** Which explanations a picture needs, in a fixed order; `span` is the length of the scale of its ranges. */
export function legendKeys(marks: readonly Mark[], breaks: number, span = 0): readonly LegendKey[] {
  const found = new Set<LegendKey>(breaks > 0 ? ['break'] : [])
  for (const mark of marks) {
    if (mark.kind === 'words') continue
    if (mark.kind === 'slot') {
      found.add(mark.reason)
      continue
    }
    if (mark.reprint) found.add('reprint')
    if (mark.kind === 'range') {
      if (!Number.isFinite(mark.low) || !Number.isFinite(mark.high)) found.add('open-range')
      // A narrow interval is drawn as a dot and needs no word.
      else if (mark.high - mark.low > 0.03 * span) found.add('range')
      continue
    }
    if (mark.step !== undefined) found.add('step')
    if (mark.treatment !== 'exact') found.add(mark.treatment)
    if (mark.texture !== 'solid') found.add(mark.texture)
  }
  return inLegendOrder(found)
}

export function inLegendOrder(keys: ReadonlySet<LegendKey>): readonly LegendKey[] {
  return order.filter((key) => keys.has(key))
}

/** The strip "how to read" under a picture: part of the drawing, so that it travels with every copy. */
export function legendStrip(
  keys: readonly LegendKey[],
  legend: LegendWords | null,
  frame: Frame,
  top: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  if (legend === null || keys.length === 0) return { shapes: [], height: 0 }
  const type = typeScale(frame)
  const lineHeight = type.quiet * 1.75
  const shapes: Shape[] = []
  let x = 0
  let y = top + lineHeight * 0.7
  for (const key of keys) {
    const glyph = glyphOf(key, frame)
    const width = glyph.width + 6 * type.unit + textWidth(legend[key], type.quiet)
    if (x > 0 && x + width > frame.width) {
      x = 0
      y += lineHeight
    }
    shapes.push(...glyph.at(x, y))
    shapes.push(words(legend[key], x + glyph.width + 6 * type.unit, y, type.quiet, frame.ink.quiet))
    x += width + 18 * type.unit
  }
  return { shapes, height: y + lineHeight * 0.5 - top }
}

interface Glyph {
  readonly width: number
  /** Shapes with the left edge at `x` and the middle of the line at `y`. */
  at(x: number, y: number): readonly Shape[]
}

function glyphOf(key: LegendKey, frame: Frame): Glyph {
  const type = typeScale(frame)
  const u = type.unit
  const { quiet, text } = frame.ink
  switch (key) {
    case 'about':
    case 'nearly':
      return sign('≈', frame)
    case 'at-least':
      return { width: 10 * u, at: (x, y) => sample('at-least', 'solid', x, y, frame) }
    case 'at-most':
      return { width: 10 * u, at: (x, y) => sample('at-most', 'solid', x, y, frame) }
    case 'hatched':
    case 'outline':
    case 'light':
      return { width: 10 * u, at: (x, y) => sample('exact', key, x, y, frame) }
    case 'reprint':
      return { width: 8 * u, at: (x, y) => [reprintDot(x + 4 * u, y, text, frame)] }
    case 'gap':
    case 'hidden':
      return { width: 12 * u, at: (x, y) => slotGlyph(key, x, y + 5 * u, 12 * u, frame) }
    case 'break':
      return sign('≠', frame)
    case 'range':
      return {
        width: 18 * u,
        at: (x, y) => [rect(x, y - 4 * u, 18 * u, 8 * u, { fill: quiet })],
      }
    case 'whole':
    case 'ceremony':
    case 'part':
      return {
        width: 12 * u,
        at: (x, y) => discShapes(key, false, x + 6 * u, y, 6 * u, quiet, frame),
      }
    case 'rim':
      return {
        width: 14 * u,
        at: (x, y) => discShapes('whole', true, x + 7 * u, y, 5.6 * u, quiet, frame),
      }
    case 'ring':
    case 'tick':
    case 'cross':
    case 'diamond':
      return {
        width: 10 * u,
        at: (x, y) => smallSign(key, x + 5 * u, y, 3.5 * u, quiet, frame),
      }
    case 'step':
      return { width: 18 * u, at: (x, y) => stepSample(x, y, frame) }
    case 'open-range':
      return { width: 18 * u, at: (x, y) => fadeAside(x, y - 3 * u, 18 * u, 6 * u, quiet) }
  }
}

function stepSample(x: number, y: number, frame: Frame): readonly Shape[] {
  const u = typeScale(frame).unit
  const { quiet } = frame.ink
  const points = [
    [x + 5 * u, y - 4 * u],
    [x + 18 * u, y - 4 * u],
  ] as const
  return [
    rect(x, y - 5 * u, 5 * u, 11 * u, { fill: quiet }),
    line(points, { stroke: quiet, lineWidth: 1.5 * u, lineDash: [u, 3 * u] }),
  ]
}

function sign(text: string, frame: Frame): Glyph {
  const { quiet } = typeScale(frame)
  return {
    width: textWidth(text, quiet, true),
    at: (x, y) => [words(text, x, y, quiet, frame.ink.text, 'left', true)],
  }
}

function sample(treatment: Treatment, texture: Texture, x: number, y: number, frame: Frame) {
  const u = typeScale(frame).unit
  const open = treatment === 'at-least'
  const mark: BarMark = {
    kind: 'bar',
    key: '',
    x: 0,
    low: 1,
    high: 1,
    middle: 1,
    labels: [],
    treatment,
    texture,
    reprint: false,
    colour: frame.ink.quiet,
  }
  const base = y + 6 * u
  const scale: Scale = {
    x: () => x + 5 * u,
    y: () => (open ? base - 4 * u : y - 6 * u),
    band: (10 * u) / 0.64,
    base,
    ceiling: y - 6 * u,
    left: x,
    right: x + 10 * u,
  }
  return barShapes(mark, scale, frame, open ? 9 * u : undefined)
}
