import type { Edition } from '../charts/edition'
import type { Observation } from '../model/atlas'
import { sourceText } from '../text/sources-text'

/** Every record that the rows stand on, once, in reading order. */
export function drawnRecords({
  rows,
  atlas,
}: Pick<Edition, 'rows' | 'atlas'>): readonly Observation[] {
  return [...new Set(rows.flatMap((row) => row.records))].flatMap(
    (id) => atlas.observations.get(id) ?? [],
  )
}

/** Each source that the figures rest on, as the page names it, with a record that rests on it. */
export function sourcesIn(
  { voice, atlas }: Pick<Edition, 'voice' | 'atlas'>,
  records: readonly Observation[],
): readonly { readonly id: string; readonly text: string; readonly record: string }[] {
  const seen = new Map(
    records.toReversed().flatMap((record) => record.sources.map((id) => [id, record.id] as const)),
  )
  return [...new Set(records.flatMap(({ sources }) => sources))].flatMap((id) => {
    const source = atlas.sources.get(id)
    const record = seen.get(id)
    return source === undefined || record === undefined
      ? []
      : { id, text: sourceText(voice, source), record }
  })
}
