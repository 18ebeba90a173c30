import type { Both, Lang } from '../model/atlas'
import type { MessageKey } from './en'

export type { MessageKey } from './en'
export type Words = Readonly<Record<MessageKey, string>>
export type Params = Readonly<Record<string, string | number>>

/** One language speaking: its words, and its choice of a two-language text. */
export interface Voice {
  readonly lang: Lang
  /** The words of a key, with `{name}` filled in. RangeError where a parameter is missing. */
  t(key: MessageKey, params?: Params): string
  pick(both: Both): string
}

export function makeVoice(lang: Lang, words: Words): Voice {
  return {
    lang,
    t: (key, params = {}) => fillWords(words[key], params, key),
    pick: (both) => both[lang],
  }
}

const placeholder = /\{(\w+)\}/g

/** A text with `{name}` filled in. RangeError, naming the key, where a parameter is missing. */
export function fillWords(text: string, params: Params, key: string): string {
  return text.replace(placeholder, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new RangeError(`'${key}' needs {${name}}`)
    return String(value)
  })
}

/** A piece of a sentence; a figure in it leads to its record. */
export type Span = string | { readonly text: string; readonly record: string }

/** The sentence as plain text. */
export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : span.text)).join('')
}

/** Like `t`, but parameters may be figures that lead to their records. */
export function fill(
  voice: Voice,
  key: MessageKey,
  params: Readonly<Record<string, Span>>,
): Span[] {
  const marked = Object.fromEntries(
    Object.keys(params).map((name) => [name, `\u0000${name}\u0000`]),
  )
  return voice
    .t(key, marked)
    .split('\u0000')
    .map((piece, i) => (i % 2 === 1 ? (params[piece] ?? '') : piece))
    .filter((piece) => piece !== '')
}

/** A sentence without its links. */
export function plainText(spans: readonly Span[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : span.text)).join('')
}
