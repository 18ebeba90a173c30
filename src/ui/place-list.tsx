import type { MapRow } from '../charts/district-map-rows'
import { overlapsText } from '../charts/district-map-words'
import type { Voice } from '../text/voice'

/** Every place in the order of the chart's rows, each a button that chooses it. */
export function PlaceList({
  voice,
  rows,
  Heading,
  say,
  choose,
}: {
  voice: Voice
  rows: readonly MapRow[]
  Heading: 'h2' | 'h3'
  /** What the measure says of the place. */
  say(row: MapRow): string
  choose(id: string): void
}) {
  const isRanked = rows.some(({ rank }) => rank !== null)
  return (
    <div className="place-list">
      <Heading>{voice.t(isRanked ? 'place.list' : 'place.list-unranked')}</Heading>
      <p className="quiet">{voice.t('place.list-after')}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <button
              type="button"
              aria-pressed={row.selected}
              data-choose={row.key}
              onClick={() => choose(row.key)}
            >
              <span className="place-rank">{rankText(row)}</span>
              <span>
                {voice.pick(row.at.name)}
                {row.tile === null && (
                  <span className="place-overlaps quiet">{overlapsText(row, voice)}</span>
                )}
              </span>
              <span className={row.says.kind === 'none' ? 'place-says quiet' : 'place-says'}>
                {say(row)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Places that share a rank say so. */
function rankText({ rank }: MapRow): string {
  if (rank === null) return ''
  return rank.first === rank.last ? String(rank.first) : `=${rank.first}`
}
