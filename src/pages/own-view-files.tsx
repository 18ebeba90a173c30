import { useState } from 'react'
import type { Chart, Row } from '../charts/chart'
import type { Atlas } from '../model/atlas'
import { useOwnView } from '../state/figure'
import type { SiteContext } from '../state/site'

/** Where the reader's filters differ from the default view, whose files stand below: their view as a file. */
export function OwnViewFiles({
  site: { voice },
  chart,
  atlas,
  rows,
}: {
  site: SiteContext
  chart: Chart
  atlas: Atlas
  rows: readonly Row[]
}) {
  const own = useOwnView(chart)
  const [failed, setFailed] = useState(false)
  if (!own) return null
  const take = async (mark: boolean) => {
    try {
      const { ownViewCsv } = await import('../exports/own-view')
      save(`${chart.id}.view.csv`, ownViewCsv(chart, rows, atlas, mark))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="notice" data-own-view>
      <p>{voice.t('take.own')}</p>
      <button type="button" onClick={() => void take(false)}>
        {voice.t('take.own-csv')}
      </button>
      <button type="button" onClick={() => void take(true)}>
        {voice.t('take.own-excel')}
      </button>
      {failed && <p role="alert">{voice.t('take.failed')}</p>}
    </div>
  )
}

function save(name: string, text: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  // The download has begun by then; revoked at once, some browsers lose it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
