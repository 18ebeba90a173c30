import { charts } from '../charts'
import type { Atlas, Break, Line, Observation, Role } from '../model/atlas'
import { isOfPlace } from '../model/borders'
import { breaksOn } from '../model/compare'
import { statedGrowths } from '../model/growth'
import { lineRecords } from '../model/lines'
import { isMapped } from '../model/places'
import { unverifiedSigning } from '../model/signed'
import { defaultView } from '../model/view'
import type { PartRows } from './wire'

/**
 * What the first charts and the filter bar need: the headline lines of those charts with their
 * records, and everything that the model reads to draw and compare them. Rows are summaries: notes
 * and titles follow with the other parts.
 */
export function firstPart(atlas: Atlas, chartIds: readonly string[]): PartRows {
  const lines = atlas.lines.filter(
    (line) => line.role === 'headline' && chartIds.includes(line.chart),
  )
  const ids = new Set(lines.map((line) => line.id))
  const drawn = onLines(atlas, lines)
  const observations = withCompanions(atlas, [
    ...drawn,
    ...partsOf(atlas, lines, drawn),
    ...inRows(atlas, chartIds),
    ...unverifiedOf(atlas),
  ])
  const breaks = atlas.breaks
    .filter((x) => splits(atlas, x, lines) || isOfPlace(x))
    .map((x) => (isOfPlace(x) ? x : { ...x, sources: [] }))
  const roles = voicesOf(atlas)
  const gaps = atlas.gaps.filter((gap) => ids.has(gap.line)).map((gap) => ({ ...gap, sources: [] }))
  const named = namesIn(atlas, { lines, observations, breaks, roles })
  return {
    observations: observations.map((o) => ({ ...o, detail: null })),
    sources: pick(atlas.sources, named.sources).map((source) => ({
      ...source,
      title: '',
      language: '',
      kind: '',
      url: null,
      note: none,
    })),
    indicators: pick(atlas.indicators, named.indicators),
    series: pick(atlas.series, named.series).map((row) => ({ ...row, description: none })),
    events: pick(atlas.events, named.events).map((row) => ({
      ...row,
      edition: null,
      counterparts: { en: [], zh: [] },
      note: none,
    })),
    geographies: pick(
      atlas.geographies,
      // Every place that an address may choose is named.
      new Set([
        ...named.geographies,
        ...[...atlas.geographies.values()].filter(isMapped).map(({ id }) => id),
      ]),
    ).map((row) => ({
      ...row,
      code: null,
      predecessors: [],
      overlaps: [],
      note: none,
    })),
    sectors: pick(atlas.sectors, named.sectors).map((row) => ({ ...row, note: none })),
    vocabulary: [...atlas.vocabulary.values()]
      .filter((word) => named.speaks(word.kind, word.id))
      .map((word) => (explained.has(word.kind) ? word : { ...word, definition: none })),
    lines,
    breaks,
    gaps,
    roles,
  }
}

const none = { en: '', zh: '' }

/** What the rows of the charts stand on beside the lines, such as single figures of a period. */
function inRows(atlas: Atlas, ids: readonly string[]): readonly Observation[] {
  const rows = charts
    .filter((chart) => ids.includes(chart.id))
    .flatMap((chart) => chart.rows(atlas, defaultView))
  return pick(atlas.observations, new Set(rows.flatMap(({ records }) => records)))
}

function onLines(atlas: Atlas, lines: readonly Line[]): readonly Observation[] {
  return lines.flatMap((line) =>
    line.indicators.flatMap((indicator) => lineRecords(atlas, line, indicator)),
  )
}

/** Broken-down totals, at any depth, of what the event lines count: those of events, and those drawn. */
function partsOf(
  atlas: Atlas,
  lines: readonly Line[],
  drawn: readonly Observation[],
): readonly Observation[] {
  const counted = new Set(
    lines.filter((line) => line.series !== null).flatMap((line) => line.indicators),
  )
  const ids = new Set(drawn.map((o) => o.id))
  return [...atlas.observations.values()].flatMap((part) => {
    const total = part.partOf === null ? undefined : atlas.observations.get(part.partOf)
    if (total === undefined || part.grade === 'D' || !counted.has(part.indicator)) return []
    return total.event !== null || ids.has(total.id) ? [part, total] : []
  })
}

/**
 * The records with what conflicts with them, what states their growth, and the stated pairs of yuan
 * and dollars of their measures.
 */
function withCompanions(atlas: Atlas, records: readonly Observation[]): readonly Observation[] {
  const ids = new Set(
    records.flatMap((o) => [
      o.id,
      ...o.conflicts,
      ...statedGrowths(atlas, o).map(({ record }) => record.id),
    ]),
  )
  const measures = new Set(records.map((o) => o.indicator))
  for (const o of atlas.observations.values())
    if (o.restates !== null && measures.has(o.indicator))
      for (const id of [o.id, o.restates, ...o.conflicts]) ids.add(id)
  return [...atlas.observations.values()].filter((o) => ids.has(o.id))
}

/** A break is drawn on a line that has figures before it, even where none has followed yet. */
function splits(atlas: Atlas, x: Break, lines: readonly Line[]): boolean {
  return lines.some((line) =>
    line.indicators.some(
      (indicator) =>
        breaksOn(atlas, line, indicator).includes(x) &&
        lineRecords(atlas, line, indicator).some((o) => o.end < x.date),
    ),
  )
}

/** Of events whose signing could not be verified one figure of it, so that they are known as such. */
function unverifiedOf(atlas: Atlas): readonly Observation[] {
  const all = [...atlas.observations.values()]
  return [...atlas.events.keys()].flatMap((id) =>
    unverifiedSigning(all.filter(({ event }) => event === id)).slice(0, 1),
  )
}

/** Of events without a figure the roles of places, which name the documents that tell of them. */
function voicesOf(atlas: Atlas): readonly Role[] {
  const counted = new Set([...atlas.observations.values()].map(({ event }) => event))
  return atlas.roles
    .filter(({ event }) => !counted.has(event))
    .map((role) => ({ ...role, note: none }))
}

/** Kinds of the vocabulary that charts and their files speak whole, whichever words the records use. */
const whole: ReadonlySet<string> = new Set([
  'cluster',
  'gap_reason',
  'grade',
  'qualifier',
  'refusal',
  'status',
])

/** Kinds whose definitions stand on the page, beside the names. */
const explained: ReadonlySet<string> = new Set(['refusal', 'scope'])

function namesIn(
  atlas: Atlas,
  {
    lines,
    observations,
    breaks,
    roles,
  }: {
    lines: readonly Line[]
    observations: readonly Observation[]
    breaks: readonly Break[]
    roles: readonly Role[]
  },
) {
  // The timeline draws every event, also those at which nothing was counted.
  const events = new Set(atlas.events.keys())
  const indicators = new Set([
    ...observations.map((o) => o.indicator),
    ...lines.flatMap((line) => line.indicators),
  ])
  const words = new Set([
    ...observations.flatMap((o) => [
      `scope/${o.scope}`,
      `basis/${o.basis}`,
      `breakdown/${o.breakdown}`,
      `part/${o.id}`,
    ]),
    ...lines.flatMap((line) => [`scope/${line.scope}`, `basis/${line.basis}`]),
  ])
  return {
    sources: new Set([...observations, ...breaks, ...roles].flatMap((row) => row.sources)),
    indicators,
    events,
    series: new Set([
      ...lines.flatMap((line) => line.series ?? []),
      ...[...events].flatMap((id) => atlas.events.get(id)?.series ?? []),
    ]),
    geographies: new Set([
      ...lines.map((line) => line.geography),
      ...observations.map((o) => o.geography),
      ...breaks.flatMap(({ geography }) => geography ?? []),
      ...roles.map(({ geography }) => geography),
      ...[...atlas.events.values()].flatMap(({ geographies }) => geographies),
    ]),
    sectors: new Set([...observations, ...lines, ...roles].flatMap((row) => row.sector ?? [])),
    speaks: (kind: string, id: string) => whole.has(kind) || words.has(`${kind}/${id}`),
  }
}

function pick<T>(table: ReadonlyMap<string, T>, ids: ReadonlySet<string>): readonly T[] {
  return [...table].filter(([id]) => ids.has(id)).map(([, row]) => row)
}
