import { chartOf } from '../../src/charts'
import { editionOf } from '../../src/charts/edition'
import { defaultView, type View } from '../../src/model/view'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

/** A chart of the real atlas in both languages, as the prerenderer has it. */
export function editionsOf(id: string, siteUrl: string | null = null, view: Partial<View> = {}) {
  const stamp = { release: 'r1', newest: '2026-03', siteUrl }
  const chart = chartOf(id)
  const whole = { ...defaultView, ...view }
  return {
    en: editionOf(chart, english, realAtlas, whole, stamp),
    zh: editionOf(chart, chinese, realAtlas, whole, stamp),
  }
}
