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
  return change.average === null || !isTelling(change.average)
    ? over
    : voice.t('change.average', { over, rate: growthText(voice, change.average) })
}

/** The same for a mark: "+33.5%", "≤ +90.7%", in both languages with signs, and for a refusal its short name. */
export function changeLabel(voice: Voice, change: Change, atlas: Atlas): string {
  if (change.kind === 'refusal') {
    const word = atlas.vocabulary.get(`refusal/${change.reason}`)
    return word === undefined ? change.reason : voice.pick(word.name)
  }
  return growthLabel(voice, change)
}

/** A growth for a mark: "+33.5%", "≤ +90.7%". */
export function growthLabel(voice: Voice, change: Growth): string {
  const { low, high } = roundOut(change.growth, 1)
  if (change.growth.high === Infinity) return `≥ ${signedPercent(low, voice.lang)}`
  if (change.growth.low <= -100) return `≤ ${signedPercent(high, voice.lang)}`
  const centre = change.central ?? middle(change.growth)
  return centre !== null && change.growth.high - change.growth.low <= 1
    ? signedPercent(centre, voice.lang)
    : signedRange(voice, change.growth)
}

/** The growth of the printed values with its limits: "+36.0% (+35.8% to +36.2%)"; one number where the limits agree. */
export function centredText(voice: Voice, { growth, central }: Growth): string {
  if (central === null || !isTwoSided(growth) || roundsToOne(growth))
    return growthText(voice, growth)
  return voice.t('change.centred', {
    centre: pointText(voice, central),
    limits: limitsText(voice, growth),
  })
}

/** In a sentence about what grew: "up 36.0%", "down 6.9%"; bounds and wide intervals as they are. */
export function risenText(voice: Voice, change: Growth): string {
  const { growth, central } = change
  if (central === null || growth.high - growth.low > 1) return centredText(voice, change)
  return voice.t(central < 0 ? 'change.down' : 'change.up', { percent: percent(voice, central) })
}

/**
 * An interval of growth in per cent, limits rounded outward to a tenth: "+33.5%", "at least +17.7%",
 * "no more than 45.4% lower; a rise is not excluded".
 */
export function growthText(voice: Voice, growth: Interval): string {
  const { low, high } = roundOut(growth, 1)
  if (growth.high === Infinity)
    return low >= 0
      ? voice.t('change.at-least', { percent: percent(voice, low) })
      : voice.t('change.no-more-lower', { percent: percent(voice, low) })
  if (growth.low <= -100)
    return high <= 0
      ? voice.t('change.at-least-lower', { percent: percent(voice, high) })
      : voice.t('change.at-most', { percent: percent(voice, high) })
  if (roundsToOne(growth)) return pointText(voice, middle(growth) ?? low)
  if (low >= 0) return voice.t('change.rise-range', magnitudes(voice, growth))
  if (high <= 0) return voice.t('change.fall-range', magnitudes(voice, growth))
  return signedRange(voice, growth)
}

function pointText(voice: Voice, x: number): string {
  const size = percent(voice, x)
  if (Number(x.toFixed(1)) === 0) return voice.t('change.level')
  return voice.t(x < 0 ? 'change.fall' : 'change.rise', { percent: size })
}

/** The limits beside their centre, which has said already whether it is a rise or a fall. */
function limitsText(voice: Voice, growth: Interval): string {
  const { low, high } = roundOut(growth, 1)
  if (low >= 0) return voice.t('change.rise-limits', magnitudes(voice, growth))
  if (high <= 0) return voice.t('change.fall-limits', magnitudes(voice, growth))
  return signedRange(voice, growth)
}

function signedRange(voice: Voice, growth: Interval): string {
  const { low, high } = roundOut(growth, 1)
  if (roundsToOne(growth)) return signedPercent(middle(growth) ?? low, voice.lang)
  return voice.t('change.range', {
    low: signedPercent(low, voice.lang),
    high: signedPercent(high, voice.lang),
  })
}

/** The smaller and the larger size of a change, without a sign. */
function magnitudes(voice: Voice, growth: Interval): { low: string; high: string } {
  const { low, high } = roundOut(growth, 1)
  const [near, far] = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low]
  return { low: percent(voice, near), high: percent(voice, far) }
}

function percent(voice: Voice, x: number): string {
  return plain(Math.abs(x), 1, voice.lang)
}

/** One number is shown when both limits print as nearly the same: within a tenth of a per cent. */
function roundsToOne(growth: Interval): boolean {
  return growth.high - growth.low <= 0.1 + 1e-9
}

function isTwoSided(i: Interval): boolean {
  return i.high !== Infinity && i.low > -100
}

/** A yearly average worth saying: bounded, or at least a rise. */
function isTelling(i: Interval): boolean {
  return isTwoSided(i) || (i.high === Infinity && i.low > 0)
}

/** "two years", "两年"; digits beyond ten. */
export function yearsText(voice: Voice, years: number): string {
  const word = voice.t('change.numbers').split(' ')[years - 1] ?? String(years)
  return voice.t(years === 1 ? 'change.year' : 'change.years', { years: word })
}
