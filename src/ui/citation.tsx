import { Fragment, type ReactNode } from 'react'
import type { CitationText } from '../exports/citation-text'
import type { Voice } from '../text/voice'
import { CopyButton } from './copy-button'

/** How to cite what the page shows, to read and to copy; `children` is what reference managers take. */
export function CiteSection({
  voice,
  texts,
  children,
}: {
  voice: Voice
  texts: readonly CitationText[]
  children: ReactNode
}) {
  return (
    <section id="cite">
      <h2>{voice.t('cite.title')}</h2>
      <p>{voice.t('cite.lead')}</p>
      {texts.map(({ style, text, date, address }, i) => (
        <Fragment key={style}>
          <h3>{style}</h3>
          <p id={`cite-${i}`} className="sentence">
            {text}
          </p>
          <p className="actions">
            <CopyButton
              text={text}
              said={voice.t('figure.copied')}
              of={`cite-${i}`}
              date={date}
              address={address}
            >
              {voice.t('cite.copy', { style })}
            </CopyButton>
          </p>
        </Fragment>
      ))}
      <h3>{voice.t('cite.files')}</h3>
      {children}
    </section>
  )
}
