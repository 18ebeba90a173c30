/** The one thing a figure shows at a time: a ring round a mark, a tip beside it, words for a screen reader. */
export interface Pointer {
  point(mark: SVGElement, say: string, hint: string, spoken: boolean): void
  rest(): void
  shown(): boolean
  /** Words still stand there, perhaps of a mark that a new picture has taken away. */
  stands(): boolean
  /** Whether a node belongs to the tip, which a pointer may enter. */
  holds(node: EventTarget | null): boolean
  remove(): void
}

const gap = 8

/**
 * The pointer of a figure. Its elements hang on the page's body (or on the dialog the figure stands
 * in), never inside the figure, whose contents may be hydrated or replaced. Styled by CSSOM alone,
 * with the page's colours; `.mark-tip` and `.mark-ring` are there for its style sheet.
 */
export function makePointer(figure: HTMLElement): Pointer {
  const ring = make('mark-ring', {
    border: '2px solid var(--text, CanvasText)',
    borderRadius: '3px',
    pointerEvents: 'none',
  })
  const tip = make('mark-tip', {
    background: 'var(--text, CanvasText)',
    color: 'var(--ground, Canvas)',
    border: '1px solid transparent',
    borderRadius: '4px',
    padding: '6px 10px',
    font: "14px/1.45 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
    overflowWrap: 'anywhere',
  })
  const words = document.createElement('span')
  const hint = document.createElement('small')
  set(hint, { display: 'block', fontSize: '12px' })
  tip.append(words, hint)
  const live = make('mark-live', {
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  })
  live.removeAttribute('aria-hidden')
  live.setAttribute('role', 'status')
  live.hidden = false
  let lit: SVGElement | null = null

  const rest = (): void => {
    ring.hidden = true
    tip.hidden = true
    lit?.removeAttribute('data-lit')
    lit = null
  }
  tip.addEventListener('pointerleave', (event) => {
    if (!(event.relatedTarget instanceof Node && figure.contains(event.relatedTarget))) rest()
  })
  const settle = (): void => {
    const host = figure.closest('dialog') ?? document.fullscreenElement ?? document.body
    if (live.parentNode !== host) host.append(ring, tip, live)
  }
  // The live region has to stand before it speaks.
  figure.addEventListener('focusin', settle)

  return {
    point(mark, say, more, spoken) {
      settle()
      rest()
      lit = mark
      mark.setAttribute('data-lit', '')
      words.textContent = say
      hint.textContent = more
      hint.hidden = more === ''
      ring.hidden = false
      tip.hidden = false
      place(mark.getBoundingClientRect(), ring, tip)
      if (spoken) live.textContent = say
    },
    rest,
    shown: () => !tip.hidden && lit?.isConnected === true,
    stands: () => !tip.hidden,
    holds: (node) => node instanceof Node && tip.contains(node),
    remove() {
      rest()
      figure.removeEventListener('focusin', settle)
      for (const element of [ring, tip, live]) element.remove()
    },
  }
}

/** Ring round the mark, tip over it or under it, never past the edges of the window. */
function place(mark: DOMRect, ring: HTMLElement, tip: HTMLElement): void {
  const wide = document.documentElement.clientWidth
  const parent = ring.offsetParent ?? document.documentElement
  // The body's own box is not where absolute children count from, unless it is positioned.
  const still = parent === document.body && getComputedStyle(parent).position === 'static'
  const zero = (still ? document.documentElement : parent).getBoundingClientRect()
  const move = (element: HTMLElement, x: number, y: number): void =>
    set(element, { left: `${x - zero.left}px`, top: `${y - zero.top}px` })
  move(ring, mark.left - 3, mark.top - 3)
  set(ring, { width: `${mark.width + 6}px`, height: `${mark.height + 6}px` })
  move(tip, 0, 0)
  set(tip, { maxWidth: `${Math.min(300, wide - 2 * gap)}px` })
  const { width, height } = tip.getBoundingClientRect()
  const x = Math.max(gap, Math.min(wide - gap - width, mark.left + mark.width / 2 - width / 2))
  const above = mark.top - gap - height
  move(tip, x, above >= 0 ? above : mark.bottom + gap)
}

function make(name: string, style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement('div')
  element.className = name
  element.hidden = true
  // Its words are spoken by the live region.
  element.setAttribute('aria-hidden', 'true')
  set(element, { position: 'absolute', boxSizing: 'border-box', zIndex: '20', ...style })
  return element
}

function set(element: HTMLElement, style: Partial<CSSStyleDeclaration>): void {
  Object.assign(element.style, style)
}
