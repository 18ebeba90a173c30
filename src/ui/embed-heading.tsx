import { type ReactNode, useEffect, useRef } from 'react'

/** The name of the embed dialog; who opens it begins to read there, not at the button that closes it. */
export function EmbedHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
