import { memo } from 'react'
import type { Chart, Row } from '../charts/chart'
import { standingOf } from '../charts/standing'
import type { Atlas } from '../model/atlas'
import type { View } from '../model/view'
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
  const standing = standingOf(rows, atlas, release, voice)
  return (
    <div className="source">
      {standing.sources !== '' && <p>{standing.sources}</p>}
      <p>
        {standing.newest !== '' && standing.newest + voice.t('list.space')}
        {standing.release}
      </p>
      <p>{obeysText(voice, chart.obeys)}</p>
    </div>
  )
})

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
