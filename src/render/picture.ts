import type { Chart, Frame, Row } from '../charts/chart'
import { spansText, type Voice } from '../text/voice'
import { pagePalette } from './palettes'
import { toSvg } from './svg'

/** The two widths that a page carries; a container query shows one of them. */
const widths = { compact: 328, regular: 720 } as const

/**
 * The picture of a chart as it stands in a page, colours as custom properties, described by its own
 * finding. The same rows give the same string in Node and in the browser. '' when the rows leave nothing.
 */
export function pagePicture(
  chart: Chart,
  rows: readonly Row[],
  density: keyof typeof widths,
  voice: Voice,
): string {
  const { title, finding, summary, empty } = chart.tells(rows, voice)
  if (empty !== null) return ''
  const frame: Frame = { width: widths[density], density, ink: pagePalette }
  const description = [spansText(finding), summary].filter(Boolean).join(' ')
  return toSvg(chart.draw(rows, frame, voice), `${chart.id}-${density}`, title, description)
}
