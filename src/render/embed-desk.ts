import type { Words } from '../text/voice'
import type { EmbedParts } from './embed-parts'

/** Where the classic scripts of an embed meet: a frame of no origin can load no modules and no data. */
export interface EmbedDesk {
  /** Compiled data files, as parsed. */
  readonly parts: unknown[]
  /** The words of the language. */
  words?: Words
  /** The rows of the default view as markup, where they are a file of their own. */
  rows?: string
  draw?: (desk: EmbedDesk, asked: Asked) => Drawn
}

export interface Asked {
  readonly chart: string
  readonly lang: 'en' | 'zh'
  readonly newest: string
  /** Query string. */
  readonly search: string
  /** From the page to the root of the site. */
  readonly root: string
}

export interface Drawn {
  readonly parts: EmbedParts
  /** What is looked at, in words; what of the address was not understood. Plain text, '' for nothing. */
  readonly view: string
  readonly problems: string
}

declare global {
  interface Window {
    atlas?: EmbedDesk
  }
}
