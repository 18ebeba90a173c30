import { useState } from 'react'
import type { Chart, Row } from '../charts/chart'
import { writeAddress } from '../model/address'
import type { Atlas } from '../model/atlas'
import { useView } from '../state/app'
import { obeyedPart, useOwnView } from '../state/figure'
import type { SiteContext } from '../state/site'
import { OpenEmbed } from './open-embed'

/** Where the reader's filters differ from the default view, whose files stand below: their view as a file. */
export function OwnViewFiles({
  site,
  chart,
  atlas,
  rows,
}: {
  site: SiteContext
  chart: Chart
  atlas: Atlas
  rows: readonly Row[]
}) {
  const { voice } = site
  const own = useOwnView(chart)
  const view = obeyedPart(chart, useView())
  const [failed, setFailed] = useState(false)
  const [drawing, setDrawing] = useState(false)
  if (!own) return null
  const take = async (mark: boolean) => {
    try {
      const [{ ownViewCsv }, { viewMark }] = await Promise.all([
        import('../exports/own-view'),
        import('../exports/view-file'),
      ])
      save(
        `${chart.id}.${viewMark([writeAddress(view)])}${mark ? '.excel' : ''}.csv`,
        ownViewCsv(chart, rows, atlas, mark),
      )
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
      <button type="button" onClick={() => setDrawing(true)}>
        {voice.t('take.own-picture')}
      </button>
      {failed && <p role="alert">{voice.t('take.failed')}</p>}
      {drawing && (
        <OpenEmbed
          site={site}
          chart={chart}
          atlas={atlas}
          view={view}
          way="picture"
          close={() => setDrawing(false)}
        />
      )}
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
