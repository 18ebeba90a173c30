import type { Lang } from '../model/atlas'
import type { EmbedWord, EmbedWords } from './embed-dialog-en'
import { fillWords, type Params } from './voice'

/** Says a word of the embed dialog. */
export type Tell = (word: EmbedWord, params?: Params) => string

/** The words of the dialog in a language, which come when they are asked for. */
export async function embedWords(lang: Lang): Promise<Tell> {
  const words = await wordsOf(lang)
  return (word, params = {}) => fillWords(words[word], params, word)
}

async function wordsOf(lang: Lang): Promise<EmbedWords> {
  if (lang === 'zh') return (await import('./embed-dialog-zh')).embedDialogZh
  return (await import('./embed-dialog-en')).embedDialogEn
}
