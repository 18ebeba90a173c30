const kept = [
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'points',
  'offset',
  'transform',
  'clip-path',
  'text-anchor',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'stop-color',
  'stop-opacity',
  'gradientUnits',
  'font-size',
  'font-weight',
  'id',
] as const

const defaults: Readonly<Record<string, string>> = {
  'stroke-width': '1',
  'text-anchor': 'start',
  'stroke-linecap': 'butt',
  opacity: '1',
}

/** Presentation attributes of an element of ECharts' SVG, in a fixed order; `fresh` renames ids. */
export function paintOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  fresh: (id: string) => string,
): Map<string, string> {
  const all = new Map(attributes)
  for (const declaration of (attributes.get('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) all.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim())
  }
  if (name === 'text') settle(all)
  const painted = new Map<string, string>()
  for (const key of kept) {
    const value = all.get(key)
    if (value === undefined || value === defaults[key]) continue
    painted.set(key, tidy(key, value, fresh))
  }
  // A closed body without a stroke needs no word on its lines, and an open line none on its filling.
  if (!painted.has('stroke'))
    for (const key of ['stroke-width', 'stroke-dasharray']) painted.delete(key)
  return painted
}

/**
 * Text stands on its baseline: what ECharts says by transform and `dominant-baseline` becomes x and
 * y, because renderers outside browsers read the latter differently.
 */
function settle(all: Map<string, string>): void {
  const size = Number.parseFloat(all.get('font-size') ?? '12')
  all.set('font-size', String(size))
  let x = Number(all.get('x') ?? 0)
  let y = Number(all.get('y') ?? 0)
  const moved = /^translate\(([-\d.e]+)[ ,]+([-\d.e]+)\)$/.exec(all.get('transform') ?? '')
  if (moved !== null) {
    x += Number(moved[1])
    y += Number(moved[2])
    all.delete('transform')
  }
  if (all.get('dominant-baseline') === 'central') y += size * 0.35
  all.set('x', String(x))
  all.set('y', String(y))
}

const coordinates =
  /^(d|x|y|x1|y1|x2|y2|cx|cy|r|width|height|points|stroke-width|stroke-dasharray|font-size)$/

function tidy(key: string, value: string, fresh: (id: string) => string): string {
  if (key === 'id') return fresh(value)
  if (value.startsWith('url(#')) return `url(#${fresh(value.slice(5, -1))})`
  if (key.endsWith('opacity')) return String(Math.round(Number(value) * 1000) / 1000)
  if (!coordinates.test(key)) return value
  const rounded = value.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 10) / 10 + 0),
  )
  return key === 'd' ? shorten(rounded) : rounded
}

/** Straight pieces along an axis in their short form. */
function shorten(d: string): string {
  return d.replace(/l(-?[\d.]+)[ ,]0(?![\d.])/g, 'h$1').replace(/l0[ ,](-?[\d.]+)/g, 'v$1')
}
