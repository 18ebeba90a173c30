import { useEffect, useRef, useState } from 'react'
import { heightAsked } from '../exports/frame-size'

/** The embed in a frame as the code would make it. */
export function PreviewFrame({
  address,
  title,
  height,
  scheme,
  sandbox,
}: {
  address: string
  title: string
  /** px, where no script runs beside it; null: it takes the height that it asks for. */
  height: number | null
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
  const given = height ?? told ?? 480
  useEffect(() => shape(frame.current, given, scheme), [given, scheme])
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
function shape(frame: HTMLElement | null, height: number, scheme: string) {
  if (frame === null) return
  frame.style.height = `${height}px`
  frame.style.colorScheme = scheme === 'auto' ? '' : scheme
}
