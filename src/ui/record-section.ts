import type { RecordFacts } from '../charts/record-facts'
import type { Atlas, Observation } from '../model/atlas'
import type { Setting } from './setting'

/** What every section of a record is made from. */
export interface RecordSection {
  readonly setting: Setting
  readonly atlas: Atlas
  readonly record: Observation
  readonly facts: RecordFacts
  readonly Heading: 'h2' | 'h3'
}
