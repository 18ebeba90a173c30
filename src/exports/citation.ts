import type { Edition } from '../charts/edition'
import type { Atlas, Lang, Observation } from '../model/atlas'
import { chartPath, recordPath } from '../model/paths'
import { figureText } from '../text/figure'
import { monthText } from '../text/period-text'
import { recordName } from '../text/record-name'
import type { Voice } from '../text/voice'

/** One thing of the atlas as literature. It is undated, and says so: a release is known by its hash, a build by no clock. */
export interface Citation {
  /** For reference managers: letters, digits and hyphens. */
  readonly id: string
  readonly author: string
  readonly title: string
  /** The atlas. */
  readonly container: string
  readonly release: string
  /** Month of the newest figure, in words. */
  readonly month: string
  /** Complete address; null when the site's is not known. */
  readonly url: string | null
  readonly lang: Lang
}

type Stamp = Pick<Edition, 'release' | 'newest' | 'siteUrl'>

export function chartCitation(edition: Edition): Citation {
  const { chart, voice, caption } = edition
  return cited(voice, edition, {
    id: chart.id,
    title: caption.title,
    path: chartPath(voice.lang, chart.id),
  })
}

/** Its title is the figure with its reserve, so that the list of references does not lose it. */
export function recordCitation(
  voice: Voice,
  atlas: Atlas,
  record: Observation,
  stamp: Stamp,
): Citation {
  const title = `${recordName(voice, atlas, record)}${voice.t('list.colon')}${figureText(voice, record)}`
  return cited(voice, stamp, { id: record.id, title, path: recordPath(voice.lang, record.id) })
}

function cited(
  voice: Voice,
  { release, newest, siteUrl }: Stamp,
  { id, title, path }: { readonly id: string; readonly title: string; readonly path: string },
): Citation {
  return {
    id: `atlas-${id}-${release}`.replaceAll(/[^A-Za-z0-9-]+/g, '-'),
    author: voice.t('cite.author'),
    title,
    container: voice.t('site.title'),
    release,
    month: monthText(voice, newest),
    url: siteUrl === null ? null : siteUrl + path,
    lang: voice.lang,
  }
}
