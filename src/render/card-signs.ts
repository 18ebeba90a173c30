import type { Voice } from '../text/voice'
import { boundsOf, outermost, type Setting, settingOf } from './bounds'
import type { Strip } from './crop'
import { parseMarkup, type XmlElement } from './markup'
import { readText } from './text-look'

/** What the signs in a part of a picture mean, each as a sign and its word; [] where there are none. */
export function signsIn(svg: string, strips: readonly Strip[], voice: Voice): readonly string[] {
  const seen = seenIn(parseMarkup(svg), outermost, strips)
  const has = (sign: RegExp) => seen.texts.some((text) => sign.test(text))
  const open = has(/≥/) ? 'at-least' : 'at-most'
  const bound = (name: 'at-least' | 'at-most', sign: RegExp) => {
    if (!has(sign)) return []
    return voice.t(seen.fades && open === name ? `card.${name}-fading` : `card.${name}`)
  }
  return [
    bound('at-least', /≥/),
    bound('at-most', /≤/),
    has(/≈/) ? voice.t('card.about') : [],
    has(/≠/) ? voice.t('card.break') : [],
    has(/\d%? e$/) ? voice.t('card.estimate') : [],
    has(/\d%? p$/) ? voice.t('card.provisional') : [],
    has(/†/) ? voice.t('card.scope') : [],
    seen.reprint ? voice.t('card.reprint') : [],
  ].flat()
}

interface Seen {
  readonly texts: readonly string[]
  readonly reprint: boolean
  /** A bar has an end that fades. */
  readonly fades: boolean
}

function seenIn(element: XmlElement, around: Setting, strips: readonly Strip[]): Seen {
  if (element.name === 'defs') return { texts: [], reprint: false, fades: false }
  const setting = settingOf(element, around)
  const parts = element.children.map((child) => seenIn(child, setting, strips))
  const box = boundsOf(element, around)
  const shown =
    box !== null && strips.some(({ top, bottom }) => box.top < bottom && box.bottom > top)
  const { attributes, name, text } = element
  const faint = Number(attributes.get('fill-opacity') ?? 1) < faintest
  return {
    texts: [
      ...(shown && name === 'text' ? [readText(text)] : []),
      ...parts.flatMap((part) => part.texts),
    ],
    reprint: (shown && isRing(element)) || parts.some((part) => part.reprint),
    fades: (shown && faint) || parts.some((part) => part.fades),
  }
}

/** Of the steps that a fading end is made of; nothing else is as faint. */
const faintest = 0.1

/** The small ring beside figures that were seen in a reprint; larger rings are signs of their own. */
function isRing({ name, attributes }: XmlElement): boolean {
  const { fill, r } = { fill: attributes.get('fill'), r: Number(attributes.get('r')) }
  return name === 'circle' && fill === 'none' && r < 3
}
