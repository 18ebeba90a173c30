import type { Drawing, Frame } from '../chart'
import { crisp } from './axes'
import { type Disc, labelShapes, placeLabels } from './lane-labels'
import { laneSigns, rimReach, signShapes } from './lane-signs'
import { inLegendOrder, type LegendKey, type LegendWords } from './legend'
import type { LaneMark } from './marks'
import { finish } from './placed'
import { type Layer, line, type Shape, words } from './shapes'
import { wrapText } from './text-width'
import { typeScale } from './type-scale'

export interface LaneSpec {
  readonly heading: string
  readonly marks: readonly LaneMark[]
}

export interface TimeAxis {
  readonly quiet: string
  /** Bands of equal kind, such as years, with their shares of the axis. */
  readonly bands: readonly { readonly label: string; readonly from: number; readonly to: number }[]
}

/** Lanes of marks over one time axis. */
export function drawLanes(
  lanes: readonly LaneSpec[],
  axis: TimeAxis,
  frame: Frame,
  legend: LegendWords | null,
): Drawing {
  const type = typeScale(frame)
  const u = type.unit
  const left = Math.round(frame.width * 0.22)
  const x = (share: number): number => left + share * (frame.width - left - 8 * u)
  const furniture: Shape[] = []
  const marks: Layer[] = []
  let y = 2 * u
  for (const text of wrapText(axis.quiet, type.quiet, frame.width)) {
    furniture.push(words(text, 0, y + type.quiet * 0.6, type.quiet, frame.ink.quiet))
    y += type.quiet * 1.34
  }
  y += 8 * u
  const top = y
  const rules: Shape[] = []
  for (const [index, lane] of lanes.entries()) {
    const placed = placeLane(lane.marks, x, frame)
    const heading = wrapText(lane.heading, type.label, left - 14 * u)
    const height = Math.max(placed.height, heading.length * type.label * 1.3) + 12 * u
    const middle = y + height / 2
    if (index > 0) rules.push(across(y, frame))
    furniture.push(
      ...heading.map((text, i) =>
        words(
          text,
          0,
          middle + (i - (heading.length - 1) / 2) * type.label * 1.3,
          type.label,
          frame.ink.text,
        ),
      ),
    )
    marks.push(...placed.layers(middle))
    y += height
  }
  const bottom = y + 5 * u + type.axis
  return finish(
    [
      {
        furniture: [...bandShapes(axis, x, top, y, frame), ...rules, ...furniture],
        marks,
        bottom: bottom + type.axis * 0.9,
        legend: legendOf(lanes),
      },
    ],
    frame,
    legend,
  )
}

function legendOf(lanes: readonly LaneSpec[]): readonly LegendKey[] {
  return inLegendOrder(new Set(lanes.flatMap((lane) => lane.marks).flatMap(laneSigns)))
}

function bandShapes(
  axis: TimeAxis,
  x: (share: number) => number,
  top: number,
  bottom: number,
  frame: Frame,
): Shape[] {
  const type = typeScale(frame)
  const stroke = { stroke: frame.ink.rule, lineWidth: type.unit }
  const ends = [...new Set(axis.bands.flatMap(({ from, to }) => [from, to]))]
  return [
    ...ends.map((share) =>
      line(
        [
          [crisp(x(share)), top],
          [crisp(x(share)), bottom],
        ],
        stroke,
      ),
    ),
    ...axis.bands.map(({ label, from, to }) =>
      words(
        label,
        (x(from) + x(to)) / 2,
        bottom + 5 * type.unit + type.axis * 0.55,
        type.axis,
        frame.ink.quiet,
        'center',
      ),
    ),
  ]
}

function across(y: number, frame: Frame): Shape {
  const { unit } = typeScale(frame)
  return line(
    [
      [0, crisp(y)],
      [frame.width, crisp(y)],
    ],
    { stroke: frame.ink.rule, lineWidth: unit },
  )
}

/** Marks by date; those that would overlap move up and down, never along the axis. */
function placeLane(list: readonly LaneMark[], x: (share: number) => number, frame: Frame) {
  const u = typeScale(frame).unit
  const discs: Disc[] = []
  for (const mark of list) {
    const at = (x(mark.from) + x(mark.to)) / 2
    const radius = mark.share === null ? 3.5 * u : Math.max(2.5 * u, 22 * u * Math.sqrt(mark.share))
    const reach = mark.treatment === 'at-least' ? radius * rimReach : radius
    // A period longer than its sign, such as a year in which the day is not known.
    const span =
      x(mark.to) - x(mark.from) > 2 * radius ? ([x(mark.from), x(mark.to)] as const) : null
    const disc = { mark, x: at, reach, radius, span }
    const free = (dy: number): boolean =>
      discs.every((other) => !meet({ ...disc, dy }, other, 2 * u))
    discs.push({ ...disc, dy: offsets.map((step) => step * u).find(free) ?? 0 })
  }
  const labels = placeLabels(discs, x(0), frame)
  const tall = typeScale(frame).label * 0.6
  const said = [...labels.values()]
  const top = Math.min(-8 * u, ...discs.map((d) => d.dy - d.reach), ...said.map((l) => l.dy - tall))
  const low = Math.max(8 * u, ...discs.map((d) => d.dy + d.reach), ...said.map((l) => l.dy + tall))
  return {
    height: low - top,
    layers: (middle: number): Layer[] => {
      const zero = middle - (top + low) / 2
      return discs.map((disc) => ({
        key: disc.mark.key,
        shapes: [...signShapes(disc, zero, frame), ...labelShapes(disc, labels, zero, frame)],
      }))
    },
  }
}

function meet(a: Disc, b: Disc, air: number): boolean {
  const crossed = (line: Disc, disc: Disc) =>
    line.span !== null &&
    disc.x + disc.reach > line.span[0] &&
    disc.x - disc.reach < line.span[1] &&
    Math.abs(line.dy - disc.dy) < disc.reach + air
  return (
    Math.hypot(a.x - b.x, a.dy - b.dy) < a.reach + b.reach + air || crossed(a, b) || crossed(b, a)
  )
}

/** 0, then 3 px up, 3 px down, and so on. */
const offsets = [0, ...Array.from({ length: 24 }, (_, i) => [-3 * (i + 1), 3 * (i + 1)]).flat()]
