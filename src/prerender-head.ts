import type { Edition } from './charts/edition'
import type { Atlas, Lang } from './model/atlas'
import { langs } from './prerender-addresses'
import type { SiteContext } from './state/site'
import { recordSentence } from './text/sentence'
import { plainText, type Voice } from './text/voice'

/** Title and description of a page. @throws Error when the atlas has no such record or event. */
export function headOf(
  site: SiteContext,
  whole: Atlas,
  edition: Edition | null,
  voices: Readonly<Record<Lang, Voice>>,
): { readonly title: string; readonly description: string } {
  const { voice } = site
  const name = voice.t('site.title')
  const about = voice.t('site.lead')
  const head = (title: string, description: string) => ({
    title: `${title} · ${name}`,
    description,
  })
  switch (site.page) {
    case 'dashboard':
      return { title: name, description: about }
    case 'chart': {
      const { title = '', finding = [], summary = '' } = edition?.caption ?? {}
      return head(title, plainText(finding) || summary)
    }
    case 'record': {
      const sentence = recordSentence(voice, whole, recordOf(site, whole))
      return head(`${voice.t('record.title')} ${site.id}`, sentence)
    }
    case 'event': {
      const event = eventOf(site, whole)
      return head(voice.pick(event.name), voice.t('event.about', { event: voice.pick(event.name) }))
    }
    case 'method':
      return head(voice.t('method.title'), voice.t('method.lead'))
    case 'chooser':
      return {
        title: langs.map((lang) => voices[lang].t('site.title')).join(' · '),
        description: about,
      }
    case 'not-found':
      return head(langs.map((lang) => voices[lang].t('missing.title')).join(' · '), about)
  }
}

export function eventOf({ id }: SiteContext, whole: Atlas) {
  const event = whole.events.get(id ?? '')
  if (!event) throw new Error(`The atlas has no event ${id}.`)
  return event
}

export function recordOf({ id }: SiteContext, whole: Atlas) {
  const record = whole.observations.get(id ?? '')
  if (!record) throw new Error(`The atlas has no record ${id}.`)
  return record
}
