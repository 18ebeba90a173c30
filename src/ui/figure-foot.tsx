import { descending, rollups } from 'd3-array'
import type { Chart, Row } from '../charts/chart'
import type { Atlas, Observation } from '../model/atlas'
import type { View } from '../model/view'
import { monthText } from '../text/period-text'
import type { Voice } from '../text/voice'
import type { Setting } from './setting'

/** Where the figures come from, how new they are, and which filters they follow. */
export function FigureFoot<R extends Row>({
  setting,
  chart,
  rows,
  atlas,
}: {
  setting: Setting
  chart: Chart<R>
  rows: readonly R[]
  atlas: Atlas
}) {
  const { voice, release } = setting
  const records = [...new Set(rows.flatMap((row) => row.records))].flatMap(
    (id) => atlas.observations.get(id) ?? [],
  )
  const newest = records.map(({ end }) => end).sort(descending)[0]
  return (
    <div className="source">
      {records.length > 0 && <p>{sourcesText(voice, atlas, records)}</p>}
      <p>
        {newest !== undefined && `${voice.t('chart.newest', { month: monthText(voice, newest) })} `}
        {voice.t('figure.release', { release })}
      </p>
      <p>{obeysText(voice, chart.obeys)}</p>
    </div>
  )
}

const named = 3

/** The publishers most figures come from; how many more there are. */
function sourcesText(voice: Voice, atlas: Atlas, records: readonly Observation[]): string {
  const all = records.flatMap(({ sources }) =>
    sources.flatMap((id) => atlas.sources.get(id)?.publisher ?? []),
  )
  const counts = rollups(
    all,
    (list) => list.length,
    (publisher) => publisher,
  ).sort(([, a], [, b]) => descending(a, b))
  const sources = counts
    .slice(0, named)
    .map(([publisher]) => publisher)
    .join(voice.t('list.enumeration'))
  return counts.length > named
    ? voice.t('figure.sources-more', { sources, n: counts.length - named, all: counts.length })
    : voice.t('figure.sources', { sources })
}

const filters = ['years', 'series', 'clusters', 'measure', 'currency', 'grade'] as const

function obeysText(voice: Voice, obeys: readonly (keyof View)[]): string {
  const say = (list: readonly (typeof filters)[number][]) =>
    list.map((name) => voice.t(`filter.${name}`)).join(voice.t('list.enumeration'))
  const yes = filters.filter((name) => obeys.includes(name))
  const no = filters.filter((name) => !obeys.includes(name))
  return [
    ...(yes.length > 0 ? [voice.t('filter.obeys', { filters: say(yes) })] : []),
    ...(no.length > 0 ? [voice.t('filter.ignores', { filters: say(no) })] : []),
  ].join(voice.lang === 'en' ? ' ' : '')
}
