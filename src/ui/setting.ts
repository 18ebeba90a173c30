import type { Voice } from '../text/voice'

/** What a piece of a page needs to know about where it stands. */
export interface Setting {
  readonly voice: Voice
  /** Which figures the page was made from. */
  readonly release: string
  /** This page's complete address where it is known, else its path from the site's root. */
  readonly address: string
  /** Relative address of a page, by its path from the site's root. */
  link(path: string): string
  /** Where to report a wrong figure; null when the site names no such place. */
  report(record?: string): string | null
}
