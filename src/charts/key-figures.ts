import type { Atlas, Line, Observation } from '../model/atlas'
import { type Change, compare } from '../model/compare'
import { type StatedGrowth, statedGrowths } from '../model/growth'
import { gradeShown, lineRecords } from '../model/lines'
import { yearOf } from '../model/period'
import type { View } from '../model/view'

/** The newest figure of a line that everyone asks for first. */
export interface KeyFigure {
  readonly id: KeyId
  readonly year: number
  /** null where the reader's choice of sources hides it: nothing older takes its place. */
  readonly observation: Observation | null
  /** Growth that the source itself states; it is told before anything computed. */
  readonly stated: StatedGrowth | null
  /** From the figure before it on its own line; null where there is none. */
  readonly since: { readonly from: Observation; readonly change: Change } | null
  /** A newer figure of the same event that stands on no comparable coverage. */
  readonly later: Observation | null
}

export type KeyId = 'nev' | 'transfer' | 'wcifit' | 'expo' | 'city'

interface Wanted {
  readonly id: KeyId
  readonly line: string
  readonly indicator: string
  /** Line of a single counting body, on which the change is looked for. */
  readonly compareOn?: string
  readonly laterOn?: string
}

const wanted: readonly Wanted[] = [
  {
    id: 'nev',
    line: 'nev-annual-preferred',
    indicator: 'nev_output',
    compareOn: 'nev-annual-economy-commission',
  },
  { id: 'transfer', line: 'industrial-transfer', indicator: 'contracted_investment' },
  { id: 'wcifit', line: 'wcifit-ceremony-chongqing', indicator: 'contracted_investment' },
  {
    id: 'expo',
    line: 'smart-china-expo-ceremony',
    indicator: 'contracted_investment',
    laterOn: 'smart-china-expo-scope-not-stated',
  },
  { id: 'city', line: 'citywide-contracts', indicator: 'contracted_investment' },
]

/** The key figures of the atlas in reading order; of the reader's view they obey the choice of sources only. */
export function keyFigures(atlas: Atlas, view: Pick<View, 'grade'>): readonly KeyFigure[] {
  return wanted.flatMap((want) => keyFigure(atlas, want, view) ?? [])
}

function keyFigure(atlas: Atlas, want: Wanted, view: Pick<View, 'grade'>): KeyFigure | null {
  const line = lineOf(atlas, want.line)
  const last = line === null ? undefined : lineRecords(atlas, line, want.indicator).at(-1)
  if (line === null || last === undefined) return null
  const shown = gradeShown(last.grade, view.grade)
  const laterLine = lineOf(atlas, want.laterOn)
  const later =
    laterLine === null ? undefined : lineRecords(atlas, laterLine, want.indicator).at(-1)
  const isLater = later !== undefined && later.end > last.end && gradeShown(later.grade, view.grade)
  return {
    id: want.id,
    year: yearOf(last),
    observation: shown ? last : null,
    stated: shown ? (statedGrowths(atlas, last)[0] ?? null) : null,
    since: shown ? sinceOn(atlas, lineOf(atlas, want.compareOn) ?? line, last, want, view) : null,
    later: isLater ? later : null,
  }
}

/** The change from the figure before, on the line that holds this figure. */
function sinceOn(
  atlas: Atlas,
  line: Line,
  last: Observation,
  want: Wanted,
  view: Pick<View, 'grade'>,
): KeyFigure['since'] {
  const records = lineRecords(atlas, line, want.indicator)
  const at = records.findIndex(({ id }) => id === last.id)
  const from = records[at - 1]
  if (from === undefined || !gradeShown(from.grade, view.grade)) return null
  return { from, change: compare(atlas, from, last, line) }
}

function lineOf(atlas: Atlas, id: string | undefined): Line | null {
  return atlas.lines.find((line) => line.id === id) ?? null
}
