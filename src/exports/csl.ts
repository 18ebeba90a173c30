import type { Voice } from '../text/voice'
import type { Citation } from './citation'

/** CSL-JSON, as citeproc and Zotero read it: a list with one item. */
export function cslJson(voice: Voice, citation: Citation): string {
  const { id, author, title, container, release, month, url, lang } = citation
  const item = {
    id,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    'container-title': container,
    version: release,
    issued: { literal: voice.t('cite.undated') },
    note: voice.t('cite.note', { release, month }),
    ...(url === null ? {} : { URL: url }),
    language: lang === 'zh' ? 'zh-Hans' : 'en',
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
