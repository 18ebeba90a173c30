import type {
  AtlasEvent,
  Break,
  Gap,
  Geography,
  Group,
  Indicator,
  Line,
  Observation,
  Outline,
  Role,
  Sector,
  Series,
  Source,
  Tile,
  Word,
} from './atlas'

/** One compiled file: some rows of some tables. Fields that a row left out are empty. */
export interface AtlasPart {
  readonly version: 1
  /** Which figures these are; parts of different releases do not belong together. */
  readonly release: string
  readonly observations: readonly Observation[]
  readonly sources: readonly Source[]
  readonly indicators: readonly Indicator[]
  readonly series: readonly Series[]
  readonly events: readonly AtlasEvent[]
  readonly geographies: readonly Geography[]
  readonly sectors: readonly Sector[]
  readonly groups: readonly Group[]
  readonly vocabulary: readonly Word[]
  readonly lines: readonly Line[]
  readonly breaks: readonly Break[]
  readonly gaps: readonly Gap[]
  readonly roles: readonly Role[]
  readonly tiles: readonly Tile[]
  readonly outlines: readonly Outline[]
}

export class DecodeError extends Error {
  override readonly name = 'DecodeError'
  constructor(
    readonly code: 'not-json-object' | 'version' | 'shape',
    message: string,
  ) {
    super(message)
  }
}
