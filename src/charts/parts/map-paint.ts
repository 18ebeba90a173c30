import type { Palette } from '../chart'
import { strong } from './classes'
import type { MapMark } from './map-marks'

/** Fill of a look; hatched areas use the pattern that the picture defines. */
export function fillOf({ look }: Pick<MapMark, 'look'>, ink: Palette, pattern: string) {
  if (look.kind === 'none') return { fill: `url(#${pattern})` }
  if (look.kind === 'plain') return { fill: ink.rule, 'fill-opacity': 0.45 }
  return look.strength === 1
    ? { fill: ink.jade }
    : { fill: ink.jade, 'fill-opacity': look.strength }
}

/** Colour of text on a look; over a hatch it keeps clear ground around its letters. */
export function textOn({ look }: Pick<MapMark, 'look'>, ink: Palette) {
  if (look.kind === 'none')
    return { fill: ink.text, stroke: ink.ground, 'stroke-width': 2.5, 'paint-order': 'stroke' }
  return { fill: look.kind === 'class' && look.strength >= strong ? ink.ground : ink.text }
}
