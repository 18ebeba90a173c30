import { en } from '../../src/text/en'
import { makeVoice } from '../../src/text/voice'
import { zh } from '../../src/text/zh'

export const english = makeVoice('en', en)
export const chinese = makeVoice('zh', zh)
