import { useBoot, useChoices, useReady, useView } from '../state/app'
import type { Voice } from '../text/voice'
import { FilterBar } from '../ui/filter-bar'

/** The filter bar joined to the reader's view; it offers what the charts of the page have. */
export function Filters({ voice }: { voice: Voice }) {
  const { choices } = useBoot()
  return (
    <FilterBar
      voice={voice}
      view={useView()}
      choices={choices}
      actions={useChoices()}
      ready={useReady()}
    />
  )
}
