import type { Atlas } from '../model/atlas'
import type { Change, Growth } from '../model/compare'
import { type Interval, middle, roundOut } from '../model/interval'
import { plain } from './decimal'
import { signedPercent } from './figure'
import type { Voice } from './voice'

/** A change or its refusal as a sentence part: "+33.5%", "at most +90.7%", or why it is not stated. */
export function changeText(voice: Voice, change: Change, atlas: Atlas): string {
  if (change.kind === 'refusal') {
    const word = atlas.vocabulary.get(`refusal/${change.reason}`)
    const reason = word === undefined ? change.reason : voice.pick(word.definition)
    return change.break === null
      ? reason
      : voice.t('change.break', { refusal: reason, reason: voice.pick(change.break.reason) })
  }
  const growth = centredText(voice, change)
  if (change.span <= 1) return growth
  const over = voice.t('change.over', { growth, years: yearsText(voice, change.span) })
  return change.average === null || !isTwoSided(change.average)
    ? over
    : voice.t('change.average', { over, rate: growthText(voice, change.average) })
}

/** The same for a mark: "+33.5%", "≤ +90.7%", and for a refusal its short name. */
export function changeLabel(voice: Voice, change: Change, atlas: Atlas): string {
  if (change.kind === 'refusal') {
    const word = atlas.vocabulary.get(`refusal/${change.reason}`)
    return word === undefined ? change.reason : voice.pick(word.name)
  }
  const { low, high } = roundOut(change.growth, 1)
  if (change.growth.high === Infinity) return `≥ ${signedPercent(low, voice.lang)}`
  if (change.growth.low <= -100) return `≤ ${signedPercent(high, voice.lang)}`
  const centre = change.central ?? middle(change.growth)
  return centre !== null && change.growth.high - change.growth.low <= 1
    ? signedPercent(centre, voice.lang)
    : growthText(voice, change.growth)
}

/** The growth of the printed values with its limits: "+36.0% (+35.8% to +36.2%)"; one number where the limits agree. */
export function centredText(voice: Voice, { growth, central }: Growth): string {
  const limits = growthText(voice, growth)
  if (central === null || !isTwoSided(growth) || roundsToOne(growth)) return limits
  return voice.t('change.centred', { centre: signedPercent(central, voice.lang), limits })
}

/** In a sentence about what grew: "up 36.0%", "down 6.9%"; bounds and wide intervals as they are. */
export function risenText(voice: Voice, change: Growth): string {
  const { growth, central } = change
  if (central === null || growth.high - growth.low > 1) return centredText(voice, change)
  const percent = plain(Math.abs(central), 1, voice.lang)
  return voice.t(central < 0 ? 'change.down' : 'change.up', { percent })
}

/** An interval of growth in per cent, limits rounded outward to a tenth. */
export function growthText(voice: Voice, growth: Interval): string {
  const { low, high } = roundOut(growth, 1)
  const open = { above: growth.high === Infinity, below: growth.low <= -100 }
  if (open.above) {
    if (low >= 0) return voice.t('change.at-least', { growth: signedPercent(low, voice.lang) })
    return voice.t('change.no-more-lower', { percent: plain(-low, 1, voice.lang) })
  }
  if (open.below) {
    if (high <= 0) return voice.t('change.at-least-lower', { percent: plain(-high, 1, voice.lang) })
    return voice.t('change.at-most', { growth: signedPercent(high, voice.lang) })
  }
  if (roundsToOne(growth)) return signedPercent(middle(growth) ?? low, voice.lang)
  return voice.t('change.range', {
    low: signedPercent(low, voice.lang),
    high: signedPercent(high, voice.lang),
  })
}

/** One number is shown when both limits print as nearly the same: within a tenth of a per cent. */
function roundsToOne(growth: Interval): boolean {
  return growth.high - growth.low <= 0.1 + 1e-9
}

function isTwoSided(i: Interval): boolean {
  return i.high !== Infinity && i.low > -100
}

/** "two years", "两年"; digits beyond ten. */
export function yearsText(voice: Voice, years: number): string {
  const word = voice.t('change.numbers').split(' ')[years - 1] ?? String(years)
  return voice.t(years === 1 ? 'change.year' : 'change.years', { years: word })
}
