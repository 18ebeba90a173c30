import type { Geography } from '../model/atlas'
import type { MessageKey, Voice } from './voice'

/** The name without what kind of place it is, for a map or a tile: "Wanzhou", "万州", "忠县". */
export function shortName(voice: Voice, place: Pick<Geography, 'id' | 'kind' | 'name'>): string {
  const name = voice.pick(place.name)
  const own = functional[place.id]
  if (own !== undefined) return voice.t(own)
  if (place.kind === 'functional-area') return name
  if (voice.lang === 'en') return name.replace(/ .*$/, '')
  const core = name.replace(/(?:土家族|苗族)*(?:自治县|新区|区|县)$/, '')
  return core.length < 2 ? name : core
}

const functional: Readonly<Record<string, MessageKey>> = {
  'liangjiang-national-new-area': 'place.liangjiang-national',
  'chongqing-hightech-zone': 'place.hightech-zone',
  'western-science-city': 'place.science-city',
  'wansheng-edz': 'place.wansheng',
  'chongqing-edz': 'place.chongqing-edz',
}
