/** How high the contents of a frame are, in the words of everyone who may listen. */
export interface Told {
  readonly chart: string
  /** px, a whole number. */
  readonly height: number
  /** Name that a pym parent gave this frame by `childId`; null without one. */
  readonly childId: string | null
}

type Dialect = (told: Told) => unknown

/** The atlas's own, AMP's, pym's and Datawrapper's; null: this one has nothing to say. */
export const dialects: readonly Dialect[] = [
  ({ chart, height }) => ({ type: 'atlas:height', version: 1, chart, height }),
  ({ height }) => ({ sentinel: 'amp', type: 'embed-size', height }),
  ({ height, childId }) =>
    childId === null ? null : ['pym', childId, 'height', height].join('xPYMx'),
  ({ chart, height }) => ({ 'datawrapper-height': { [chart]: height } }),
]

/**
 * Tells the parent the height of the document whenever it changes, and again when fonts have come
 * or the page is shown; never a height of zero, which is that of a frame nobody sees.
 * @param changed is called before each measure that a change of size asks for.
 */
export function tellHeight(
  chart: string,
  childId: string | null,
  tell: (message: unknown) => void,
  changed: () => void = () => undefined,
): void {
  const root = document.documentElement
  let last = 0
  const say = (again: boolean): void => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    if (height === 0 || (height === last && !again)) return
    last = height
    for (const dialect of dialects) {
      const message = dialect({ chart, height, childId })
      if (message !== null) tell(message)
    }
  }
  new ResizeObserver(() => {
    changed()
    say(false)
  }).observe(root)
  const repeat = (): void => say(true)
  addEventListener('load', repeat)
  document.addEventListener('visibilitychange', repeat)
  // A listener that came late has heard nothing yet: spoken to, the frame says it again.
  addEventListener('message', ({ source }) => {
    if (source === parent) repeat()
  })
  void document.fonts.ready.then(repeat)
}
