import type { Lang } from '../model/atlas'
import { makeVoice, type Voice } from './voice'

/** The voice of a language, whose words come when they are asked for. */
export async function voiceOf(lang: Lang): Promise<Voice> {
  if (lang === 'zh') return makeVoice(lang, (await import('./zh')).zh)
  return makeVoice(lang, (await import('./en')).en)
}
