import { recordFacts } from '../charts/record-facts'
import type { Atlas, Observation } from '../model/atlas'
import { figureText } from '../text/figure'
import { recordName } from '../text/record-name'
import { BigFigure } from './big-figure'
import { RecordComputed } from './record-computed'
import { RecordElements } from './record-elements'
import { RecordGrowth } from './record-growth'
import { RecordParts } from './record-parts'
import type { RecordSection } from './record-section'
import { RecordSources } from './record-sources'
import { RecordUse } from './record-use'
import { RecordVoices } from './record-voices'
import type { Setting } from './setting'

/**
 * One figure with all that the atlas knows of it: what was stated and by whom, how sure it is, who says
 * otherwise, what it is a part of, and what follows from it.
 * @param level 1 on a page of its own, 2 in a panel beside a chart.
 */
export function RecordView({
  setting,
  atlas,
  record,
  level,
}: {
  setting: Setting
  atlas: Atlas
  record: Observation
  level: 1 | 2
}) {
  const { voice } = setting
  const facts = recordFacts(atlas, record)
  const Title = level === 1 ? 'h1' : 'h2'
  const Heading: RecordSection['Heading'] = level === 1 ? 'h2' : 'h3'
  const parts = { setting, atlas, record, facts, Heading }
  return (
    <article className="record">
      <Title tabIndex={-1}>
        <span className="record-what">{recordName(voice, atlas, record)}</span>{' '}
        <span className="record-figure">
          <BigFigure text={figureText(voice, record)} />
        </span>
      </Title>
      {record.status.includes('F') && (
        <p className="mark">{wordName(setting, atlas, 'status', 'F')}</p>
      )}
      <p className={record.grade === 'C' || record.grade === 'D' ? 'mark' : 'quiet'}>
        {gradeText(setting, atlas, record)}
      </p>
      {record.detail !== null && (
        <section>
          <Heading>{voice.t('record.stated')}</Heading>
          <AsStated lang={voice.lang} stated={record.detail.asStated} />
        </section>
      )}
      <RecordUse {...parts} />
      <RecordSources {...parts} />
      <RecordVoices {...parts} />
      <RecordGrowth {...parts} />
      <RecordComputed {...parts} />
      <RecordParts {...parts} />
      <RecordElements {...parts} />
    </article>
  )
}

function gradeText(setting: Setting, atlas: Atlas, o: Observation): string {
  return o.grade === 'D'
    ? setting.voice.t('record.unverified')
    : setting.voice.t('column.grade') +
        setting.voice.t('list.colon') +
        wordName(setting, atlas, 'grade', o.grade)
}

function wordName({ voice }: Setting, atlas: Atlas, kind: string, id: string): string {
  const word = atlas.vocabulary.get(`${kind}/${id}`)
  return word === undefined ? id : voice.pick(word.name)
}

/** The wording in the reader's language first, the other one under it. */
function AsStated({ lang, stated }: { lang: 'en' | 'zh'; stated: { en: string; zh: string } }) {
  const other = lang === 'en' ? 'zh' : 'en'
  return (
    <blockquote>
      <p>{stated[lang]}</p>
      <p className="quiet" lang={other === 'zh' ? 'zh-Hans' : 'en'}>
        {stated[other]}
      </p>
    </blockquote>
  )
}
