import type { ReactNode } from 'react'

/** Copies its text; the page's script does it, says it, and the style sheet shows that it is done. */
export function CopyButton({
  text,
  said,
  of,
  date,
  address,
  children,
}: {
  text: string
  said: string
  /** Id of the element that shows the text, selected where nothing may be copied. */
  of?: string
  /** Part of the text that today's date takes the place of. */
  date?: string
  /** Part of the text that is the page's address or stands for it: the reader's own, with the query, takes its place. */
  address?: string
  children: ReactNode
}) {
  return (
    <button
      type="button"
      className="copy needs-script"
      data-copy={text}
      data-said={said}
      data-copy-of={of}
      data-copy-date={date}
      data-copy-address={address}
      suppressHydrationWarning
    >
      {children}
    </button>
  )
}
