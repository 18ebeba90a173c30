import type { Lang } from '../model/atlas'

/** Moves the decimal point of a plain decimal string: `shift('201.22', 1)` is `2012.2`. Printed digits are kept. */
export function shift(decimal: string, places: number): string {
  const negative = decimal.startsWith('-')
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(1, point)
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  const right = padded.slice(at)
  return `${negative ? '\u2212' : ''}${left}${right === '' ? '' : `.${right}`}`
}

/** Zeros after the point that a shift left behind and the source did not print. */
export function trimZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
}

/** Digits after the point. */
export function decimalsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0
}

/** Thousands separators in English; Chinese figures carry none. */
export function group(decimal: string, lang: Lang): string {
  if (lang === 'zh') return decimal
  const [whole = '', fraction] = decimal.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A computed number with at most `digits` decimals, a true minus sign, separators by language. */
export function plain(x: number, digits: number, lang: Lang): string {
  const text = Math.abs(x).toFixed(digits)
  const signless = group(text, lang)
  return x < 0 && Number(text) !== 0 ? `\u2212${signless}` : signless
}

/** Decimals that leave about four significant digits. */
export function digitsFor(x: number): number {
  const size = Math.abs(x)
  return size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 2 : 3
}
