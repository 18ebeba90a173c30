/**
 * Width of a text in px, from one table, so that Node and every browser lay a picture out alike.
 * Latin widths are those of a wide-running system face in thousandths of an em; Chinese is one em.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0
  for (const sign of text) thousandths += signWidth(sign)
  return (thousandths * size * (bold ? 1.15 : 1)) / 1000
}

/** Breaks a text into lines no wider than `width` px; a longer word stands alone on its line. */
export function wrapText(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

const closing = /[，。、；：？！）》”’%％)]/u
const opening = /[（《“‘(]$/u

/** Units that are not broken: words with the space after them, single Chinese characters with their punctuation. */
function pieces(text: string): string[] {
  const found =
    text.match(/[\u2e80-\u9fff\uf900-\uffef]|[^\s\u2e80-\u9fff\uf900-\uffef]+\s*|\s+/gu) ?? []
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
  310, 290, 370, 600, 580, 880, 700, 200, 340, 340, 420, 700, 278, 400, 278, 350, 625, 625, 625,
  625, 625, 625, 625, 625, 625, 625, 278, 278, 700, 700, 700, 520, 1000, 710, 700, 730, 765, 655,
  625, 785, 785, 305, 530, 690, 595, 900, 795, 815, 680, 815, 700, 670, 655, 765, 700, 1005, 680,
  670, 655, 340, 350, 340, 580, 500, 330, 595, 635, 550, 635, 605, 370, 635, 615, 275, 295, 570,
  275, 920, 615, 625, 635, 635, 405, 530, 390, 615, 560, 825, 560, 570, 530, 340, 290, 340, 700,
]

function signWidth(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  const known = ascii[code - 32]
  if (known !== undefined) return known
  if (code >= 0x2e80) return 1000
  if (code === 0x2014 || code === 0x2026) return 1000
  if (code >= 0x2000 && code <= 0x200b) return 250
  if (code === 0x00b7) return 300
  return code >= 0x2190 ? 780 : 620
}
