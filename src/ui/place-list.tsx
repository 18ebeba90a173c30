import type { MapRow } from '../charts/district-map-rows'
import { ordinalOf, overlapsText, rankSign } from '../charts/district-map-words'
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
  const ranked = rows.filter(({ rank }) => rank !== null)
  const heading =
    ranked.length === 0
      ? 'place.list-unranked'
      : ranked.every((row) => ordinalOf(row) !== null)
        ? 'place.list'
        : 'place.list-size'
  return (
    <div className="place-list">
      <Heading>{voice.t(heading)}</Heading>
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
              <span className="place-rank">{rankSign(row)}</span>
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
