import { type Leaf, leafOf } from '../model/paths'
import { makePointer } from './mark-tip'

export interface MarksOptions {
  /** Opens a record or an event; absent: the link in the mark's table row is followed. */
  readonly open?: (leaf: Leaf) => void
  /** Chooses the place of a mark that stands for one (`data-place`). */
  readonly select?: (place: string) => void
}

const reach = 24

/**
 * Brings a drawn figure to life: pointer, touch and keyboard over the `data-key` marks of whichever
 * `<svg>` is visible in `[data-pictures]`; words and records come from the figure's own rows,
 * `<tr data-key data-say data-record data-event data-place data-group data-x data-y>`, in their order;
 * on a grid of `data-x` and `data-y` arrows move to the neighbour in their direction. The pictures may be
 * replaced at any time. `data-label` of the picture box names it, `data-hint` says how a record opens.
 * Returns a function that takes everything away again.
 */
export function attachMarks(figure: HTMLElement, options: MarksOptions = {}): () => void {
  const box = figure.querySelector<HTMLElement>('[data-pictures]')
  if (box === null) return () => undefined
  const pointer = makePointer(figure)
  const gone = new AbortController()
  const { signal } = gone
  let current: string | null = null
  let touched = false
  name(box)
  const veiled = (): boolean => isVeiled(figure, box)

  const show = (key: string, spoken: boolean, under?: EventTarget | null): void => {
    // A place has several marks: that under the pointer is the one meant.
    const mark = markUnder(under, key) ?? marksOf(box).get(key)
    const row = rowsOf(figure).find((one) => one.dataset.key === key)
    if (mark === undefined || row === undefined || veiled()) return
    if (spoken) mark.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    current = key
    const leads = row.dataset.place !== undefined || leafOf(row.dataset) !== null
    const hint = leads ? (box.dataset.hint ?? '') : ''
    pointer.point(mark, row.dataset.say ?? '', hint, spoken)
  }
  const hide = (): void => pointer.rest()
  const open = (key: string | null): boolean => {
    const row = rowsOf(figure).find((one) => one.dataset.key === key)
    const leaf = row === undefined ? null : leafOf(row.dataset)
    const place = row?.dataset.place
    if (row === undefined || (leaf === null && !place) || veiled()) return false
    if (place && options.select) options.select(place)
    else if (leaf !== null && options.open) options.open(leaf)
    else row.querySelector<HTMLAnchorElement>('a[href]')?.click()
    return true
  }

  const isPlace = (key: string): boolean =>
    rowsOf(figure).some((row) => row.dataset.key === key && row.dataset.place !== undefined)

  box.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Escape') {
        // The first one lays the tip aside and keeps the place; the next one leaves.
        if (pointer.stands()) hide()
        else box.blur()
        return
      }
      if (event.key === 'Enter' || event.key === ' ') {
        if (pointer.shown() && open(current)) event.preventDefault()
        return
      }
      const to = step(event.key, current, figure, box)
      if (to === undefined) return
      event.preventDefault()
      if (to !== null) show(to, true)
    },
    { signal },
  )
  box.addEventListener('blur', hide, { signal })
  box.addEventListener(
    'pointerdown',
    (event) => {
      touched = event.pointerType === 'touch'
    },
    { signal },
  )
  box.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return
      const key = keyAt(event, box)
      if (key === null) hide()
      else if (key !== current || !pointer.shown()) show(key, false, event.target)
    },
    { signal },
  )
  box.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType !== 'touch' && !pointer.holds(event.relatedTarget)) hide()
    },
    { signal },
  )
  box.addEventListener(
    'click',
    (event) => {
      const key = keyAt(event, box)
      if (key === null) hide()
      // The first tap shows, a second one on the same mark opens; a place is chosen at once.
      else if (touched && !(key === current && pointer.shown())) {
        show(key, true, event.target)
        if (isPlace(key)) open(key)
      } else open(key)
    },
    { signal },
  )
  // What a pointer called up goes by Escape wherever the focus is, and when a finger taps elsewhere.
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal })
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !box.contains(target) && !pointer.holds(target)) hide()
    },
    { signal },
  )
  return () => {
    gone.abort()
    pointer.remove()
    for (const attribute of ['tabindex', 'role', 'aria-label']) box.removeAttribute(attribute)
  }
}

/** The box is the chart's one tab stop; a group may hold the picture and take keys. */
function name(box: HTMLElement): void {
  box.tabIndex = 0
  box.setAttribute('role', 'group')
  const label = box.dataset.label ?? box.querySelector('svg > title')?.textContent
  if (label) box.setAttribute('aria-label', label)
}

/** The picture is not yet the one that the rows beside it describe. */
function isVeiled(figure: HTMLElement, box: HTMLElement): boolean {
  const waits = document.documentElement.dataset.veiled !== undefined
  return box.dataset.state === 'drawing' || (waits && figure.dataset.live === undefined)
}

function rowsOf(figure: HTMLElement): HTMLElement[] {
  return [...figure.querySelectorAll<HTMLElement>('tr[data-key]')]
}

/** Marks of the picture that is visible at this width, by key. */
function marksOf(box: HTMLElement): Map<string, SVGElement> {
  const svg = [...box.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0)
  const marks = new Map<string, SVGElement>()
  for (const mark of svg?.querySelectorAll<SVGElement>('[data-key]') ?? []) {
    const { key } = mark.dataset
    if (key !== undefined) marks.set(key, mark)
  }
  return marks
}

function markUnder(target: EventTarget | null | undefined, key: string): SVGElement | undefined {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-key]') : null
  return mark?.dataset.key === key ? mark : undefined
}

/** The mark under a pointer, or the nearest one within 24 px. */
function keyAt(event: MouseEvent, box: HTMLElement): string | null {
  const { target, clientX, clientY } = event
  const direct = target instanceof Element ? target.closest<SVGElement>('[data-key]') : null
  if (direct !== null && box.contains(direct)) return direct.dataset.key ?? null
  let nearest: string | null = null
  let least = reach
  for (const [key, mark] of marksOf(box)) {
    const { left, right, top, bottom } = mark.getBoundingClientRect()
    const aside = Math.max(left - clientX, 0, clientX - right)
    const away = Math.hypot(aside, Math.max(top - clientY, 0, clientY - bottom))
    if (away < least) {
      least = away
      nearest = key
    }
  }
  return nearest
}

/** Where a key leads: a row's key, null to stay, undefined where the key is none of ours. */
function step(
  pressed: string,
  current: string | null,
  figure: HTMLElement,
  box: HTMLElement,
): string | null | undefined {
  const way = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1, Home: 0, End: 0 }[pressed]
  if (way === undefined) return undefined
  const marks = marksOf(box)
  const rows = rowsOf(figure).filter((row) => marks.has(row.dataset.key ?? ''))
  const at = rows.findIndex((row) => row.dataset.key === current)
  const here = rows[at]
  const keyOf = (index: number): string | null => rows[index]?.dataset.key ?? null
  if (pressed === 'Home') return keyOf(0)
  if (pressed === 'End') return keyOf(rows.length - 1)
  if (here === undefined) return keyOf(way > 0 ? 0 : rows.length - 1)
  const { group, x, y } = here.dataset
  if (y !== undefined) return neighbour(pressed, here, rows)
  if ((pressed === 'ArrowUp' || pressed === 'ArrowDown') && group) {
    const beyond = way > 0 ? rows.slice(at + 1) : rows.slice(0, at).reverse()
    const same = beyond.find((row) => row.dataset.group !== group && row.dataset.x === x)
    const next = same ?? beyond.find((row) => row.dataset.group !== group)
    return next?.dataset.key ?? null
  }
  return keyOf(at + way)
}

/** The next row of a grid in the direction of an arrow; sideways steps count thrice. */
function neighbour(
  pressed: string,
  here: HTMLElement,
  rows: readonly HTMLElement[],
): string | null {
  const level = pressed === 'ArrowLeft' || pressed === 'ArrowRight'
  const way = pressed === 'ArrowRight' || pressed === 'ArrowDown' ? 1 : -1
  const at = (row: HTMLElement) => [Number(row.dataset.x), Number(row.dataset.y)] as const
  const [x, y] = at(here)
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const row of rows) {
    if (row.dataset.y === undefined) continue
    const [toX, toY] = at(row)
    const ahead = (level ? toX - x : toY - y) * way
    const away = ahead + 3 * Math.abs(level ? toY - y : toX - x)
    if (ahead <= 0 || away >= least) continue
    least = away
    best = row.dataset.key ?? null
  }
  return best
}
