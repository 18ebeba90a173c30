import { useState } from 'react'
import type { Edition } from '../charts/edition'
import { type Embedded, fixedAddress } from '../exports/embed-address'
import type { EmbedSizes } from '../exports/frame-size'
import { altOf, findingOf } from '../exports/picture-words'
import { snippetOf, type Way } from '../exports/snippet'
import type { Lang } from '../model/atlas'
import { readFlags, writeFlags } from '../model/flags'
import type { Tell } from '../text/embed-dialog'
import type { Voice } from '../text/voice'
import { type EmbedChoice, EmbedChoices } from './embed-choices'
import { EmbedCode } from './embed-code'
import { EmbedHeading } from './embed-heading'
import { EmbedPicture } from './embed-picture'
import { EmbedPreview } from './embed-preview'
import { Sheet } from './sheet'
import { useOwnPicture, usePictureSize } from './use-embed-picture'
import { useFrameSize } from './use-frame-size'
import { useSettled } from './use-settled'

/** What there is to embed, and where it lies. */
export interface EmbedMatter {
  /** The view as query; '' where the page shows the default one. */
  readonly query: string
  /** The chart in a language, as filtered or in its default view. */
  edition(lang: Lang, own: boolean): Edition
  readonly sizes: EmbedSizes
  /** The atlas as authors address it, and as this page does; both end in '/'. */
  readonly base: string
  readonly here: string
}

/** How a chart is put into an article: choices, code and preview. */
export function EmbedDialog({
  voice,
  tell,
  matter,
  first,
  copy,
  close,
}: {
  /** Of the page. */
  voice: Voice
  tell: Tell
  matter: EmbedMatter
  /** With this way it opens. */
  first: Way
  copy(text: string, inside: HTMLElement): Promise<boolean>
  close(): void
}) {
  const filtered = matter.query !== ''
  const empty = filtered && matter.edition(voice.lang, true).caption.empty !== null
  const [choice, setChoice] = useState<EmbedChoice>({
    own: filtered && !empty,
    way: first,
    lang: voice.lang,
    theme: 'auto',
    plain: false,
    headline: '',
    mark: '',
  })
  const settled = { ...choice, headline: useSettled(choice.headline) }
  const { way } = settled
  const edition = matter.edition(settled.lang, settled.own)
  const embedded = embeddedBy(settled, edition, matter.query)
  const size = useFrameSize(embedded, matter, way === 'frame')
  const own = useOwnPicture(edition, embedded, way === 'picture')
  const fileSize = usePictureSize(matter.here, embedded)
  const { title } = edition.caption
  const atlas = edition.voice.t('site.title')
  const heading = tell('title', { title: matter.edition(voice.lang, false).caption.title })
  // The code names the size of its picture.
  const waits = own.wanted ? own.size === null && !own.failed : fileSize.waits
  const snippet = snippetOf(way, {
    ...embedded,
    base: matter.base,
    title,
    finding: findingOf(edition),
    alt: altOf(edition, embedded.flags),
    atlas,
    size: size.size,
    picture: own.wanted ? own.size : fileSize.size,
    ownPicture: own.wanted ? `${tell('copy-address')}/${own.file('png')}` : null,
  })
  return (
    <Sheet
      label={heading}
      subject={edition.chart.id}
      head={<EmbedHeading>{heading}</EmbedHeading>}
      closing={tell('close')}
      close={close}
    >
      <div className="embed-dialog">
        <div className="embed-choices">
          <EmbedChoices
            voice={voice}
            tell={tell}
            choice={choice}
            edition={edition}
            ownView={!filtered ? 'same' : empty ? 'empty' : 'filtered'}
            take={(change) => setChoice((before) => ({ ...before, ...change }))}
          />
          {way === 'picture' && (
            <EmbedPicture tell={tell} here={matter.here} embedded={embedded} own={own} />
          )}
          <EmbedCode
            tell={tell}
            way={way}
            snippet={snippet}
            state={waits ? 'measuring' : way === 'frame' ? size.state : 'known'}
            words={way !== 'picture' && embedded.query !== ''}
            address={way === 'picture' ? null : fixedAddress(matter.base, embedded)}
            origin={new URL(matter.base).origin}
            hosted={own.wanted}
            copy={copy}
          />
        </div>
        <EmbedPreview
          voice={voice}
          tell={tell}
          way={way}
          embedded={embedded}
          here={matter.here}
          title={title}
          finding={findingOf(edition)}
          atlas={atlas}
          size={size.size}
          picture={own.wanted ? own.address : null}
        />
      </div>
    </Sheet>
  )
}

function embeddedBy(choice: EmbedChoice, { chart }: Edition, query: string): Embedded {
  const { own, way, lang, theme, plain, headline, mark } = choice
  const still = way === 'picture'
  const asked = {
    theme: still && theme === 'auto' ? ('light' as const) : theme,
    plain: plain && !still,
    still: false,
    // A headline stands where the title does.
    headline: plain && !still ? '' : headline,
    mark: mark === '' ? null : mark,
  }
  // As whoever opens the address will read it.
  const flags = readFlags(writeFlags(asked))
  return { lang, chart: chart.id, query: own ? query : '', flags, release: null }
}
