import { useEffect, useState } from 'react'
import type { Edition } from '../charts/edition'
import type { Embedded } from '../exports/embed-address'
import { ownPicture } from '../exports/own-picture'
import type { PictureSize } from '../exports/snippet'
import { viewMark } from '../exports/view-file'
import { pictureFile } from '../model/paths'

/** A picture of the view at hand with the author's words, made in this browser. */
export interface OwnPicture {
  /** The view or the words are the author's, so that no file of the atlas shows them. */
  readonly wanted: boolean
  /** null: not drawn yet, or failed. */
  readonly svg: string | null
  /** To be shown in this page only; null as long as there is none. */
  readonly address: string | null
  readonly size: PictureSize | null
  readonly failed: boolean
  /** Name under which it is taken away. */
  file(kind: 'svg' | 'png'): string
}

interface Made {
  readonly of: string
  readonly svg: string | null
  readonly size: PictureSize | null
  readonly address: string | null
}

/** @param edition the same object as long as nothing changes. */
export function useOwnPicture(edition: Edition, embedded: Embedded, shown: boolean): OwnPicture {
  const { lang, chart, query, flags } = embedded
  const wanted = shown && (query !== '' || flags.headline !== null || flags.mark !== null)
  const of = JSON.stringify(embedded)
  const [made, setMade] = useState<Made | null>(null)
  const theme = themeOf(embedded)
  const { headline, mark } = flags
  useEffect(() => {
    if (!wanted) return
    let gone = false
    let address: string | null = null
    const keep = (now: Omit<Made, 'of'>) => gone || setMade({ of, ...now })
    ownPicture(edition, { theme, headline, mark }).then(
      ({ svg, size }) => {
        if (gone) return
        address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        keep({ svg, size, address })
      },
      () => keep({ svg: null, size: null, address: null }),
    )
    return () => {
      gone = true
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [edition, theme, headline, mark, of, wanted])
  const current = made?.of === of ? made : null
  const view = wanted ? viewMark([query, headline ?? '', mark ?? '']) : ''
  const named = view === '' ? chart : `${chart}.${view}`
  return {
    wanted,
    svg: current?.svg ?? null,
    address: current?.address ?? null,
    size: current?.size ?? null,
    failed: current !== null && current.svg === null,
    file: (kind) => pictureFile(lang, named, theme, kind).replace(/^.*\//, 'chongqing-'),
  }
}

interface FileSize {
  /** null: there is no such picture. */
  readonly size: PictureSize | null
  /** Not asked yet. */
  readonly waits: boolean
}

/** px of the picture that lies in the atlas. */
export function usePictureSize(here: string, embedded: Embedded): FileSize {
  const address = here + pictureFile(embedded.lang, embedded.chart, themeOf(embedded), 'svg')
  const [known, setKnown] = useState<{ address: string; size: PictureSize | null } | null>(null)
  useEffect(() => {
    const image = new Image()
    const found = () => ({ width: image.naturalWidth, height: image.naturalHeight })
    image.addEventListener('load', () => setKnown({ address, size: found() }))
    image.addEventListener('error', () => setKnown({ address, size: null }))
    image.src = address
  }, [address])
  const current = known?.address === address ? known : null
  return { size: current?.size ?? null, waits: current === null }
}

export function themeOf({ flags }: Embedded): 'light' | 'dark' {
  return flags.theme === 'dark' ? 'dark' : 'light'
}
