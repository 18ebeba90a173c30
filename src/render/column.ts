import type { SvgShape } from '../charts/chart'
import { label } from '../charts/parts/svg-shapes'
import { wrapText } from '../charts/parts/text-width'

/** A piece of running text; sizes in px. */
export interface Passage {
  readonly text: string
  readonly size: number
  readonly fill: string
  readonly bold?: boolean
  /** Height of a line, in sizes of its letters. */
  readonly leading?: number
  /** Room above it, where it is not the first. */
  readonly gap?: number
  /** No single word is left over for the last line. */
  readonly even?: boolean
}

export interface Column {
  readonly shapes: readonly SvgShape[]
  readonly height: number
}

/** Passages one below the other, from (0, 0), in lines no wider than `width`; empty ones are left out. */
export function columnOf(passages: readonly Passage[], width: number): Column {
  let y = 0
  const shapes: SvgShape[] = []
  for (const passage of passages.filter(({ text }) => text !== '')) {
    const { size, fill, bold = false, leading = 1.45, gap = 0, even = false } = passage
    if (y > 0) y += gap
    const lines = (wide: number) => wrapText(bound(passage.text), size, wide, bold)
    for (const line of even ? evened(lines, width) : lines(width)) {
      const weight = bold ? { 'font-weight': 'bold' } : {}
      shapes.push(label(line, 0, y + (size * leading) / 2, size, { fill, ...weight }))
      y += size * leading
    }
  }
  return { shapes, height: y }
}

/** An amount stays on one line: "CNY 109 billion". */
function bound(text: string): string {
  return text
    .replaceAll(/\b(CNY|USD) (?=\d)/g, '$1\u00a0')
    .replaceAll(/(\d) (?=(?:million|billion|trillion)\b)/g, '$1\u00a0')
}

/**
 * Where the last line would be much shorter than the others: the narrowest wrapping, to within a
 * fiftieth of the width, that needs no more lines.
 */
function evened(lines: (width: number) => string[], width: number): string[] {
  let best = lines(width)
  const longest = Math.max(...best.map((line) => line.length))
  if ((best.at(-1)?.length ?? 0) > 0.4 * longest) return best
  for (let share = 0.98; share > 0.5; share -= 0.02) {
    const narrower = lines(width * share)
    if (narrower.length > best.length) break
    best = narrower
  }
  return best
}
