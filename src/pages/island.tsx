import { type ComponentType, memo, Suspense } from 'react'
import type { SiteContext } from '../state/site'
import { Safe } from '../ui/safe'

/** A piece of a live page whose code and figures come after the page answers. */
export interface PieceProps {
  readonly site: SiteContext
  /** The chart it shows; '' where it shows none. */
  readonly id: string
}

export type Piece = ComponentType<PieceProps>

/** Every piece that a live page may hold; at hand while prerendering, loaded later in the browser. */
export interface Pieces {
  readonly keys: Piece
  readonly figure: Piece
  readonly chart: Piece
  readonly updated: Piece
  readonly leaf: Piece
}

/**
 * Keeps a piece as it was prerendered until it can be brought to life. Nothing may change around it
 * before: React would throw the prerendered markup away. So it knows only what never changes.
 */
export const Island = memo(function Island({
  piece: Shown,
  site,
  id = '',
}: {
  piece: Piece
  site: SiteContext
  id?: string
}) {
  return (
    <Safe voice={site.voice}>
      <Suspense>
        <Shown site={site} id={id} />
      </Suspense>
    </Safe>
  )
})
