import type { Atlas } from '../model/atlas'
import type { View } from '../model/view'
import type { Voice } from '../text/voice'
import type { Caption, Chart, Row } from './chart'

/**
 * One view of a chart in one language, with all that a file of it has to say: what is taken away
 * (picture, table, embed, citation) is made from an edition and nothing else.
 */
export interface Edition {
  readonly chart: Chart
  readonly voice: Voice
  readonly atlas: Atlas
  readonly view: View
  readonly rows: readonly Row[]
  readonly caption: Caption
  /** The data release, by its hash. */
  readonly release: string
  /** Month of the newest figure of the atlas, 'YYYY-MM'. */
  readonly newest: string
  /** Absolute address of the site's root, ends in '/'; null when the build was not told. */
  readonly siteUrl: string | null
}

export function editionOf(
  chart: Chart,
  voice: Voice,
  atlas: Atlas,
  view: View,
  stamp: Pick<Edition, 'release' | 'newest' | 'siteUrl'>,
): Edition {
  const rows = chart.rows(atlas, view)
  const { release, newest, siteUrl } = stamp
  const caption = chart.tells(rows, voice)
  return { chart, voice, atlas, view, rows, caption, release, newest, siteUrl }
}
