import { type ReactNode, useEffect, useState } from 'react'
import type { Chart } from '../charts/chart'
import { writeAddress } from '../model/address'
import { chartPath } from '../model/paths'
import { useAtlasOf, useBoot, useChoices, useReady, useView } from '../state/app'
import { obeyedPart, usePicture, useRows } from '../state/figure'
import type { Width } from '../state/picture-desk'
import { linkTo, type SiteContext } from '../state/site'
import { type Stills, stillFile } from '../state/stills'
import { liftVeil } from '../state/veil'
import { ChartFigure } from '../ui/figure'
import { completeAddress } from './complete-address'
import { OpenEmbed } from './open-embed'
import { useSetting } from './use-setting'

/** A chart joined to the reader's view. */
export function LiveFigure({
  site,
  chart,
  whole,
  aside = null,
}: {
  site: SiteContext
  chart: Chart
  whole: boolean
  /** Stands beside the picture. */
  aside?: ReactNode
}) {
  const setting = useSetting(site)
  const boot = useBoot()
  const atlas = useAtlasOf(chart)
  const view = useView()
  const actions = useChoices()
  const ready = useReady()
  const rows = useRows(chart)
  const picture = usePicture(chart, rows)
  const [embedding, setEmbedding] = useState(false)
  useEffect(() => {
    if (picture.state !== 'drawing') liftVeil()
  }, [picture.state])
  const query = writeAddress(view)
  const path = `${chartPath(site.lang, chart.id)}${query === '' ? '' : `?${query}`}`
  return (
    <>
      <ChartFigure
        setting={setting}
        chart={chart}
        rows={rows}
        atlas={atlas}
        view={view}
        picture={picture}
        stills={whole ? null : stillsOf(site, boot.stills, chart.id)}
        actions={{ ...actions, embed: () => setEmbedding(true) }}
        ready={ready}
        whole={whole}
        share={completeAddress(site, path, ready)}
        aside={aside}
      />
      {embedding && (
        <OpenEmbed
          site={site}
          chart={chart}
          atlas={atlas}
          view={obeyedPart(chart, view)}
          close={() => setEmbedding(false)}
        />
      )}
    </>
  )
}

/** Where the image files of a chart lie; null when the page has its pictures as markup. */
function stillsOf(site: SiteContext, stills: Stills | null, chart: string) {
  const sizes = stills?.sizes[chart]
  if (stills === null || sizes === undefined) return null
  const still = (name: Width) => {
    const [width, height] = sizes[name]
    const file = (theme: 'light' | 'dark') =>
      linkTo(site, stills.folder + stillFile(chart, site.lang, name, theme))
    return { width, height, light: file('light'), dark: file('dark') }
  }
  return { compact: still('compact'), regular: still('regular') }
}
