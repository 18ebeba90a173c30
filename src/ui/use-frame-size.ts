import { useEffect, useState } from 'react'
import { type Embedded, embedAddress } from '../exports/embed-address'
import {
  type EmbedSizes,
  type FrameSample,
  type FrameSize,
  sizeThatHolds,
} from '../exports/frame-size'
import { defaultFlags, writeFlags } from '../model/flags'

/** Where a layout of the embed begins, and between; px. */
const widths = [
  320, 352, 415, 416, 480, 543, 544, 600, 640, 700, 743, 768, 900, 1000, 1087, 1088, 1200,
]

interface Measured {
  readonly address: string
  readonly size: FrameSize | null
}

export interface SizeKnown {
  readonly size: FrameSize
  readonly state: 'known' | 'measuring' | 'failed'
}

/**
 * The size of a frame for an embed: as the build measured it, or, where the view or the author's words make
 * it another one, as measured in a frame that nobody sees.
 */
export function useFrameSize(
  embedded: Embedded,
  { sizes, here }: { readonly sizes: EmbedSizes; readonly here: string },
  wanted: boolean,
): SizeKnown {
  const { lang, chart, query, flags } = embedded
  const built = sizes[`${chart}.${lang}`]?.frame
  const other = writeFlags({ ...flags, theme: defaultFlags.theme }) !== ''
  const address = embedAddress(here, { ...embedded, flags: { ...flags, theme: 'light' } })
  const [measured, setMeasured] = useState<Measured | null>(null)
  const known = built !== undefined && !other && query === ''
  const done = known || !wanted || measured?.address === address
  useEffect(() => {
    if (done) return
    return measure(address, (size) => setMeasured({ address, size }))
  }, [address, done])
  if (known || !wanted) return { size: built ?? unknown, state: 'known' }
  const current = measured?.address === address ? measured : null
  if (current?.size) return { size: current.size, state: 'known' }
  return { size: built ?? unknown, state: current === null ? 'measuring' : 'failed' }
}

const unknown: FrameSize = [[0, 2000]]
const patience = 25_000
/** px: in the faces of another device a line may wrap that does not here. */
const margin = 24

/** Loads an embed of this site in a frame out of sight and reads its height at all widths. Returns what ends it. */
function measure(address: string, tell: (size: FrameSize | null) => void): () => void {
  const frame = document.createElement('iframe')
  frame.className = 'embed-measure'
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  frame.src = address
  const over = (size: FrameSize | null) => {
    end()
    tell(size)
  }
  const watch = new MutationObserver(() => look())
  const timer = setTimeout(() => over(null), patience)
  const end = () => {
    clearTimeout(timer)
    watch.disconnect()
    frame.remove()
  }
  const look = () => {
    const root = frame.contentDocument?.documentElement
    if (root === undefined || root.dataset.ready === undefined) return
    over(sizeThatHolds(widths.map((width): FrameSample => [width, heightAt(frame, root, width)])))
  }
  frame.addEventListener('load', () => {
    const root = frame.contentDocument?.documentElement
    if (root === undefined) return over(null)
    watch.observe(root, { attributes: true, attributeFilter: ['data-ready'] })
    look()
  })
  document.body.append(frame)
  return end
}

function heightAt(frame: HTMLIFrameElement, root: HTMLElement, width: number): number {
  frame.style.width = `${width}px`
  return Math.ceil(root.getBoundingClientRect().height) + margin
}
