/**
 * The atlas as the rest of the code sees it: records, the tables they refer to, and nothing else.
 * Everything is readonly; `decode` is the only maker.
 */
export type Lang = 'en' | 'zh'

/** A reader's text in both languages. */
export type Both = Readonly<Record<Lang, string>>

export type Qualifier = 'exact' | 'at_least' | 'at_most' | 'about' | 'nearly'
/** SDMX observation status: normal, provisional, estimate, forecast or target, first after a break. */
export type Status = 'A' | 'P' | 'E' | 'F' | 'B'
export type Grade = 'A' | 'B' | 'C' | 'D'
export type PeriodKind = 'event' | 'year' | 'quarter' | 'year_to_date' | 'month' | 'stock'

/** One stated figure. `value` and `step` are decimal strings in `unit`, as stated. */
export interface Observation {
  readonly id: string
  readonly indicator: string
  readonly value: string
  /** Size of the last printed digit, in `unit`; "0" for exact counts. */
  readonly step: string
  readonly unit: string
  readonly qualifier: Qualifier
  readonly status: readonly Status[]
  /** ISO dates, inclusive; a stock stands on `end`. */
  readonly start: string
  readonly end: string
  readonly periodKind: PeriodKind
  readonly geography: string
  readonly event: string | null
  readonly sector: string | null
  readonly scope: string
  readonly basis: string
  readonly partOf: string | null
  readonly breakdown: string | null
  readonly restates: string | null
  /** Growth in per cent that the source itself states, decimal string. */
  readonly statedGrowth: string | null
  readonly sources: readonly string[]
  readonly preferred: boolean
  readonly conflicts: readonly string[]
  /** Best grade among its sources; worked out by the compiler. */
  readonly grade: Grade
  /** Wording and note; null until the part of the data that holds them is loaded. */
  readonly detail: ObservationDetail | null
}

export interface ObservationDetail {
  readonly asStated: Both
  readonly note: Both
}

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: Both
  /** ISO date or null where the copy read shows none. */
  readonly date: string | null
  readonly language: string
  readonly kind: string
  readonly grade: Grade
  readonly url: string | null
  readonly note: Both
}

export interface Indicator {
  readonly id: string
  readonly family: string
  readonly name: Both
  readonly unit: string
  readonly kind: 'flow' | 'stock' | 'count' | 'rate' | 'share'
  readonly additive: boolean
  readonly definition: Both
}

export interface Series {
  readonly id: string
  readonly name: Both
  readonly description: Both
}

export interface AtlasEvent {
  readonly id: string
  readonly series: string
  readonly edition: string | null
  readonly name: Both
  readonly start: string
  readonly end: string
  readonly geographies: readonly string[]
  readonly counterparts: Readonly<Record<Lang, readonly string[]>>
  readonly note: Both
}

export interface Geography {
  readonly id: string
  readonly kind: string
  readonly name: Both
  readonly code: string | null
  readonly group: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly predecessors: readonly string[]
  readonly overlaps: readonly string[]
  readonly note: Both
}

export interface Sector {
  readonly id: string
  readonly kind: 'industry' | 'deal-category' | 'investor' | 'size' | 'aggregate' | 'origin'
  readonly cluster: string
  readonly name: Both
  readonly note: Both
}

/** A sequence that may be drawn as one: the editors' choice of what is like for like. */
export interface Line {
  readonly id: string
  readonly role: 'headline' | 'detail'
  readonly chart: string
  /** null: records without an event. */
  readonly series: string | null
  readonly indicators: readonly string[]
  readonly geography: string
  readonly scope: string
  readonly sector: string | null
  /** `*`: one preferred level a period, whoever counted. */
  readonly basis: string
  readonly periodKind: PeriodKind
  /** `MM-DD/MM-DD`, null for whole years, events and stocks; 02-28 stands for the last day of February. */
  readonly partOfYear: string | null
  readonly name: Both
  readonly order: number
}

/** A reason why two neighbouring figures must not be compared. */
export interface Break {
  readonly id: string
  readonly line: string | null
  readonly indicator: string | null
  readonly series: string | null
  readonly geography: string | null
  readonly date: string
  readonly reason: Both
  readonly sources: readonly string[]
}

/** Why a line has no figure in a year. `reason` is a word of the vocabulary `gap_reason`. */
export interface Gap {
  readonly line: string
  readonly year: number
  readonly reason: string
  readonly note: Both
  readonly sources: readonly string[]
}

export interface Role {
  readonly geography: string
  readonly event: string
  readonly role: string
  readonly sector: string | null
  readonly sources: readonly string[]
  readonly note: Both
}

/** A word of a closed list with its reader's wording. */
export interface Word {
  readonly kind: string
  readonly id: string
  readonly name: Both
  readonly definition: Both
  readonly order: number
}

export interface Group {
  readonly id: string
  readonly name: Both
  readonly note: Both
}

export interface Tile {
  readonly geography: string
  readonly column: number
  readonly row: number
}

/**
 * A division on the map's plane: equal-area, y down, in units of 0.25 km. A schematic drawn from an
 * open-source package, not an official map.
 */
export interface Outline {
  readonly geography: string
  /** SVG path data of whole numbers. */
  readonly path: string
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number]
  /** Middle of the widest level strip inside, and its width. */
  readonly name: readonly [number, number, number]
  /** Dissolved from the places before it: not the legal boundary. */
  readonly approximate: boolean
}

type Table<T> = ReadonlyMap<string, T>

export interface Atlas {
  /** Hash of the compiled tables: which figures these are. */
  readonly release: string
  readonly observations: Table<Observation>
  readonly sources: Table<Source>
  readonly indicators: Table<Indicator>
  readonly series: Table<Series>
  readonly events: Table<AtlasEvent>
  readonly geographies: Table<Geography>
  readonly sectors: Table<Sector>
  readonly groups: Table<Group>
  /** By `kind/id`, e.g. `scope/whole-event`. */
  readonly vocabulary: Table<Word>
  readonly lines: readonly Line[]
  readonly breaks: readonly Break[]
  readonly gaps: readonly Gap[]
  readonly roles: readonly Role[]
  readonly tiles: readonly Tile[]
  readonly outlines: readonly Outline[]
}
