import type { Observation } from '../model/atlas'
import { middle } from '../model/interval'
import { group } from '../text/decimal'
import { type AxisUnit, figureText, markLabel, type Quantity } from '../text/figure'
import type { MessageKey, Voice } from '../text/voice'
import type { LegendWords } from './parts/legend'
import type { BarMark, Texture, Treatment } from './parts/marks'
import type { Shown } from './shown'

export interface MarkPlace {
  readonly key: string
  readonly x: number
  readonly unit: AxisUnit
  readonly colour: string
  readonly emphasis?: boolean
  /** Covers a part of the year only. */
  readonly light?: boolean
  readonly note?: string
  readonly step?: BarMark['step']
}

/** The bar of a figure, with every reserve its record makes. */
export function figureMark(shown: Shown, place: MarkPlace, voice: Voice): BarMark {
  const factor = 10 ** place.unit.places
  const { low, high } = shown.interval
  const centre = middle(shown.interval)
  const label = `${labelOf(shown, place.unit, voice)}${letters(shown.observation)}`
  return {
    kind: 'bar',
    key: place.key,
    x: place.x,
    low: low * factor,
    high: high * factor,
    middle: centre === null ? null : pointOf(shown, centre) * factor,
    labels: [label, ...shorter(label)],
    treatment: treatmentOf(shown),
    texture: textureOf(shown.observation, place.light === true),
    reprint: shown.observation.grade === 'C',
    colour: place.colour,
    ...(place.emphasis === undefined ? {} : { emphasis: place.emphasis }),
    ...(place.note === undefined ? {} : { note: place.note }),
    ...(place.step === undefined ? {} : { step: place.step }),
  }
}

/** The figure in words, with its unit and what was done to it. */
export function shownText(shown: Shown, voice: Voice): string {
  const text = figureText(voice, quantityOf(shown))
  if (shown.how === 'converted')
    return text + voice.t('list.bracket', { text: voice.t('chart.converted') })
  return text
}

/** What a reader must know where one of the figures was seen in a reprint; nothing where none was. */
export function reprintCaveat(shown: readonly Shown[], voice: Voice): readonly string[] {
  return shown.some(({ observation }) => observation.grade === 'C')
    ? [voice.t('chart.caveat.reprint')]
    : []
}

export function treatmentOf(shown: Shown): Treatment {
  const { low, high } = shown.interval
  if (high === Infinity) return 'at-least'
  if (low === -Infinity) return 'at-most'
  const { qualifier } = shown.observation
  return qualifier === 'about' || qualifier === 'nearly' ? qualifier : 'exact'
}

export function legendWords(voice: Voice): LegendWords {
  const say = (key: Extract<MessageKey, `legend.${string}`>) => voice.t(key)
  return {
    'at-least': say('legend.at-least'),
    'at-most': say('legend.at-most'),
    about: say('legend.about'),
    nearly: say('legend.nearly'),
    hatched: say('legend.hatched'),
    outline: say('legend.outline'),
    light: say('legend.light'),
    range: say('legend.range'),
    'open-range': say('legend.open-range'),
    step: say('legend.step'),
    break: say('legend.break'),
    gap: say('legend.gap'),
    hidden: say('legend.hidden'),
    reprint: say('legend.reprint'),
    whole: say('legend.whole'),
    ceremony: say('legend.ceremony'),
    part: say('legend.part'),
    rim: say('legend.rim'),
    ring: say('legend.ring'),
    tick: say('legend.tick'),
    cross: say('legend.cross'),
    diamond: say('legend.diamond'),
  }
}

/** Largest finite value of the figures, in the tables' unit: what an axis unit is chosen by. */
export function largest(list: readonly Shown[]): number {
  return Math.max(
    0,
    ...list.flatMap(({ interval }) => [interval.low, interval.high].filter(Number.isFinite)),
  )
}

function quantityOf(shown: Shown): Quantity {
  // A density is told in whole persons.
  const centre = shown.how === 'per-area' ? middle(shown.interval) : null
  if (centre !== null)
    return { value: String(Math.round(centre)), qualifier: 'exact', unit: shown.unit }
  return shown.how === 'stated' || shown.how === 'restated'
    ? shown.observation
    : { interval: shown.interval, unit: shown.unit }
}

function pointOf(shown: Shown, centre: number): number {
  return shown.how === 'stated' || shown.how === 'restated'
    ? Number(shown.observation.value)
    : centre
}

function labelOf(shown: Shown, unit: AxisUnit, voice: Voice): string {
  const computed = shown.how === 'converted' || shown.how === 'per-project'
  const label = markLabel(voice, quantityOf(shown), unit)
  const treatment = treatmentOf(shown)
  return computed && (treatment === 'about' || treatment === 'nearly') ? `≈${label}` : label
}

function letters(o: Observation): string {
  return `${o.status.includes('E') ? ' e' : ''}${o.status.includes('P') ? ' p' : ''}`
}

function textureOf(o: Observation, light: boolean): Texture {
  if (o.status.includes('F')) return 'outline'
  if (o.status.includes('E') || o.status.includes('P')) return 'hatched'
  return light ? 'light' : 'solid'
}

/**
 * Fewer digits where labels would collide, never fewer than three that count: what is left must not
 * contradict the text beside it. The row keeps them all.
 */
function shorter(label: string): string[] {
  const match = /^([^\d]*)(\d[\d,]*)\.(\d+)(.*)$/.exec(label)
  if (match === null) return []
  const [, sign = '', whole = '', fraction = '', rest = ''] = match
  const number = Number(`${whole.replaceAll(',', '')}.${fraction}`)
  const lang = whole.includes(',') ? 'en' : 'zh'
  return [1, 0]
    .filter((places) => places < fraction.length && digitsOf(number) + places >= 3)
    .map((places) => {
      const value = rounded(number * 10 ** places, sign) / 10 ** places
      return `${sign}${group(value.toFixed(places), lang)}${rest}`
    })
}

/** Digits before the point. */
function digitsOf(number: number): number {
  return number < 1 ? 0 : Math.floor(Math.log10(number)) + 1
}

/** A lower bound is never rounded up, nor an upper one down; halves as written, not as stored. */
function rounded(number: number, sign: string): number {
  const written = Number(number.toPrecision(12))
  if (sign === '≥') return Math.floor(written)
  return sign === '≤' ? Math.ceil(written) : Math.round(written)
}
