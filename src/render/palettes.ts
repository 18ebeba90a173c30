import type { Palette } from '../charts/chart'

/** Colours of the page the picture stands in: one SVG serves both themes. */
export const pagePalette: Palette = {
  ground: 'var(--ground)',
  text: 'var(--text)',
  quiet: 'var(--quiet)',
  rule: 'var(--rule)',
  jade: 'var(--jade)',
  ochre: 'var(--ochre)',
  ink: 'var(--ink)',
  plum: 'var(--plum)',
  sky: 'var(--sky)',
  moss: 'var(--moss)',
}

/** Warm paper, for files that leave the page. */
export const lightPalette: Palette = {
  ground: '#faf8f3',
  text: '#1f1f1f',
  quiet: '#5c5a54',
  rule: '#ddd8cc',
  jade: '#1e6c58',
  ochre: '#a24e00',
  ink: '#1f1f1f',
  plum: '#86259a',
  sky: '#5686f2',
  moss: '#81945d',
}

/** Deep river ink. */
export const darkPalette: Palette = {
  ground: '#10191f',
  text: '#e8eef0',
  quiet: '#9fadb4',
  rule: '#2b3840',
  jade: '#36c6a2',
  ochre: '#fb9c31',
  ink: '#dff1ff',
  plum: '#aa3f7c',
  sky: '#7786f3',
  moss: '#586f00',
}
