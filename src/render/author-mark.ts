import { figureMarks } from './figure-marks'

const svgSpace = 'http://www.w3.org/2000/svg'
/** px of the picture: between a mark and its ring, and from the ring's middle to the picture's edge. */
const air = 4
const edge = 1

/**
 * Draws a ring round the mark of a row in every picture that is laid out and has none yet: part of the
 * picture, so that it scales and prints with it, and within its edges.
 */
export function ringMark(box: HTMLElement, key: string): void {
  for (const picture of box.querySelectorAll('svg')) {
    if (picture.getClientRects().length === 0) continue
    if (picture.querySelector('[data-ring]') !== null) continue
    const marks = [...picture.querySelectorAll<SVGElement>('[data-key]')].filter(
      ({ dataset, localName }) => dataset.key === key && localName !== 'use',
    )
    for (const mark of figureMarks(marks, textsOf)) picture.append(ringOf(mark, picture))
  }
}

function textsOf(mark: SVGElement): string[] {
  return [...mark.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
}

/** In the picture's own px: some marks lie in a part that is scaled, and not all can hold a ring. */
function ringOf(mark: SVGElement, picture: SVGSVGElement): SVGElement {
  const whole = picture.getBoundingClientRect()
  const { left, top, right, bottom } = mark.getBoundingClientRect()
  const { width, height } = picture.viewBox.baseVal
  const scale = width / whole.width
  const within = (at: number, length: number) => Math.min(Math.max(at, edge), length - edge)
  const x = within((left - whole.left) * scale - air, width)
  const y = within((top - whole.top) * scale - air, height)
  const look = {
    'data-ring': '',
    x,
    y,
    width: within((right - whole.left) * scale + air, width) - x,
    height: within((bottom - whole.top) * scale + air, height) - y,
    rx: 4,
    fill: 'none',
    stroke: 'var(--text)',
    'stroke-width': 2,
    'pointer-events': 'none',
  }
  const ring = document.createElementNS(svgSpace, 'rect')
  for (const [name, value] of Object.entries(look)) ring.setAttribute(name, String(value))
  return ring
}
