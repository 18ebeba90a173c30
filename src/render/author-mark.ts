const svgSpace = 'http://www.w3.org/2000/svg'

/**
 * Draws a ring round the mark of a row in every picture that is laid out and has none yet: part of the
 * picture, so that it scales and prints with it.
 */
export function ringMark(box: HTMLElement, key: string): void {
  for (const mark of box.querySelectorAll<SVGGraphicsElement>('[data-key]')) {
    if (mark.dataset.key !== key || mark.querySelector('[data-ring]') !== null) continue
    if (mark.getClientRects().length === 0) continue
    const { x, y, width, height } = mark.getBBox()
    const ring = document.createElementNS(svgSpace, 'rect')
    const look = {
      'data-ring': '',
      x: x - 4,
      y: y - 4,
      width: width + 8,
      height: height + 8,
      rx: 4,
      fill: 'none',
      stroke: 'var(--text)',
      'stroke-width': 2,
    }
    for (const [name, value] of Object.entries(look)) ring.setAttribute(name, String(value))
    mark.append(ring)
  }
}
