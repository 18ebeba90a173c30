import type { Line, Source } from '../model/atlas'
import { sourceLine } from '../text/sources-text'
import type { Voice } from '../text/voice'
import type { Column, Row } from './chart'

/** Which line a row is on. */
export function lineColumn<R extends Row & { readonly line: Line }>(voice: Voice): Column<R> {
  return {
    id: 'line',
    header: voice.t('column.line'),
    text: (row) => voice.pick(row.line.name),
    value: (row) => row.line.id,
  }
}

/** Publisher and date of what a row rests on; to machines the ids of the sources. */
export function sourceColumn<R extends Row & { readonly sources: readonly Source[] }>(
  voice: Voice,
): Column<R> {
  return {
    id: 'source',
    header: voice.t('column.source'),
    text: (row) => sourceLine(voice, row.sources),
    value: (row) => row.sources.map(({ id }) => id).join(';'),
  }
}
