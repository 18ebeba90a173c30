import { useState } from 'react'
import type { Embedded } from '../exports/embed-address'
import { pngOf } from '../exports/own-picture'
import { pictureFile } from '../model/paths'
import type { Tell } from '../text/embed-dialog'
import { type OwnPicture, themeOf } from './use-embed-picture'

/** The picture to take away: a file of the atlas, or one made here for the author's own view and words. */
export function EmbedPicture({
  tell,
  here,
  embedded,
  own,
}: {
  tell: Tell
  here: string
  embedded: Embedded
  own: OwnPicture
}) {
  return (
    <div className="embed-download">
      <p>{tell('download')}</p>
      {own.wanted ? (
        <Made tell={tell} own={own} />
      ) : (
        <p className="embed-links">
          {(['svg', 'png'] as const).map((kind) => (
            <a
              key={kind}
              href={here + pictureFile(embedded.lang, embedded.chart, themeOf(embedded), kind)}
              download={own.file(kind)}
            >
              {tell(`download.${kind}`)}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}

function Made({ tell, own }: { tell: Tell; own: OwnPicture }) {
  const [failed, setFailed] = useState(false)
  const { svg, size, address } = own
  const takePng = async () => {
    if (svg === null || size === null) return
    try {
      save(await pngOf(svg, size), own.file('png'))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      {address !== null && (
        <p className="embed-links">
          <a href={address} download={own.file('svg')}>
            {tell('download.svg')}
          </a>
          <button type="button" onClick={() => void takePng()}>
            {tell('download.png')}
          </button>
        </p>
      )}
      <p role="status">
        {svg === null && !own.failed && tell('download.busy')}
        {failed && tell('download.failed')}
        {own.failed && tell('download.undrawn')}
      </p>
      <p className="quiet">{tell('upload', { address: tell('copy-address') })}</p>
    </>
  )
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
