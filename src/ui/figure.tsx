import { type ReactNode, useDeferredValue } from 'react'
import type { Chart, Row } from '../charts/chart'
import { waysOut } from '../charts/ways-out'
import type { Atlas } from '../model/atlas'
import { chartPath } from '../model/paths'
import type { View } from '../model/view'
import type { Span } from '../text/voice'
import { CopyButton } from './copy-button'
import { FigureFoot } from './figure-foot'
import { FigureTable } from './figure-table'
import { OwnChoices } from './own-choices'
import { PlaceNote } from './place-note'
import { Sentence } from './record-link'
import type { Setting } from './setting'
import { useCells } from './use-cells'

export interface FigurePicture {
  /** Complete `<svg>` strings, made by render/svg. */
  readonly compact: string
  readonly regular: string
  readonly state: 'drawn' | 'drawing' | 'failed'
  /** The width not shown, while it still shows other rows. */
  readonly behind: 'compact' | 'regular' | null
  retry(): void
}

/** An image file that stands for a picture until the page has its markup. */
export interface FigureStill {
  readonly width: number
  readonly height: number
  readonly light: string
  readonly dark: string
}

export interface FigureActions {
  reset(): void
  take(change: Partial<View>): void
  setOwn(key: string, value: string | null): void
  /** Opens the dialog that embeds the chart. */
  embed(): void
}

/**
 * A chart from top to bottom: finding, measure, picture, caveats, sources, and what can be done with it.
 * @param whole the chart has the page to itself: its title is the page's, its table stands open.
 * @param share complete address of this view of the chart.
 * @param aside what stands beside the picture.
 */
export function ChartFigure<R extends Row>({
  setting,
  chart,
  rows,
  atlas,
  view,
  picture,
  stills,
  actions,
  ready,
  whole,
  share,
  aside = null,
}: {
  setting: Setting
  chart: Chart<R>
  rows: readonly R[]
  atlas: Atlas
  view: View
  picture: FigurePicture
  /** Stand for the pictures, and the chart's own page for its table, until it lives; null: the page has both. */
  stills: Readonly<Record<'compact' | 'regular', FigureStill>> | null
  actions: FigureActions
  ready: boolean
  whole: boolean
  share: string
  aside?: ReactNode
}) {
  const { voice } = setting
  // A new picture comes first; its table and sources follow when there is time.
  const settled = useDeferredValue(rows)
  const later = ready ? null : stills
  const [cells, wantCells] = useCells(stills === null)
  const { title, finding, summary, caveats, empty } = chart.tells(rows, voice)
  const Title = whole ? 'h1' : 'h2'
  const [first, ...others] = caveats
  const onPlaces = rows.some(({ place }) => place !== undefined)
  // Open, it takes a line of its own: it then comes last, so that what follows does not push it away.
  const table = (
    <details
      className="table"
      id={whole ? 'table' : undefined}
      open={whole || view.tab === 'table' || picture.state === 'failed'}
      hidden={rows.length === 0}
      onToggle={({ currentTarget }) => currentTarget.open && wantCells()}
    >
      <summary>{voice.t('figure.table')}</summary>
      {later === null ? (
        <FigureTable setting={setting} chart={chart} rows={settled} title={title} cells={cells} />
      ) : (
        <p>
          <a href={setting.link(chartPath(voice.lang, chart.id))}>{voice.t('figure.table-page')}</a>
        </p>
      )}
    </details>
  )
  return (
    <figure
      className="chart"
      data-chart={chart.id}
      data-live={ready ? '' : undefined}
      id={chart.id}
    >
      <figcaption>
        <Title>{title}</Title>
        {finding.length > 0 && (
          <p className="finding">
            <Sentence setting={setting} spans={finding} />
          </p>
        )}
        {empty === null && <p className="quiet">{summary}</p>}
      </figcaption>
      <OwnChoices
        voice={voice}
        chart={chart}
        atlas={atlas}
        view={view}
        ready={ready}
        setOwn={actions.setOwn}
      />
      {empty !== null && (
        <div className="empty" role="status">
          <p>{empty}</p>
          <p className="ways">
            {waysOut(chart, atlas, view, voice).map(({ says, change }) => (
              <button key={says} type="button" onClick={() => actions.take(change)}>
                {voice.t(says)}
              </button>
            ))}
            <button type="button" onClick={actions.reset}>
              {voice.t('filter.reset')}
            </button>
          </p>
        </div>
      )}
      {picture.state === 'failed' && empty === null && (
        <div className="notice" role="alert">
          <p>{voice.t('figure.failed')}</p>
          <button type="button" onClick={picture.retry}>
            {voice.t('figure.retry')}
          </button>
        </div>
      )}
      <PlaceNote voice={voice} rows={rows} atlas={atlas} places={view.places} />
      <div className={aside === null ? undefined : 'beside'}>
        <Picture
          picture={picture}
          stills={later}
          alt={said(finding, summary)}
          label={title}
          hint={voice.t(
            !onPlaces
              ? 'figure.hint'
              : view.places.length === 0
                ? 'figure.hint-place'
                : 'figure.hint-place-again',
          )}
          empty={empty !== null}
        />
        {aside}
      </div>
      {first !== undefined && <p className="caveat">{first}</p>}
      <FigureFoot setting={setting} chart={chart} rows={settled} atlas={atlas} />
      <p className="print-address">{voice.t('print.address', { address: share })}</p>
      <div className="actions">
        {!whole && table}
        {others.length > 0 && (
          <details>
            <summary>{voice.t('figure.caveats')}</summary>
            <ul className="caveats">
              {others.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
              <li>{voice.t(onPlaces ? 'figure.keyboard-place' : 'figure.keyboard')}</li>
            </ul>
          </details>
        )}
        {!whole && (
          <a href={setting.link(chartPath(voice.lang, chart.id))}>{voice.t('figure.page')}</a>
        )}
        <CopyButton text={share} said={voice.t('figure.copied')}>
          {voice.t('figure.link')}
        </CopyButton>
        <button type="button" className="embed" onClick={actions.embed}>
          {voice.t('figure.embed')}
        </button>
        {whole && (
          <>
            <button type="button" className="needs-script" data-print>
              {voice.t('figure.print')}
            </button>
            <a href="#take">{voice.t('take.title')}</a>
            <a href="#cite">{voice.t('cite.title')}</a>
          </>
        )}
        {whole && table}
      </div>
    </figure>
  )
}

/** Two widths of one picture; a container query shows one. The marks layer names the box before React sees it. */
function Picture({
  picture,
  stills,
  alt,
  label,
  hint,
  empty,
}: {
  picture: FigurePicture
  stills: Readonly<Record<'compact' | 'regular', FigureStill>> | null
  alt: string
  label: string
  hint: string
  empty: boolean
}) {
  return (
    <div
      className="picture"
      hidden={empty}
      data-pictures
      data-state={picture.state}
      data-label={label}
      data-hint={hint}
      aria-busy={picture.state === 'drawing'}
      suppressHydrationWarning
    >
      {(['compact', 'regular'] as const).map((width) =>
        stills === null ? (
          <div
            key={width}
            className={width}
            data-behind={picture.behind === width ? '' : undefined}
            dangerouslySetInnerHTML={{ __html: picture[width] }}
          />
        ) : (
          <div key={`${width} still`} className={width}>
            <Still still={stills[width]} alt={alt} />
          </div>
        ),
      )}
    </div>
  )
}

/** The one of the width not shown is never asked for: it is lazy and has no box. */
function Still({ still, alt }: { still: FigureStill; alt: string }) {
  const { light, dark, width, height } = still
  return (
    <picture>
      <source srcSet={dark} media="(prefers-color-scheme: dark)" />
      <img src={light} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
    </picture>
  )
}

function said(finding: readonly Span[], summary: string): string {
  const words = finding.map((span) => (typeof span === 'string' ? span : span.text)).join('')
  return [words, summary].filter((text) => text !== '').join(' ')
}
