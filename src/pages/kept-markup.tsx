import type { ReactNode } from 'react'

const name = 'kept'

/** Holds a part of a page that the browser keeps as it was prerendered. */
export function Kept({ children }: { children: ReactNode }) {
  return (
    <div id={name} className="notes">
      {children}
    </div>
  )
}

/** The same part in the browser, by the markup that it came with. */
export function keptFrom(page: Document): ReactNode {
  const html = page.getElementById(name)?.innerHTML ?? ''
  return (
    <div
      id={name}
      className="notes"
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  )
}
