/**
 * Width of a text in px, from one table, so that Node and every browser lay a picture out alike.
 * Latin widths are in thousandths of an em, sign by sign the widest of the usual system faces (Segoe UI,
 * San Francisco, Roboto, DejaVu Sans); Chinese is one em, and so are
 * the quotes in it.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0
  const chinese = /[\u2e80-\u9fff]/u.test(text)
  for (const sign of text) thousandths += chinese && /[‘’“”]/u.test(sign) ? 1000 : signWidth(sign)
  return (thousandths * size * (bold ? 1.14 : 1)) / 1000
}

/** Breaks a text into lines no wider than `width` px; a word longer than that is cut. */
export function wrapText(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text).flatMap((whole) => fitting(whole, size, width, bold))) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** What a word too long for a line is cut into: after its hyphens and slashes, between signs where that is not enough. */
function fitting(piece: string, size: number, width: number, bold: boolean): readonly string[] {
  const fits = (part: string) => textWidth(part.trimEnd(), size, bold) <= width
  if (piece.length < 3 || fits(piece)) return [piece]
  return piece.split(/(?<=[-–/?&=])/u).flatMap((part) => (fits(part) ? [part] : [...part]))
}

const closing = /[，。、；：？！）》”’%％)]/u
const opening = /[（《“‘(]$/u

/** Units that are not broken: words (a no-break space joins two) with the space after them, single Chinese characters with their punctuation. */
function pieces(text: string): string[] {
  const found =
    text.match(
      /[\u2e80-\u9fff\uf900-\uffef]|(?:[^\s\u2e80-\u9fff\uf900-\uffef]|\u00a0)+[^\S\u00a0]*|\s+/gu,
    ) ?? []
  const joined: string[] = []
  for (const piece of found) {
    const last = joined.at(-1)
    if (last !== undefined && (closing.test(piece.charAt(0)) || opening.test(last))) {
      joined[joined.length - 1] = last + piece
    } else joined.push(piece)
  }
  return joined
}

// From space to tilde, one entry a sign.
const ascii = [
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 400, 318, 350, 636, 636, 636,
  636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 710, 700, 730, 770, 655,
  625, 785, 785, 305, 530, 690, 595, 900, 795, 815, 680, 815, 700, 670, 655, 765, 700, 1005, 685,
  670, 685, 390, 350, 390, 838, 500, 500, 613, 635, 550, 635, 615, 370, 635, 634, 278, 295, 579,
  278, 974, 634, 625, 635, 635, 411, 530, 392, 634, 592, 825, 592, 592, 530, 636, 337, 636, 838,
]

function signWidth(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  const known = ascii[code - 32]
  if (known !== undefined) return known
  if (code >= 0x2e80) return 1000
  if (code === 0x2014 || code === 0x2026) return 1000
  if (code >= 0x2000 && code <= 0x200b) return 250
  if (code === 0x00b7) return 300
  if (code === 0x00a0) return 318
  return code >= 0x2190 ? 840 : 620
}
