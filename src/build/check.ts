import type { Atlas } from '../model/atlas'
import { conflictsOfDifferentThings, oneSidedConflicts, preferences } from './check-conflicts'
import { endsBeforeStarts, outsideItsEvent, outsideValidity } from './check-dates'
import { duplicateIds, reusedIds } from './check-ids'
import { missingLanguages, unevenCounterparts } from './check-languages'
import { filledGaps, twoForOneDate, unexplainedYears } from './check-lines'
import { circularParts, halfParts, partsAboveTotal, partsOfOtherThings } from './check-parts'
import { unknownReferences } from './check-references'
import { gradesAgainstAddresses, missingSources } from './check-sources'
import { missingTiles, sharedTiles } from './check-tiles'
import { wordsOutsideVocabulary } from './check-vocabulary'
import { type Fault, sortFaults } from './fault'
import { type Figures, figuresOf, soundRows } from './figures'
import { tableNames } from './schema'
import { toAtlas } from './to-atlas'
import { typeTables } from './typed'
import type { Written } from './written'

/** Without these a row does not say which figure it is: it is set aside for the rules about figures. */
const identity: readonly ((written: Written) => readonly Fault[])[] = [
  duplicateIds,
  unknownReferences,
]

const wording: readonly ((written: Written) => readonly Fault[])[] = [
  reusedIds,
  wordsOutsideVocabulary,
  missingLanguages,
  unevenCounterparts,
  missingSources,
  gradesAgainstAddresses,
]

const meaning: readonly ((figures: Figures) => readonly Fault[])[] = [
  endsBeforeStarts,
  outsideItsEvent,
  outsideValidity,
  oneSidedConflicts,
  conflictsOfDifferentThings,
  preferences,
  halfParts,
  partsOfOtherThings,
  circularParts,
  partsAboveTotal,
  twoForOneDate,
  unexplainedYears,
  filledGaps,
  missingTiles,
  sharedTiles,
]

/** Every fault of every table, sorted; the atlas where there is none. */
export function check(written: Written): {
  readonly faults: readonly Fault[]
  /** What the sound rows describe; complete only when there is no fault. */
  readonly atlas: Atlas
} {
  const reading = tableNames.flatMap((table) => written[table].faults)
  const { typed, faults: cells } = typeTables(written)
  const unnamed = identity.flatMap((rule) => rule(written))
  const sound = soundRows(typed, unnamed)
  const atlas = toAtlas(sound, '')
  const figures = figuresOf(atlas, sound, written)
  const readable = tableNames.every((table) => !written[table].unreadable)
  const others = [
    ...unnamed,
    ...wording.flatMap((rule) => rule(written)),
    ...(readable ? meaning.flatMap((rule) => rule(figures)) : []),
  ]
  return { faults: sortFaults([...reading, ...cells, ...notIn(cells, others)]), atlas }
}

/** Of a cell that cannot be read, only that is said. */
function notIn(cells: readonly Fault[], others: readonly Fault[]): readonly Fault[] {
  const place = (fault: Fault) => `${fault.file}:${fault.line}:${fault.column}`
  const taken = new Set(cells.map(place))
  return others.filter((fault) => !taken.has(place(fault)))
}
