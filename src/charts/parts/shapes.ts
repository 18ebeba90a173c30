import type { CustomSeriesRenderItemParams } from 'echarts'
import type { EchartsDrawing } from '../chart'
import { fontStack } from './type-scale'

/** One element of a picture, in px, as ECharts' custom series takes it. */
export type Shape = RectShape | LineShape | PathShape | DotShape | TextShape

interface Paint {
  fill?: string
  stroke?: string
  lineWidth?: number
  lineDash?: number[]
  lineCap?: 'butt' | 'round'
  opacity?: number
}
interface RectShape {
  type: 'rect'
  shape: { x: number; y: number; width: number; height: number }
  style: Paint
}
interface LineShape {
  type: 'polyline'
  shape: { points: [number, number][] }
  style: Paint
}
interface PathShape {
  type: 'path'
  shape: { pathData: string }
  style: Paint
}
interface DotShape {
  type: 'circle'
  shape: { cx: number; cy: number; r: number }
  style: Paint
}
interface TextShape {
  type: 'text'
  style: {
    text: string
    x: number
    y: number
    fill: string
    fontSize: number
    fontWeight: 'normal' | 'bold'
    fontFamily: string
    textAlign: 'left' | 'center' | 'right'
    textVerticalAlign: 'middle'
    stroke?: string
    lineWidth?: number
  }
}

export type Align = 'left' | 'center' | 'right'

export function rect(x: number, y: number, width: number, height: number, style: Paint): Shape {
  return { type: 'rect', shape: { x, y, width, height }, style }
}

export function line(points: readonly (readonly [number, number])[], style: Paint): Shape {
  const shape = { points: points.map(([x, y]): [number, number] => [x, y]) }
  return { type: 'polyline', shape, style: { fill: 'none', ...style } }
}

/** Any outline as SVG path data with absolute coordinates. */
export function path(pathData: string, style: Paint): Shape {
  return { type: 'path', shape: { pathData }, style: { fill: 'none', ...style } }
}

export function dot(cx: number, cy: number, r: number, style: Paint): Shape {
  return { type: 'circle', shape: { cx, cy, r }, style: { fill: 'none', ...style } }
}

/** One line of text; `y` is the middle of the line. */
export function words(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  align: Align = 'left',
  bold = false,
): Shape {
  return {
    type: 'text',
    style: {
      text,
      x,
      y,
      fill,
      fontSize: size,
      fontWeight: bold ? 'bold' : 'normal',
      fontFamily: fontStack,
      textAlign: align,
      textVerticalAlign: 'middle',
    },
  }
}

/** The same text with the ground around its letters, where a rule runs behind it. */
export function haloed(shape: Shape, ground: string, width: number): Shape {
  if (shape.type !== 'text') return shape
  return { ...shape, style: { ...shape.style, stroke: ground, lineWidth: width } }
}

/**
 * ECharts names the mark on every element but texts. An empty element at both ends of a mark lets
 * the SVG pass see which texts belong to it; it is not printed.
 */
const bound: Shape = {
  type: 'path',
  shape: { pathData: 'M0 0' },
  style: { fill: 'none' },
}

/** The shapes of one row of the chart; without a key they are what stands around the marks. */
export interface Layer {
  readonly key: string | undefined
  readonly shapes: readonly Shape[]
}

/**
 * A picture of layers, lowest first, as one ECharts custom series on the bare surface: panels have
 * scales of their own, and thirteen grids with their axes would cost more than all the marks.
 */
export function drawingOf(layers: readonly Layer[], width: number, height: number): EchartsDrawing {
  const series = {
    type: 'custom',
    coordinateSystem: 'none',
    clip: false,
    silent: true,
    data: layers.map((_, index) => index),
    renderItem: ({ dataIndex }: CustomSeriesRenderItemParams) => ({
      type: 'group',
      children: [bound, ...(layers[dataIndex]?.shapes ?? []), bound],
    }),
  }
  return {
    kind: 'echarts',
    width,
    height,
    option: { animation: false, series: [series] },
    keys: [layers.map((layer) => layer.key)],
  }
}
