import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Blob, Face, Feature, Font, Buffer as Letters, shape, Variation } from 'harfbuzzjs'
import { decompress } from 'wawoff2'
import type { Lang } from '../model/atlas'

/** A line of letters as the data of one path, px; it begins at x = 0 on the baseline y = 0. */
export interface Outline {
  readonly d: string
  readonly width: number
}

/** Letters of the build itself: pictures look the same on a machine without any font. */
export interface Typefaces {
  /** @throws Error naming the character that no face has. */
  outline(text: string, size: number, bold: boolean, lang: Lang): Outline
}

let opened: Promise<Typefaces> | null = null

/** Inter for Latin letters, digits and signs, Noto Sans SC for Chinese; opened once, in about a second. */
export function typefaces(): Promise<Typefaces> {
  opened ??= openAll().then(makeTypefaces)
  return opened
}

/** @param faces in the order in which they are asked for a character; the first is the Latin one. */
export function makeTypefaces(faces: readonly Face[]): Typefaces {
  const known = new Map<string, Outline>()
  return {
    outline(text, size, bold, lang) {
      const key = `${lang} ${size} ${bold} ${text}`
      const found = known.get(key) ?? drawLine(runs(text, faces, lang), size, bold)
      known.set(key, found)
      return found
    },
  }
}

function drawLine(line: readonly Run[], size: number, bold: boolean): Outline {
  const pieces: string[] = []
  let at = 0
  for (const { face, letters } of line) {
    const scale = size / face.upem
    for (const glyph of shaped(letters, cut(face, bold, size))) {
      pieces.push(placed(glyph.path, at + glyph.x * scale, -glyph.y * scale, scale))
      at += glyph.advance * scale
    }
  }
  return { d: pieces.join(''), width: at }
}

interface Run {
  readonly face: Face
  readonly letters: string
}

/** Quotes, dashes and dots that are as wide as a character in Chinese, and narrow in English. */
const wide = /[“”‘’—…]/u

function runs(text: string, faces: readonly Face[], lang: Lang): readonly Run[] {
  const found: { face: Face; letters: string }[] = []
  for (const sign of text) {
    const chinese = lang === 'zh' && wide.test(sign)
    const face = (chinese ? faces.slice(1) : faces).find((one) => has(one, sign))
    if (face === undefined) {
      const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
      throw new Error(`No typeface of the build has “${sign}” (U+${code}), which “${text}” needs.`)
    }
    const last = found.at(-1)
    if (last?.face === face) last.letters += sign
    else found.push({ face, letters: sign })
  }
  return found
}

const cuts = new WeakMap<Face, Map<string, Font>>()

/** One weight of a face; Inter has a finer drawing for large letters. */
function cut(face: Face, bold: boolean, size: number): Font {
  const known = cuts.get(face) ?? new Map<string, Font>()
  cuts.set(face, known)
  const weight = bold ? 700 : 400
  const optical = size < 20 ? 14 : 28
  const key = `${weight} ${optical}`
  const font = known.get(key) ?? new Font(face)
  if (!known.has(key)) {
    font.setVariations([new Variation('wght', weight), new Variation('opsz', optical)])
    known.set(key, font)
  }
  return font
}

function has(face: Face, sign: string): boolean {
  return (cut(face, false, 14).nominalGlyph(sign.codePointAt(0) ?? 0) ?? 0) !== 0
}

type Path = ReturnType<Font['glyphToJson']>

interface Glyph {
  readonly path: Path
  readonly x: number
  readonly y: number
  readonly advance: number
}

/** Digits of one width, so that they stand below each other; no ligatures of signs such as `->`. */
function featuresOf(letters: string): Feature[] {
  const digits = [...letters.matchAll(/\d+/g)].map(
    ({ 0: found, index }) => new Feature('tnum', 1, index, index + found.length),
  )
  return [new Feature('calt', 0), ...digits]
}

const drawn = new WeakMap<Font, Map<number, Path>>()

function shaped(letters: string, font: Font): readonly Glyph[] {
  const buffer = new Letters()
  buffer.addText(letters)
  buffer.guessSegmentProperties()
  shape(font, buffer, featuresOf(letters))
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {}
    return { path: pathOf(font, codepoint), x: xOffset, y: yOffset, advance: xAdvance }
  })
}

function pathOf(font: Font, glyph: number): Path {
  const known = drawn.get(font) ?? new Map<number, Path>()
  drawn.set(font, known)
  const path = known.get(glyph) ?? font.glyphToJson(glyph)
  known.set(glyph, path)
  return path
}

function placed(path: Path, x: number, y: number, scale: number): string {
  return path
    .map(({ type, values }) => {
      const moved = values.map((value, index) =>
        round(index % 2 === 0 ? x + value * scale : y - value * scale),
      )
      return `${type}${moved.join(' ')}`
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

const packages = createRequire(import.meta.url)

async function openAll(): Promise<readonly Face[]> {
  const noto = dirname(packages.resolve('@fontsource-variable/noto-sans-sc/package.json'))
  const slices = readdirSync(join(noto, 'files')).map((name) => join(noto, 'files', name))
  const faces: Face[] = []
  // One after the other: the decompressor has one memory.
  for (const file of [packages.resolve('inter-ui/variable/InterVariable.woff2'), ...slices]) {
    // oxlint-disable-next-line no-await-in-loop -- as said.
    const letters = await decompress(readFileSync(file))
    faces.push(new Face(new Blob(Uint8Array.from(letters).buffer)))
  }
  return faces
}
