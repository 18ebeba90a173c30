import { chartOf, charts } from '../../src/charts'
import { type Edition, editionOf } from '../../src/charts/edition'
import { defaultView, type View } from '../../src/model/view'
import { pagePicture } from '../../src/render/picture'
import type { Voice } from '../../src/text/voice'
import { mapAtlas } from '../model/map-atlas'
import { chinese, english } from '../text/voices'

const stamp = { release: 'be86d0ac', newest: '2026-01', siteUrl: 'https://a.example/atlas/' }

/** A view of a chart of this repository's data, as the build makes it. */
export function realEdition(
  id: string,
  voice: Voice,
  change: { readonly view?: Partial<View>; readonly siteUrl?: string | null } = {},
): Edition {
  const { view = {}, siteUrl = stamp.siteUrl } = change
  const wanted = { ...defaultView, ...view }
  return editionOf(chartOf(id), voice, mapAtlas, wanted, { ...stamp, siteUrl })
}

/** The default view of every chart in both languages. */
export const realEditions: readonly Edition[] = [english, chinese].flatMap((voice) =>
  charts.map(({ id }) => realEdition(id, voice)),
)

export function pictureOf(
  { chart, rows, voice }: Edition,
  width: 'compact' | 'regular' = 'regular',
): string {
  return pagePicture(chart, rows, width, voice)
}

export function nameOf({ chart, voice }: Edition): string {
  return `${chart.id}.${voice.lang}`
}
