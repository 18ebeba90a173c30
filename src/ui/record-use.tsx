import { recordSentence } from '../text/sentence'
import { CopyButton } from './copy-button'
import type { RecordSection } from './record-section'

/** The figure as a sentence to copy, how to cite it, and where to report it. */
export function RecordUse({ setting, atlas, record, Heading }: RecordSection) {
  const { voice } = setting
  const sentence = recordSentence(voice, atlas, record)
  const report = setting.report(record.id)
  const cite = voice.t('record.cite-text', {
    sentence,
    atlas: voice.t('site.title'),
    release: setting.release,
    record: record.id,
    address: voice.t('sentence.end'),
  })
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
        <CopyButton text={cite} said={voice.t('figure.copied')}>
          {voice.t('record.cite')}
        </CopyButton>
        {report !== null && <a href={report}>{voice.t('record.report')}</a>}
      </p>
    </section>
  )
}
