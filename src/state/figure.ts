import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Chart, Row } from '../charts/chart'
import { defaultView, type View } from '../model/view'
import { useAtlasOf, useLate, useView } from './app'
import type { PictureDesk, Width } from './picture-desk'

export interface Picture {
  /** Complete `<svg>` strings, made by render/svg. */
  readonly compact: string
  readonly regular: string
  /** Of the width that the reader sees. `drawing` and `failed`: it does not show these rows yet. */
  readonly state: 'drawn' | 'drawing' | 'failed'
  /** The width not shown, while it does not show these rows yet. */
  readonly behind: Width | null
  retry(): void
}

/** The chart's rows for the reader's view, worked out anew only when a filter changes that the chart obeys. */
export function useRows<R extends Row>(chart: Chart<R>): readonly R[] {
  const atlas = useAtlasOf(chart)
  const view = useView()
  const obeyed = JSON.stringify(obeyedPart(chart, view))
  // The text of the obeyed part stands for the view: other filters leave the rows, and so the picture, alone.
  return useMemo(() => chart.rows(atlas, JSON.parse(obeyed) as View), [chart, atlas, obeyed])
}

/** Whether the reader's choices show other rows than the default view. */
export function useOwnView(chart: Pick<Chart, 'obeys' | 'own'>): boolean {
  const part = obeyedPart(chart, useView())
  return JSON.stringify(part) !== JSON.stringify(obeyedPart(chart, defaultView))
}

/** The picture of these rows: the one the page came with, then new ones as the rows change. */
export function usePicture<R extends Row>(chart: Chart<R>, rows: readonly R[]): Picture {
  const { desk } = useLate()
  const [attempt, setAttempt] = useState(0)
  const compact = useDrawn(desk, chart, rows, 'compact', attempt)
  const regular = useDrawn(desk, chart, rows, 'regular', attempt)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const both = [compact.state, regular.state]
  // The desk draws what is seen first: once one is drawn, the other is the one that no reader sees.
  const state = both.includes('failed') ? 'failed' : both.includes('drawn') ? 'drawn' : 'drawing'
  const behind =
    state !== 'drawn' || compact.state === regular.state
      ? null
      : compact.state === 'drawn'
        ? 'regular'
        : 'compact'
  return { compact: compact.svg, regular: regular.svg, state, behind, retry }
}

interface Drawn {
  readonly svg: string
  /** Rows that the svg shows; null while there is none. */
  readonly rows: readonly Row[] | null
  /** Rows and attempt that failed, so that a later attempt or other rows start anew. */
  readonly failed: { readonly rows: readonly Row[]; readonly attempt: number } | null
}

function useDrawn(
  desk: PictureDesk,
  chart: Chart,
  rows: readonly Row[],
  width: Width,
  attempt: number,
) {
  const [drawn, setDrawn] = useState<Drawn>(() => {
    const svg = desk.standing(chart, rows, width)
    return { svg: svg ?? '', rows: svg === null ? null : rows, failed: null }
  })
  const current = drawn.rows === rows
  useEffect(() => {
    if (current) return
    const dropped = new AbortController()
    desk.draw({ chart, rows, width }, dropped.signal).then(
      (svg) => {
        if (!dropped.signal.aborted) setDrawn({ svg, rows, failed: null })
      },
      () => {
        if (!dropped.signal.aborted)
          setDrawn((before) => ({ ...before, failed: { rows, attempt } }))
      },
    )
    return () => dropped.abort()
  }, [desk, chart, rows, width, attempt, current])
  const failed = drawn.failed?.rows === rows && drawn.failed.attempt === attempt
  const state: Picture['state'] = current ? 'drawn' : failed ? 'failed' : 'drawing'
  return { svg: drawn.svg, state }
}

/** The view as far as the chart obeys it, defaults elsewhere. */
export function obeyedPart(chart: Pick<Chart, 'obeys' | 'own'>, view: View): View {
  const kept = Object.fromEntries(chart.obeys.map((key) => [key, view[key]]))
  const declared = new Set((chart.own ?? []).map(({ name }) => name))
  const own = Object.fromEntries(Object.entries(view.own).filter(([name]) => declared.has(name)))
  return { ...defaultView, ...kept, own }
}
