import { useState } from 'react'
import { type Embedded, embedAddress, fixedAddress } from '../exports/embed-address'
import { type FrameSize, heightAt } from '../exports/frame-size'
import { inWords, type Way } from '../exports/snippet'
import { pictureFile } from '../model/paths'
import type { Tell } from '../text/embed-dialog'
import type { Voice } from '../text/voice'
import { ChoiceOf } from './choice-of'
import { PreviewFrame } from './preview-frame'
import { useFitted } from './use-fitted'

/** px of the frame, as in the style sheet. */
const widths = { phone: 360, column: 600, full: 1200 } as const
const hosts = ['article', 'sandbox', 'stripped', 'mail', 'print'] as const
/** A light page that says nothing of its colours leaves the embed to the reader's device. */
const pages = ['light', 'dark', 'device'] as const
type Width = keyof typeof widths
type PageKind = (typeof pages)[number]
type Host = (typeof hosts)[number]

/** The embed itself in pages of different kinds: width, colours, and what they allow. */
export function EmbedPreview({
  voice,
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
  /** Of the page. */
  voice: Voice
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
  const [askedPage, setPage] = useState<PageKind>('light')
  const [asked, setHost] = useState<Host>('article')
  const offered = hosts.filter(
    (each) => way !== 'picture' || !['sandbox', 'stripped'].includes(each),
  )
  const host = offered.includes(asked) ? asked : 'article'
  const free = way !== 'picture' && embedded.flags.theme === 'auto'
  const page = askedPage === 'device' && !free ? 'light' : askedPage
  const fitted = useFitted()
  const theme = host === 'print' ? 'light' : page === 'device' ? 'dark' : embedded.flags.theme
  const shown = { ...embedded, flags: { ...embedded.flags, theme } }
  // Without script nothing but the address says the theme.
  const address = host === 'stripped' ? fixedAddress(here, shown) : embedAddress(here, shown)
  const { query, flags } = embedded
  const changed = query !== '' || flags.headline !== null || flags.mark !== null
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
        <ChoiceOf<PageKind>
          legend={tell('page')}
          value={page}
          options={pages
            .filter((each) => free || each !== 'device')
            .map((each) => [each, tell(`page.${each}`)] as const)}
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
        {host === 'stripped' &&
          way === 'frame' &&
          changed &&
          voice.t('list.space') + tell('way.frame-own')}
      </p>
      <div className="embed-room" ref={fitted}>
        <div
          className={`embed-host at-${width} ${host !== 'print' && page === 'dark' ? 'dark' : 'light'}`}
        >
          <Words lines={2} />
          {showsPicture(way, host) ? (
            <Instead
              embedded={shown}
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
              title={`${tell('preview')}${voice.t('list.colon')}${embedded.flags.headline ?? title}`}
              height={way === 'frame' ? heightAt(size, widths[width]) : null}
              scheme={theme}
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
