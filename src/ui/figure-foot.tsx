import { memo } from 'react'
import type { Chart, Row } from '../charts/chart'
import type { Atlas, Observation } from '../model/atlas'
import type { View } from '../model/view'
import { monthText } from '../text/period-text'
import type { Voice } from '../text/voice'
import type { Setting } from './setting'

/** Where the figures come from, how new they are, and which filters they follow. */
export const FigureFoot = memo(function FigureFoot<R extends Row>({
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
  const newest = records
    .map(({ end }) => end)
    .sort()
    .at(-1)
  return (
    <div className="source">
      {records.length > 0 && <p>{sourcesText(voice, atlas, records)}</p>}
      <p>
        {newest !== undefined &&
          voice.t('chart.newest', { month: monthText(voice, newest) }) + voice.t('list.space')}
        {voice.t('figure.release', { release })}
      </p>
      <p>{obeysText(voice, chart.obeys)}</p>
    </div>
  )
})

const named = 3

/** The publishers most figures come from, those that are not named last; how many more there are. */
function sourcesText(voice: Voice, atlas: Atlas, records: readonly Observation[]): string {
  const counts = new Map<string, number>()
  const nameless = new Set<string>()
  for (const { sources } of records)
    for (const id of sources) {
      const source = atlas.sources.get(id)
      const publisher = source === undefined ? undefined : voice.pick(source.publisher)
      if (source === undefined || publisher === undefined) continue
      counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
      if (/not (?:shown|named|identified)|unnamed|unknown/i.test(source.publisher.en))
        nameless.add(publisher)
    }
  const weight = ([publisher, count]: [string, number]) => (nameless.has(publisher) ? 0 : count)
  const ranked = [...counts].sort((a, b) => weight(b) - weight(a))
  const sources = ranked
    .slice(0, named)
    .map(([publisher]) => publisher)
    .join(voice.t('list.enumeration'))
  return ranked.length > named
    ? voice.t('figure.sources-more', { sources, n: ranked.length - named })
    : voice.t('figure.sources', { sources })
}

const filters = ['years', 'series', 'clusters', 'places', 'measure', 'currency', 'grade'] as const

function obeysText(voice: Voice, obeys: readonly (keyof View)[]): string {
  const say = (list: readonly (typeof filters)[number][]) =>
    list.map((name) => voice.t(`filter.${name}`)).join(voice.t('list.enumeration'))
  const yes = filters.filter((name) => obeys.includes(name))
  const no = filters.filter((name) => !obeys.includes(name))
  return [
    ...(yes.length > 0 ? [voice.t('filter.obeys', { filters: say(yes) })] : []),
    ...(no.length > 0 ? [voice.t('filter.ignores', { filters: say(no) })] : []),
  ].join(voice.t('list.space'))
}
