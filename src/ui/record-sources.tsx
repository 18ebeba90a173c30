import type { Source } from '../model/atlas'
import { sourceText } from '../text/sources-text'
import type { RecordSection } from './record-section'
import type { Setting } from './setting'

/** The documents that state a figure, or tell of an event: linked where they were read at their own address. */
export function RecordSources({
  setting,
  facts,
  Heading,
}: Pick<RecordSection, 'setting' | 'Heading'> & {
  facts: Pick<RecordSection['facts'], 'sources'>
}) {
  const { voice } = setting
  return (
    <section>
      <Heading>{voice.t('record.sources')}</Heading>
      <ul className="sources">
        {facts.sources.map((source) => (
          <li key={source.id}>
            <SourceTitle setting={setting} source={source} />
            <span className="quiet">{sourceText(voice, source)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SourceTitle({ setting, source }: { setting: Setting; source: Source }) {
  const { voice } = setting
  const lang = source.language.startsWith('zh') ? 'zh-Hans' : source.language || undefined
  if (source.url !== null)
    return (
      <a href={source.url} rel="noopener noreferrer" lang={lang}>
        {source.title}
        <span aria-hidden="true">{'\u00a0↗'}</span>
        <span className="visually-hidden" lang={voice.lang === 'zh' ? 'zh-Hans' : 'en'}>
          {' '}
          {voice.t('record.external')}
        </span>
      </a>
    )
  return <span lang={lang}>{source.title}</span>
}
