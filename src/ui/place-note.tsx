import type { Row } from '../charts/chart'
import type { Atlas } from '../model/atlas'
import type { Voice } from '../text/voice'

/** Says whether a chart of no places follows the places that the reader has chosen, or has no figures of them. */
export function PlaceNote({
  voice,
  rows,
  atlas,
  places,
}: {
  voice: Voice
  rows: readonly Row[]
  atlas: Atlas
  places: readonly string[]
}) {
  if (places.length === 0 || rows.some(({ place }) => place !== undefined)) return null
  const follows = rows.some(({ records }) =>
    records.some((id) => places.includes(atlas.observations.get(id)?.geography ?? '')),
  )
  // A chart that says which of its rows are of the places keeps the others for context.
  const note = rows.some(({ marked }) => marked === true)
    ? 'figure.place-marked'
    : rows.some(({ marked }) => marked !== undefined) || !follows
      ? 'figure.place-none'
      : 'figure.place-follows'
  const names = places
    .map((id) => atlas.geographies.get(id)?.name)
    .map((name, i) => (name === undefined ? places[i] : voice.pick(name)))
    .join(voice.t('list.enumeration'))
  return <p className="place-note">{voice.t(note, { places: names })}</p>
}
