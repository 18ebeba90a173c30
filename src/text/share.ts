import { type Interval, middle } from '../model/interval'
import { plain } from './decimal'
import type { Voice } from './voice'

/** A computed share with the sign of what is open or uncertain: "46.5%", "≈37.5%", "≥21.4%". */
export function shareLabel(voice: Voice, share: Interval, about = false): string {
  const { sign, digits } = spoken(voice, share, about)
  return `${sign}${digits}%`
}

/** The same in words: "about 37.5%", "more than 21.4%". */
export function shareText(voice: Voice, share: Interval, about = false): string {
  const { sign, digits } = spoken(voice, share, about)
  const figure = `${digits}%`
  if (sign === '') return figure
  return voice.t(sign === '≥' ? 'qualifier.at_least' : 'qualifier.about', { figure })
}

/** A lower bound is rounded down; a share of figures that are about, or do not fix it to a tenth, is about. */
function spoken(
  voice: Voice,
  share: Interval,
  about: boolean,
): { sign: '' | '≈' | '≥'; digits: string } {
  const centre = middle(share)
  if (centre === null)
    return { sign: '≥', digits: plain(Math.floor(share.low * 10) / 10, 1, voice.lang) }
  const sign = about || share.high - share.low > 0.1 + 1e-9 ? '≈' : ''
  return { sign, digits: plain(centre, 1, voice.lang) }
}
