import { useState } from 'react'
import { type Embedded, embedAddress } from '../exports/embed-address'
import { type FrameSize, heightAt } from '../exports/frame-size'
import { inWords, type Way } from '../exports/snippet'
import { pictureFile } from '../model/paths'
import type { Tell } from '../text/embed-dialog'
import { ChoiceOf } from './choice-of'
import { PreviewFrame } from './preview-frame'
import { useFitted } from './use-fitted'

/** px of the frame, as in the style sheet. */
const widths = { phone: 360, column: 600, full: 1200 } as const
const hosts = ['article', 'sandbox', 'stripped', 'mail', 'print'] as const
type Width = keyof typeof widths
type Host = (typeof hosts)[number]

/** The embed itself in pages of different kinds: width, colours, and what they allow. */
export function EmbedPreview({
  tell,
  way,
  embedded,
  here,
  title,
  finding,
  atlas,
  size,
  picture,
}: {
  tell: Tell
  way: Way
  embedded: Embedded
  here: string
  title: string
  finding: string
  atlas: string
  size: FrameSize
  /** Address of the author's own picture; null: the file of the atlas. */
  picture: string | null
}) {
  const [width, setWidth] = useState<Width>('phone')
  const [page, setPage] = useState<'light' | 'dark'>('light')
  const [asked, setHost] = useState<Host>('article')
  const offered = hosts.filter(
    (each) => way !== 'picture' || !['sandbox', 'stripped'].includes(each),
  )
  const host = offered.includes(asked) ? asked : 'article'
  const fitted = useFitted()
  const printed = host === 'print' ? inLight(embedded) : embedded
  const address = embedAddress(here, printed)
  return (
    <section className="embed-preview" aria-labelledby="embed-preview">
      <h3 id="embed-preview">{tell('preview')}</h3>
      <div className="embed-pair">
        <ChoiceOf<Width>
          legend={tell('width')}
          value={width}
          options={(['phone', 'column', 'full'] as const).map((each) => [
            each,
            tell(`width.${each}`),
          ])}
          choose={setWidth}
        />
        <ChoiceOf<'light' | 'dark'>
          legend={tell('page')}
          value={page}
          options={[
            ['light', tell('page.light')],
            ['dark', tell('page.dark')],
          ]}
          choose={setPage}
        />
      </div>
      <ChoiceOf<Host>
        legend={tell('host')}
        value={host}
        options={offered.map((each) => [each, tell(`host.${each}`)] as const)}
        choose={setHost}
      />
      <p className="quiet embed-host-note">
        {host !== 'article' && way !== 'picture' && tell(`host.${host}-note`)}
      </p>
      <div className="embed-room" ref={fitted}>
        <div className={`embed-host at-${width} ${host === 'print' ? 'light' : page}`}>
          <Words lines={2} />
          {showsPicture(way, host) ? (
            <Instead
              embedded={printed}
              here={here}
              finding={finding}
              title={title}
              atlas={atlas}
              picture={picture}
            />
          ) : (
            <PreviewFrame
              key={`${host} ${page} ${address}`}
              address={address}
              title={`${tell('preview')}: ${embedded.flags.headline ?? title}`}
              height={way === 'frame' ? heightAt(size, widths[width]) : null}
              scheme={printed.flags.theme}
              sandbox={host === 'sandbox' ? 'allow-scripts' : host === 'stripped' ? '' : null}
            />
          )}
          <Words lines={3} />
        </div>
      </div>
    </section>
  )
}

/** Where readers see what stands in the code beside the frame. */
function showsPicture(way: Way, host: Host): boolean {
  if (way === 'picture' || host === 'mail') return true
  return way === 'element' && (host === 'stripped' || host === 'print')
}

function inLight(embedded: Embedded): Embedded {
  return { ...embedded, flags: { ...embedded.flags, theme: 'light' } }
}

/** The linked picture, or the finding in words where no picture shows this view. */
function Instead({
  embedded,
  here,
  finding,
  title,
  atlas,
  picture,
}: {
  embedded: Embedded
  here: string
  finding: string
  title: string
  atlas: string
  picture: string | null
}) {
  const { lang, chart, query, flags } = embedded
  const theme = flags.theme === 'dark' ? 'dark' : 'light'
  if (picture === null && query !== '') {
    return (
      <p className="embed-instead" lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
        <u>{inWords({ lang, finding, title, atlas })}</u>
      </p>
    )
  }
  return (
    <img
      className="embed-instead"
      src={picture ?? here + pictureFile(lang, chart, theme, 'svg')}
      alt={finding}
    />
  )
}

/** The article around it, as grey lines. */
function Words({ lines }: { lines: number }) {
  return (
    <div className="embed-words" aria-hidden="true">
      {Array.from({ length: lines }, (_, i) => (
        <i key={i} />
      ))}
    </div>
  )
}
