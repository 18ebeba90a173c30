import type { Atlas, Observation } from '../model/atlas'
import { monthText } from '../text/period-text'
import { publishersText } from '../text/publishers-text'
import type { Voice } from '../text/voice'
import type { Row } from './chart'

/** What the figures of a chart stand on: who published them, and how new the newest one is. */
export interface Standing {
  /** '' where no row stands on a record. */
  readonly sources: string
  /** '' where no row stands on a record. */
  readonly newest: string
  readonly release: string
}

/** @param named how many publishers are said by name. */
export function standingOf(
  rows: readonly Row[],
  atlas: Atlas,
  release: string,
  voice: Voice,
  named?: number,
): Standing {
  const records = recordsOf(rows, atlas)
  const newest = records
    .map(({ end }) => end)
    .sort()
    .at(-1)
  return {
    sources: records.length === 0 ? '' : publishersText(voice, atlas, records, named),
    newest:
      newest === undefined ? '' : voice.t('chart.newest', { month: monthText(voice, newest) }),
    release: voice.t('figure.release', { release }),
  }
}

function recordsOf(rows: readonly Row[], atlas: Atlas): readonly Observation[] {
  const ids = new Set(rows.flatMap((row) => row.records))
  return [...ids].flatMap((id) => atlas.observations.get(id) ?? [])
}
