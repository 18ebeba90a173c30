import type {
  Atlas,
  AtlasEvent,
  Break,
  Gap,
  Line,
  Observation,
  Source,
} from '../../src/model/atlas'

const none = { en: '', zh: '' }

/** A yearly count of vehicles, but for what is given. */
export function figure(id: string, own: Partial<Observation> = {}): Observation {
  return {
    id,
    indicator: 'nev_output',
    value: '100',
    step: '0',
    unit: 'vehicles',
    qualifier: 'exact',
    status: ['A'],
    start: '2023-01-01',
    end: '2023-12-31',
    periodKind: 'year',
    geography: 'chongqing',
    event: null,
    sector: null,
    scope: 'total',
    basis: 'statistics-bureau',
    partOf: null,
    breakdown: null,
    restates: null,
    statedGrowth: null,
    sources: [],
    preferred: false,
    conflicts: [],
    grade: 'B',
    detail: null,
    ...own,
  }
}

export function inYear(year: number): Pick<Observation, 'start' | 'end'> {
  return { start: `${year}-01-01`, end: `${year}-12-31` }
}

export function line(own: Partial<Line> = {}): Line {
  return {
    id: 'line',
    role: 'headline',
    chart: 'nev-output',
    series: null,
    indicators: ['nev_output'],
    geography: 'chongqing',
    scope: 'total',
    sector: null,
    basis: 'statistics-bureau',
    periodKind: 'year',
    partOfYear: null,
    name: none,
    order: 1,
    ...own,
  }
}

export function breakAt(date: string, own: Partial<Break> = {}): Break {
  return {
    id: `break-${date}`,
    line: null,
    indicator: null,
    series: null,
    geography: null,
    date,
    reason: none,
    sources: [],
    ...own,
  }
}

export function gapIn(year: number, own: Partial<Gap> = {}): Gap {
  return { line: 'line', year, reason: 'not-found', note: none, sources: [], ...own }
}

export function event(id: string, series: string): AtlasEvent {
  return {
    id,
    series,
    edition: null,
    name: none,
    start: '2023-05-01',
    end: '2023-05-03',
    geographies: [],
    counterparts: { en: [], zh: [] },
    note: none,
  }
}

export function source(id: string, date: string | null): Source {
  return {
    id,
    title: id,
    publisher: { en: id, zh: id },
    date,
    language: 'zh',
    kind: 'media',
    grade: 'B',
    url: null,
    note: none,
  }
}

interface Tables {
  readonly observations?: readonly Observation[]
  readonly lines?: readonly Line[]
  readonly breaks?: readonly Break[]
  readonly gaps?: readonly Gap[]
  readonly events?: readonly AtlasEvent[]
  readonly sources?: readonly Source[]
}

/** An atlas of a few rows, with the indicators that the tests use. */
export function smallAtlas(tables: Tables): Atlas {
  const kinds = {
    nev_output: 'flow',
    contracted_investment: 'flow',
    gdp_growth: 'rate',
    nev_share: 'share',
  } as const
  const indicators = Object.entries(kinds).map(
    ([id, kind]) =>
      [
        id,
        { id, kind, family: '', name: none, unit: '', additive: false, definition: none },
      ] as const,
  )
  const byId = <T extends { readonly id: string }>(list: readonly T[] = []) =>
    new Map(list.map((one) => [one.id, one]))
  return {
    release: 'test',
    observations: byId(tables.observations),
    sources: byId(tables.sources),
    indicators: new Map(indicators),
    series: new Map(),
    events: byId(tables.events),
    geographies: new Map(),
    sectors: new Map(),
    groups: new Map(),
    vocabulary: new Map(),
    lines: tables.lines ?? [],
    breaks: tables.breaks ?? [],
    gaps: tables.gaps ?? [],
    roles: [],
    tiles: [],
    outlines: [],
  }
}
