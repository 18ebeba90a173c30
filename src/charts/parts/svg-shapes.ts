import type { SvgAttributes, SvgShape } from '../chart'

/** An element of a plain SVG picture; with a key it is a mark of that row. */
export function shape(
  tag: SvgShape['tag'],
  attributes: SvgAttributes,
  children: readonly SvgShape[] = [],
  key?: string,
): SvgShape {
  return { tag, attributes, children, text: '', key }
}

/** One line of words; `y` is the middle of the line. */
export function label(
  text: string,
  x: number,
  y: number,
  size: number,
  attributes: SvgAttributes = {},
): SvgShape {
  return {
    tag: 'text',
    attributes: { x, y: y + size * 0.35, 'font-size': size, ...attributes },
    children: [],
    text,
    key: undefined,
  }
}

/** Shapes moved and scaled together. */
export function placed(
  x: number,
  y: number,
  scale: number,
  attributes: SvgAttributes,
  children: readonly SvgShape[],
): SvgShape {
  const factor = scale === 1 ? '' : `scale(${Number(scale.toFixed(4))})`
  const moved = `translate(${round(x)} ${round(y)})`
  return shape('g', { transform: `${moved}${factor}`, ...attributes }, children)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
