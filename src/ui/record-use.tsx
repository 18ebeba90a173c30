import { recordPath } from '../model/paths'
import { recordSentence } from '../text/sentence'
import { CopyButton } from './copy-button'
import type { RecordSection } from './record-section'

/** The figure as a sentence to copy, how to cite it, and where to report it. */
export function RecordUse({ setting, atlas, record, Heading }: RecordSection) {
  const { voice } = setting
  const sentence = recordSentence(voice, atlas, record)
  const report = setting.report(record.id)
  return (
    <section>
      <Heading>{voice.t('record.sentence')}</Heading>
      <p id="record-sentence" className="sentence">
        {sentence}
      </p>
      <p className="actions">
        <CopyButton text={sentence} said={voice.t('figure.copied')} of="record-sentence">
          {voice.t('record.copy')}
        </CopyButton>
        <a href={`${setting.link(recordPath(voice.lang, record.id))}#cite`}>
          {voice.t('cite.title')}
        </a>
        {report !== null && <a href={report}>{voice.t('record.report')}</a>}
      </p>
    </section>
  )
}
