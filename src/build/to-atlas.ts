import type {
  Atlas,
  AtlasEvent,
  Both,
  Break,
  Gap,
  Geography,
  Grade,
  Line,
  Observation,
  Role,
} from '../model/atlas'
import { compareText } from './fault'
import type { Typed } from './schema'
import type { TypedTables } from './typed'

/** The atlas that the rows describe, every table in a fixed order. `release` and `outlines` are for the caller to fill. */
export function toAtlas(typed: TypedTables, release: string): Atlas {
  const grades = new Map(typed.sources.map(({ value }) => [value.id, value.grade]))
  return {
    release,
    observations: byId(typed.observations.map(({ value }) => observation(value, grades))),
    sources: byId(
      typed.sources.map(
        ({ value: { publisher_en, publisher_zh, note_en, note_zh, ...source } }) => ({
          ...source,
          publisher: { en: publisher_en, zh: publisher_zh },
          note: { en: note_en, zh: note_zh },
        }),
      ),
    ),
    indicators: byId(
      typed.indicators.map(({ value }) => ({
        id: value.id,
        family: value.family,
        name: nameOf(value),
        unit: value.unit,
        kind: value.kind,
        additive: value.additive,
        definition: { en: value.definition_en, zh: value.definition_zh },
      })),
    ),
    series: byId(
      typed.series.map(({ value }) => ({
        id: value.id,
        name: nameOf(value),
        description: { en: value.description_en, zh: value.description_zh },
      })),
    ),
    events: byId(typed.events.map(({ value }) => event(value))),
    geographies: byId(typed.geographies.map(({ value }) => geography(value))),
    sectors: byId(
      typed.sectors.map(({ value }) => ({
        id: value.id,
        kind: value.kind,
        cluster: value.cluster,
        name: nameOf(value),
        note: noteOf(value),
      })),
    ),
    groups: byId(
      typed.groups.map(({ value }) => ({
        id: value.id,
        name: nameOf(value),
        note: noteOf(value),
      })),
    ),
    vocabulary: new Map(
      typed.vocabulary
        .map(({ value }) => ({
          kind: value.kind,
          id: value.id,
          name: nameOf(value),
          definition: { en: value.definition_en, zh: value.definition_zh },
          order: value.order,
        }))
        .toSorted((a, b) => compareText(a.kind, b.kind) || a.order - b.order)
        .map((word) => [`${word.kind}/${word.id}`, word]),
    ),
    lines: typed.lines
      .map(({ value }) => line(value))
      .toSorted((a, b) => a.order - b.order || compareText(a.id, b.id)),
    breaks: typed.breaks
      .map(({ value }) => breakOf(value))
      .toSorted((a, b) => compareText(a.id, b.id)),
    gaps: typed.gaps
      .map(({ value }) => gap(value))
      .toSorted((a, b) => compareText(a.line, b.line) || a.year - b.year),
    roles: typed.roles
      .map(({ value }) => role(value))
      .toSorted((a, b) => compareText(roleKey(a), roleKey(b))),
    tiles: typed.tiles
      .map(({ value }) => value)
      .toSorted((a, b) => compareText(a.geography, b.geography)),
    outlines: [],
  }
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.toSorted((a, b) => compareText(a.id, b.id)).map((row) => [row.id, row]))
}

const nameOf = (row: { readonly name_en: string; readonly name_zh: string }): Both => ({
  en: row.name_en,
  zh: row.name_zh,
})

const noteOf = (row: { readonly note_en: string; readonly note_zh: string }): Both => ({
  en: row.note_en,
  zh: row.note_zh,
})

function observation(row: Typed<'observations'>, grades: ReadonlyMap<string, Grade>): Observation {
  return {
    id: row.id,
    indicator: row.indicator,
    value: row.value,
    step: row.step,
    unit: row.unit,
    qualifier: row.qualifier,
    status: row.status,
    start: row.period_start,
    end: row.period_end,
    periodKind: row.period_kind,
    geography: row.geography,
    event: row.event,
    sector: row.sector,
    scope: row.scope,
    basis: row.basis,
    partOf: row.part_of,
    breakdown: row.breakdown,
    restates: row.restates,
    statedGrowth: row.stated_growth_percent,
    sources: row.sources,
    preferred: row.preferred,
    conflicts: row.conflicts_with,
    grade: row.sources.map((id) => grades.get(id) ?? 'D').toSorted(compareText)[0] ?? 'D',
    detail: { asStated: { en: row.as_stated_en, zh: row.as_stated_zh }, note: noteOf(row) },
  }
}

function event(row: Typed<'events'>): AtlasEvent {
  return {
    id: row.id,
    series: row.series,
    edition: row.edition,
    name: nameOf(row),
    start: row.start,
    end: row.end,
    geographies: row.geographies,
    counterparts: { en: row.counterparts_en, zh: row.counterparts_zh },
    note: noteOf(row),
  }
}

function geography(row: Typed<'geographies'>): Geography {
  return {
    id: row.id,
    kind: row.kind,
    name: nameOf(row),
    code: row.code,
    group: row.group,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    predecessors: row.predecessors,
    overlaps: row.overlaps,
    note: noteOf(row),
  }
}

function line(row: Typed<'lines'>): Line {
  return {
    id: row.id,
    role: row.role,
    chart: row.chart,
    series: row.series,
    indicators: row.indicators,
    geography: row.geography,
    scope: row.scope,
    sector: row.sector,
    basis: row.basis,
    periodKind: row.period_kind,
    partOfYear: row.part_of_year,
    name: nameOf(row),
    order: row.order,
  }
}

function breakOf(row: Typed<'breaks'>): Break {
  return {
    id: row.id,
    line: row.line,
    indicator: row.indicator,
    series: row.series,
    geography: row.geography,
    date: row.date,
    reason: { en: row.reason_en, zh: row.reason_zh },
    sources: row.sources,
  }
}

function gap(row: Typed<'gaps'>): Gap {
  return {
    line: row.line,
    year: row.year,
    reason: row.reason,
    note: noteOf(row),
    sources: row.sources,
  }
}

function role(row: Typed<'roles'>): Role {
  return {
    geography: row.geography,
    event: row.event,
    role: row.role,
    sector: row.sector,
    sources: row.sources,
    note: noteOf(row),
  }
}

function roleKey(role: Role): string {
  return [role.event, role.geography, role.role, role.sector ?? ''].join(' ')
}
