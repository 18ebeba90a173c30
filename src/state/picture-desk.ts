import type { Chart, Row } from '../charts/chart'

export type Width = 'compact' | 'regular'

/** A drawing engine that is loaded: rows to a complete `<svg>` string. */
export type Draw = (chart: Chart, rows: readonly Row[], width: Width) => string

export interface Order {
  readonly chart: Chart
  readonly rows: readonly Row[]
  readonly width: Width
}

/** Where pictures come from: those the page arrived with, and new ones drawn in turn. */
export interface PictureDesk {
  /** The picture that stands in the page already; null when there is none to keep. */
  standing(chart: Chart, rows: readonly Row[], width: Width): string | null
  /** Draws when it is this picture's turn; rejects when the engine cannot be loaded or fails. Ends quietly when dropped. */
  draw(order: Order, signal: AbortSignal): Promise<string>
  /** Fulfils when nothing is waiting to be drawn. */
  settled(): Promise<void>
}

export interface DeskMeans {
  standing(chartId: string, width: Width): string | null
  load(): Promise<Draw>
  /** Smaller is sooner; pictures that the reader sees come first. */
  rank(order: Order): number
  /** Gives the browser a chance to paint and to answer between two pictures. */
  pause(): Promise<void>
}

interface Waiting {
  readonly order: Order
  readonly signal: AbortSignal
  readonly resolve: (svg: string) => void
  readonly reject: (reason: unknown) => void
}

export function createDesk(means: DeskMeans): PictureDesk {
  let waiting: Waiting[] = []
  let work: Promise<void> | null = null
  let engine: Promise<Draw> | null = null

  async function run(): Promise<void> {
    try {
      engine ??= means.load()
      await drawOn(await engine)
    } catch (reason) {
      engine = null
      for (const job of waiting) job.reject(reason)
      waiting = []
    }
    // Ordered while the last one was being handed over.
    if (waiting.length > 0) return run()
    work = null
  }

  /** One picture at a time, the most urgent first, until none waits. */
  async function drawOn(draw: Draw): Promise<void> {
    const job = next()
    if (!job) return
    settle(job, draw)
    await means.pause()
    return drawOn(draw)
  }

  function next(): Waiting | undefined {
    waiting = waiting.filter(({ signal }) => !signal.aborted)
    const ranked = waiting.map((job) => ({ job, rank: means.rank(job.order) }))
    const first = ranked.sort((a, b) => a.rank - b.rank)[0]?.job
    waiting = waiting.filter((job) => job !== first)
    return first
  }

  return {
    standing: (chart, _rows, width) => means.standing(chart.id, width),
    draw: (order, signal) =>
      new Promise((resolve, reject) => {
        waiting.push({ order, signal, resolve, reject })
        work ??= Promise.resolve().then(run)
      }),
    settled: () => work ?? Promise.resolve(),
  }
}

/** A desk whose engine is at hand and draws at once: the prerenderer's. */
export function readyDesk(draw: Draw): PictureDesk {
  return {
    standing: draw,
    draw: (order) => Promise.resolve(draw(order.chart, order.rows, order.width)),
    settled: () => Promise.resolve(),
  }
}

function settle({ order, resolve, reject }: Waiting, draw: Draw) {
  try {
    resolve(draw(order.chart, order.rows, order.width))
  } catch (reason) {
    reject(reason)
  }
}
