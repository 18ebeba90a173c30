import { useMemo } from 'react'
import type { Chart } from '../charts/chart'
import { filterChoices } from '../charts/filter-choices'
import { useAtlas, useChoices, useReady, useView } from '../state/app'
import type { Voice } from '../text/voice'
import { FilterBar } from '../ui/filter-bar'

/** The filter bar joined to the reader's view; it offers what the charts of the page have. */
export function Filters({ voice, charts }: { voice: Voice; charts: readonly Chart[] }) {
  const atlas = useAtlas()
  const view = useView()
  const actions = useChoices()
  const ready = useReady()
  const choices = useMemo(
    () =>
      filterChoices(
        atlas,
        charts.map(({ id }) => id),
      ),
    [atlas, charts],
  )
  return <FilterBar voice={voice} view={view} choices={choices} actions={actions} ready={ready} />
}
