import type { Drawing, Frame } from '../chart'
import { type AxisSpec, axisShapes, fewTicks, roundTop, yearLabels } from './axes'
import { barShapes, breakShapes, fadeLength, type Scale, slotShapes } from './bars'
import { changeShapes } from './changes'
import { labelHeight, labelShapes, placeLabels } from './labels'
import { type LegendWords, legendKeys } from './legend'
import { type BarMark, type BreakMark, boundOf, type ChangeMark, type SlotMark } from './marks'
import {
  columnsFor,
  gutterFor,
  layoutPanels,
  type PanelBox,
  type PanelNeeds,
  type TextLine,
} from './panels'
import { finish, type Placed } from './placed'
import { type Layer, type Shape, words } from './shapes'
import { textWidth } from './text-width'
import { typeScale } from './type-scale'

/** One panel of bars over categories, with a scale of its own. */
export interface PanelSpec {
  readonly heading: string
  /** Quiet line under the heading: the axis unit first, then scope and whatever else all its bars share. */
  readonly quiet: string
  /** Starts a new row of panels under a heading of its own. */
  readonly section?: string
  /** Takes the whole width of the picture. */
  readonly wide?: boolean
  /** Height of the plotting area in px; absent: by density. */
  readonly plotHeight?: number
  /** Shared by all panels where years are compared across them. */
  readonly categories: readonly string[]
  readonly axis: AxisSpec
  readonly marks: readonly (BarMark | SlotMark)[]
  readonly breaks?: readonly BreakMark[]
  readonly changes?: readonly ChangeMark[]
}

export interface PanelOptions {
  /** Number of columns; absent: as many as the labels allow. */
  readonly columns?: number
  /** Marks and signs are explained under the panels in these words; null: no strip. */
  readonly legend: LegendWords | null
}

/** Small multiples of bars as an ECharts drawing, each panel on a scale of its own. */
export function drawPanels(
  panels: readonly PanelSpec[],
  frame: Frame,
  options: PanelOptions,
): Drawing {
  return finish(
    [placePanels(panels, frame, 2 * typeScale(frame).unit, options.columns)],
    frame,
    options.legend,
  )
}

/** The panels where they stand, from `top` px on. */
export function placePanels(
  panels: readonly PanelSpec[],
  frame: Frame,
  top: number,
  fixed?: number,
): Placed {
  const needs = panels.map((panel) => needsOf(panel, frame))
  const need = Math.max(1, ...panels.map((panel) => (panel.wide ? 1 : leastWidth(panel, frame))))
  const columns = fixed ?? columnsFor(frame, panels.length, need)
  const layout = layoutPanels(needs, frame, columns, top)
  const behind: Shape[] = []
  const headings: Shape[] = []
  const marks: Layer[] = []
  for (const [index, panel] of panels.entries()) {
    const box = layout.boxes[index]
    if (box === undefined) continue
    const scale = scaleOf(panel, box)
    const labels = yearLabels(panel.categories, scale.band, typeScale(frame).axis)
    behind.push(...axisShapes(scale, fewTicks(topOf(panel)), labels, panel.axis, frame))
    headings.push(...box.headings.map((heading) => headingShape(heading, frame)))
    marks.push(...panelMarks(panel, scale, frame))
  }
  const breaks = panels.reduce((count, panel) => count + (panel.breaks?.length ?? 0), 0)
  const legend = legendKeys(
    panels.flatMap((panel) => panel.marks),
    breaks,
  )
  return {
    furniture: [...inOrder(behind), ...inOrder(headings)],
    marks,
    bottom: layout.height,
    legend,
  }
}

function panelMarks(panel: PanelSpec, scale: Scale, frame: Frame): Layer[] {
  const bars = panel.marks.filter((mark) => mark.kind === 'bar')
  const breaks = panel.breaks ?? []
  const labels = placeLabels(bars, scale, frame, {
    rules: fewTicks(topOf(panel)).slice(1).map(scale.y),
    breaks: breaks.map((mark) => (scale.x(mark.after) + scale.x(mark.after + 1)) / 2),
  })
  const labelOf = new Map(bars.map((bar, index) => [bar, labels[index]] as const))
  const shapesOf = (mark: BarMark | SlotMark): Shape[] => {
    if (mark.kind === 'slot') return slotShapes(mark, scale, frame)
    const label = labelOf.get(mark)
    const body = barShapes(mark, scale, frame)
    return label === undefined ? body : [...body, ...labelShapes(mark, label, frame)]
  }
  const changes = panel.changes ?? []
  return [
    ...breaks.map((mark) => ({ key: mark.key, shapes: breakShapes(mark, scale, frame) })),
    ...panel.marks.map((mark) => ({ key: mark.key, shapes: shapesOf(mark) })),
    ...changeShapes(changes, bars, labels, scale, frame).map((shapes, i) => ({
      key: changes[i]?.key,
      shapes,
    })),
  ]
}

function scaleOf(panel: PanelSpec, box: PanelBox): Scale {
  const band = box.width / Math.max(1, panel.categories.length)
  const top = topOf(panel)
  const base = box.top + box.height
  return {
    x: (index) => box.left + band * (index + 0.5),
    y: (value) => base - (value / top) * box.height,
    band,
    base,
    ceiling: box.top - box.headroom,
    left: box.left,
    right: box.left + box.width,
  }
}

/** Shapes of one look side by side, so that the SVG says their look once. None of them overlap. */
function inOrder(shapes: readonly Shape[]): Shape[] {
  const look = (shape: Shape): string => {
    const { style } = shape
    return shape.type === 'text'
      ? [2, shape.style.fontSize, shape.style.fontWeight, shape.style.textAlign, style.fill].join()
      : [1, shape.type, 'stroke' in style ? style.stroke : ''].join()
  }
  const groups = new Map<string, Shape[]>()
  for (const shape of shapes) {
    const group = groups.get(look(shape))
    if (group === undefined) groups.set(look(shape), [shape])
    else group.push(shape)
  }
  return [...groups.values()].flat()
}

function topOf(panel: PanelSpec): number {
  const bars = panel.marks.filter((mark) => mark.kind === 'bar')
  return panel.axis.max ?? roundTop(Math.max(0, ...bars.map(boundOf)))
}

/** Room for labels above the scale: only as much as the tall bars need beyond their own bound. */
function needsOf(panel: PanelSpec, frame: Frame): PanelNeeds {
  const type = typeScale(frame)
  const height = panel.plotHeight ?? { compact: 104, regular: 116, large: 250 }[frame.density]
  const top = topOf(panel)
  const reach = panel.marks.map((mark) =>
    mark.kind === 'slot'
      ? 0
      : labelHeight(mark, frame) +
        (mark.treatment === 'at-least' ? fadeLength(frame) : 0) +
        (boundOf(mark) / top - 1) * height,
  )
  // Changes of years in a row may have to stand one above the other.
  const count = panel.changes?.length ?? 0
  const change = count === 0 ? 0 : type.label * (count > 1 ? 3.2 : 2)
  const rule = (panel.breaks?.length ?? 0) > 0 ? type.label * 0.6 : 0
  return {
    heading: panel.heading,
    quiet: panel.quiet,
    ...(panel.section === undefined ? {} : { section: panel.section }),
    ...(panel.wide === undefined ? {} : { wide: panel.wide }),
    ...(panel.plotHeight === undefined ? {} : { plotHeight: panel.plotHeight }),
    headroom: Math.max(type.axis * 0.7, ...reach) + change + rule + 5 * type.unit,
    gutter: gutterFor(
      fewTicks(top).map((tick) => panel.axis.tick(tick)),
      frame,
    ),
  }
}

/** Width at which neighbouring figures can be labelled with their shortest wording. */
function leastWidth(panel: PanelSpec, frame: Frame): number {
  const type = typeScale(frame)
  const widest = Math.max(
    type.axis * 2,
    ...panel.marks.map((mark) =>
      mark.kind === 'bar'
        ? textWidth(mark.labels.at(-1) ?? '', type.label) * (mark.lane?.of ?? 1)
        : 0,
    ),
  )
  return (widest + 2 * type.unit) * panel.categories.length + 3 * type.axis
}

function headingShape(heading: TextLine, frame: Frame): Shape {
  const type = typeScale(frame)
  const { text, x, y, kind } = heading
  if (kind === 'quiet') return words(text, x, y, type.quiet, frame.ink.quiet)
  const colour = kind === 'section' ? frame.ink.quiet : frame.ink.text
  return words(text, x, y, type[kind], colour, 'left', true)
}
