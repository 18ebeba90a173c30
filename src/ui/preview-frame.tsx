import { useEffect, useRef, useState } from 'react'
import { type FrameSize, heightAsked } from '../exports/frame-size'

/** The embed in a frame as the code would make it. */
export function PreviewFrame({
  address,
  title,
  size,
  scheme,
  sandbox,
}: {
  address: string
  title: string
  /** Of a frame without script beside it; null: it takes the height that it asks for. */
  size: FrameSize | null
  scheme: 'auto' | 'light' | 'dark'
  /** What a sandbox allows; null: there is none. */
  sandbox: string | null
}) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [told, setTold] = useState<number | null>(null)
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow) setTold((before) => heightAsked(data) ?? before)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])
  const least = size?.minHeight ?? told ?? 480
  const ratio = size === null ? 'auto' : size.ratio.join('/')
  useEffect(() => shape(frame.current, least, ratio, scheme), [least, ratio, scheme])
  return (
    <iframe
      ref={frame}
      className="embed-frame"
      src={address}
      title={title}
      sandbox={sandbox ?? undefined}
    />
  )
}

/** The page allows no style attributes, which React would write. */
function shape(frame: HTMLElement | null, least: number, ratio: string, scheme: string) {
  if (frame === null) return
  frame.style.minHeight = `${least}px`
  frame.style.aspectRatio = ratio
  frame.style.colorScheme = scheme === 'auto' ? '' : scheme
}
