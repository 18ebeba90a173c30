import { figureMarks } from './figure-marks'

/** px of the picture: between a mark and its ring, and from the ring's middle to the picture's edge. */
const air = 4
const edge = 1

/**
 * Draws a ring round the mark of a row in every picture that is laid out and has none yet: part of the
 * picture, so that it scales and prints with it, and within its edges. Its look is the style sheet's.
 */
export function ringMark(box: HTMLElement, key: string): void {
  for (const picture of box.querySelectorAll('svg')) {
    if (picture.getClientRects().length === 0) continue
    if (picture.querySelector('[data-ring]') !== null) continue
    const marks = [...picture.querySelectorAll(`[data-key="${key}"]:not(use)`)]
    for (const mark of figureMarks(marks, ({ textContent }) => textContent ?? ''))
      picture.insertAdjacentHTML('beforeend', ringOf(mark, picture))
  }
}

/** In the picture's own px: some marks lie in a part that is scaled, and not all can hold a ring. */
function ringOf(mark: Element, picture: SVGSVGElement): string {
  const whole = picture.getBoundingClientRect()
  const box = mark.getBoundingClientRect()
  const { width, height } = picture.viewBox.baseVal
  const scale = width / whole.width
  const x = Math.max((box.left - whole.left) * scale - air, edge)
  const y = Math.max((box.top - whole.top) * scale - air, edge)
  const right = Math.min((box.right - whole.left) * scale + air, width - edge)
  const bottom = Math.min((box.bottom - whole.top) * scale + air, height - edge)
  return `<rect data-ring x="${x}" y="${y}" width="${right - x}" height="${bottom - y}" rx="4"/>`
}
