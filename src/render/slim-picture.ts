import { keyMark } from './gather'
import { escapeText, parseMarkup, printMarkup, type XmlElement } from './markup'

/**
 * A page's picture with fewer bytes, for an embed that has to arrive in one breath: named by `label`
 * alone since the page around it says the rest, its face inherited, texts on whole pixels, straight
 * marks on halves, and rules of one look as one path.
 * @param keyOf short names for the keys of marks.
 */
export function slimPicture(svg: string, label: string, keyOf: (key: string) => string): string {
  if (svg === '') return ''
  const root = parseMarkup(svg)
  const kept = new Map([
    ['viewBox', root.attributes.get('viewBox') ?? ''],
    ['role', 'img'],
    ['aria-label', escapeText(label)],
  ])
  const children = root.children.filter(({ name }) => name !== 'title' && name !== 'desc')
  return printMarkup({
    name: 'svg',
    attributes: kept,
    children: slimmed(children, keyOf),
    text: '',
  })
}

function slimmed(elements: readonly XmlElement[], keyOf: (key: string) => string): XmlElement[] {
  const out: XmlElement[] = []
  let run: XmlElement | null = null
  for (const element of elements) {
    const rule: XmlElement | null = element.name === 'polyline' ? asPath(element) : null
    if (rule !== null && run !== null && sameLook(run, rule)) join(run, rule)
    else out.push(rule ?? within(element, keyOf))
    if (rule === null) run = null
    else if (out.at(-1) === rule) run = rule
  }
  return out
}

function within(element: XmlElement, keyOf: (key: string) => string): XmlElement {
  const attributes = new Map(element.attributes)
  const key = attributes.get(keyMark)
  if (key !== undefined) attributes.set(keyMark, keyOf(key))
  if (element.name === 'text')
    for (const key of ['x', 'y'] as const) {
      const value = Number(attributes.get(key))
      if (attributes.has(key) && Number.isFinite(value)) attributes.set(key, `${Math.round(value)}`)
    }
  const line = attributes.get('d')
  if (line !== undefined && straight.test(line))
    attributes.set(
      'd',
      line.replace(/-?\d*\.\d+/g, (number) => `${Math.round(Number(number) * 2) / 2 + 0}`),
    )
  return { ...element, attributes, children: slimmed(element.children, keyOf) }
}

/** Bars and stems, each begun at a place of its own: no error adds up from one to the next. */
const straight = /^(?:M[-\d. ]+(?:[hvl][-\d. ]+){1,4}Z?)+$/

type Point = readonly [number, number]

function asPath(line: XmlElement): XmlElement {
  const points = pointsOf(line.attributes.get('points') ?? '')
  const attributes = new Map<string, string>([['d', '']])
  for (const [key, value] of line.attributes) if (key !== 'points') attributes.set(key, value)
  const path: XmlElement = { name: 'path', attributes, children: [], text: '' }
  const [first, ...others] = points
  if (first === undefined) return path
  attributes.set('d', `M${first[0]} ${first[1]}${stepsOf(first, others)}`)
  ends.set(path, { from: first, to: others.at(-1) ?? first })
  return path
}

/** Where a path begins, and where its pen stands at its end. */
const ends = new WeakMap<XmlElement, { readonly from: Point; readonly to: Point }>()

function join(run: XmlElement, rule: XmlElement): void {
  const before = ends.get(run)
  const after = ends.get(rule)
  if (before === undefined || after === undefined) return
  const [x, y] = [after.from[0] - before.to[0], after.from[1] - before.to[1]].map(tenth)
  const steps = (rule.attributes.get('d') ?? '').replace(/^M-?[\d.]+ -?[\d.]+/, '')
  run.attributes.set('d', `${run.attributes.get('d')}m${x} ${y}${steps}`)
  ends.set(run, { from: before.from, to: after.to })
}

function sameLook(one: XmlElement, other: XmlElement): boolean {
  if (one.attributes.size !== other.attributes.size) return false
  // See-through rules would blend where they cross.
  if (one.attributes.has('opacity') || one.attributes.has('stroke-opacity')) return false
  for (const [key, value] of one.attributes)
    if (key !== 'd' && other.attributes.get(key) !== value) return false
  return true
}

function pointsOf(text: string): Point[] {
  const numbers = text.split(/[ ,]+/).filter(Boolean).map(Number)
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : []))
}

function stepsOf(from: Point, to: readonly Point[]): string {
  let [x, y] = from
  return to
    .map(([toX, toY]) => {
      const [right, down] = [tenth(toX - x), tenth(toY - y)]
      ;[x, y] = [toX, toY]
      if (down === 0) return `h${right}`
      return right === 0 ? `v${down}` : `l${right} ${down}`
    })
    .join('')
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
