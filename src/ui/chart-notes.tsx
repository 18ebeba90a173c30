import { group } from 'd3-array'
import { Fragment } from 'react'
import type { Chart, Row } from '../charts/chart'
import { sourcesIn } from '../exports/drawn-records'
import type { Atlas, Both, Observation } from '../model/atlas'
import { dateText } from '../text/period-text'
import { gradeName } from '../text/sources-text'
import { Definitions } from './definitions'
import { RecordLink } from './record-link'
import type { Setting } from './setting'

/** What the words of a chart mean, what changed in what it counts, what it lacks, and where it comes from. */
export function ChartNotes<R extends Row>({
  setting,
  atlas,
  chart,
  rows,
}: {
  setting: Setting
  atlas: Atlas
  chart: Chart<R>
  rows: readonly R[]
}) {
  const { voice } = setting
  const records = [...new Set(rows.flatMap((row) => row.records))].flatMap(
    (id) => atlas.observations.get(id) ?? [],
  )
  const lines = atlas.lines.filter(
    ({ role, chart: of, indicators }) =>
      role === 'headline' &&
      of === chart.id &&
      indicators.some((id) => records.some(({ indicator }) => indicator === id)),
  )
  const unique = (ids: readonly string[]) => [...new Set(ids)]
  const words = (kind: string, ids: readonly string[]) =>
    unique(ids).flatMap((id) => atlas.vocabulary.get(`${kind}/${id}`) ?? [])
  const indicators = unique(records.map(({ indicator }) => indicator)).flatMap(
    (id) => atlas.indicators.get(id) ?? [],
  )
  const breaks = atlas.breaks.filter(
    (one) => one.line !== null && lines.some(({ id }) => id === one.line),
  )
  const gaps = lines.flatMap((line) =>
    atlas.gaps.filter((gap) => gap.line === line.id).map((gap) => ({ line, gap })),
  )
  const defined = (list: readonly { id: string; name: Both; definition: Both }[]) =>
    list.map(({ id, name, definition }) => ({
      id,
      term: voice.pick(name),
      meaning: voice.pick(definition),
    }))
  return (
    <div className="notes">
      <section>
        <h2>{voice.t('page.definitions')}</h2>
        <Definitions
          list={defined([
            ...indicators,
            ...words(
              'scope',
              records.map(({ scope }) => scope),
            ),
            ...words(
              'basis',
              records.map(({ basis }) => basis),
            ),
          ])}
        />
      </section>
      {breaks.length > 0 && (
        <section>
          <h2>{voice.t('method.breaks')}</h2>
          <Definitions
            list={breaks.map(({ id, date, reason }) => ({
              id,
              term: dateText(voice, date),
              meaning: voice.pick(reason),
            }))}
          />
        </section>
      )}
      {gaps.length > 0 && (
        <section>
          <h2>{voice.t('method.gaps')}</h2>
          <Definitions
            list={gaps.map(({ line, gap }) => ({
              id: `${line.id} ${gap.year}`,
              term: `${voice.pick(line.name)}${voice.t('list.comma')}${gap.year}`,
              meaning: voice.pick(gap.note),
            }))}
          />
        </section>
      )}
      <section>
        <h2>{voice.t('record.sources')}</h2>
        <Sources setting={setting} atlas={atlas} records={records} />
      </section>
    </div>
  )
}

/** Best first: what kind of source, then each with its publisher and date, leading to a record that names it in full. */
function Sources({
  setting,
  atlas,
  records,
}: {
  setting: Setting
  atlas: Atlas
  records: readonly Observation[]
}) {
  const { voice } = setting
  const byGrade = group(
    sourcesIn({ voice, atlas }, records),
    ({ id }) => atlas.sources.get(id)?.grade ?? 'D',
  )
  return [...byGrade]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([grade, list]) => (
      <Fragment key={grade}>
        <h3>{capital(gradeName(voice, atlas, grade))}</h3>
        <ul className="columns">
          {list.map(({ id, text, record }) => (
            <li key={id}>
              <RecordLink setting={setting} id={record}>
                {text}
              </RecordLink>
            </li>
          ))}
        </ul>
      </Fragment>
    ))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
