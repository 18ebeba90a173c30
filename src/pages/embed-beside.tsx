import { useMemo } from 'react'
import type { Chart } from '../charts/chart'
import { type Edition, editionOf } from '../charts/edition'
import { type EmbedSizes, embedSizesFile } from '../exports/frame-size'
import type { Way } from '../exports/snippet'
import { writeAddress } from '../model/address'
import type { Atlas, Lang } from '../model/atlas'
import { defaultView, type View } from '../model/view'
import { copyText } from '../state/clipboard'
import { linkTo, type SiteContext } from '../state/site'
import { embedWords, type Tell } from '../text/embed-dialog'
import type { Voice } from '../text/voice'
import { voiceOf } from '../text/voice-of'
import { EmbedDialog, type EmbedMatter } from '../ui/embed-dialog'
import css from '../ui/embed-dialog.css?inline'
import { completeAddress } from './complete-address'

/** What the dialog needs beside the page's own. */
export interface EmbedSupply {
  readonly tell: Tell
  readonly voices: Readonly<Record<Lang, Voice>>
  readonly sizes: EmbedSizes
}

/** Both languages, since either can be embedded; without the sizes of the build each is measured. */
export async function supplyEmbed(site: SiteContext): Promise<EmbedSupply> {
  const [tell, en, zh, sizes] = await Promise.all([
    embedWords(site.lang),
    voiceOf('en'),
    voiceOf('zh'),
    fetch(linkTo(site, embedSizesFile)).then(
      async (answer) => (answer.ok ? ((await answer.json()) as EmbedSizes) : {}),
      () => ({}),
    ),
  ])
  dress()
  return { tell, voices: { en, zh }, sizes }
}

export interface EmbedSubject {
  readonly site: SiteContext
  readonly chart: Chart
  readonly atlas: Atlas
  /** As far as the chart obeys it. */
  readonly view: View
  /** It opens with this one; 'frame' where it is not said. */
  readonly way?: Way
  close(): void
}

/** The embed dialog over a page. */
export function EmbedBeside({
  site,
  chart,
  atlas,
  view,
  way = 'frame',
  close,
  supply,
}: EmbedSubject & { supply: EmbedSupply }) {
  const matter = useMemo(
    () => matterOf(site, { chart, atlas, view }, supply),
    [site, chart, atlas, view, supply],
  )
  return (
    <EmbedDialog
      voice={site.voice}
      tell={supply.tell}
      matter={matter}
      first={way}
      copy={copyText}
      close={close}
    />
  )
}

function matterOf(
  site: SiteContext,
  { chart, atlas, view }: Pick<EmbedSubject, 'chart' | 'atlas' | 'view'>,
  { voices, sizes }: EmbedSupply,
): EmbedMatter {
  const made = new Map<string, Edition>()
  return {
    query: writeAddress(view),
    edition(lang, own) {
      const name = `${lang} ${own}`
      const edition =
        made.get(name) ?? editionOf(chart, voices[lang], atlas, own ? view : defaultView, site)
      made.set(name, edition)
      return edition
    },
    sizes,
    base: completeAddress(site, '', true),
    here: new URL(site.root || './', window.location.href).href,
  }
}

let dressed = false

/** Its styles come with it, not with the page. */
function dress() {
  if (dressed) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
  dressed = true
}
