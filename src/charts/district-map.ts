import { ascending, group } from 'd3-array'
import type { Geography, Source } from '../model/atlas'
import { isDivision } from '../model/places'
import { axisUnit, figureText } from '../text/figure'
import { monthText, periodText } from '../text/period-text'
import { sourceLine, sourcesOf } from '../text/sources-text'
import { fill, type Span, type Voice } from '../text/voice'
import type { Caption, Chart, Column, OwnKey } from './chart'
import { draw } from './district-map-picture'
import { bordersDate, type MapRow, rows } from './district-map-rows'
import { roleKind } from './district-map-scale-picture'
import {
  countedText,
  eventWord,
  isFew,
  rankText,
  rankWords,
  saysSpans,
  saysText,
  wordOf,
} from './district-map-words'
import { largest, shownText } from './figure-mark'
import { mapMeasures } from './parts/map-measures'
import { statedValue } from './shown'

const show: OwnKey = {
  name: 'show',
  values: () => mapMeasures.map(({ id, name }) => ({ value: id, label: name })),
}

const borders: OwnKey = {
  name: 'borders',
  values: () => [
    {
      value: 'before',
      label: { en: 'until 5 November 2025 (38)', zh: '2025年11月5日以前（38个）' },
    },
    {
      value: 'since',
      label: {
        en: 'since 6 November 2025 (37, approximate)',
        zh: '2025年11月6日以后（37个，近似）',
      },
    },
  ],
}

/** Where: one measure at a time, on the boundaries that its figures were counted on. */
export const districtMap: Chart<MapRow> = {
  id: 'district-map',
  obeys: ['years', 'places', 'grade'],
  part: 'map',
  own: [show, borders],
  rows,
  draw,
  columns,
  says,
  tells,
}

function columns(voice: Voice): readonly Column<MapRow>[] {
  return [
    {
      id: 'place',
      header: voice.t('column.district'),
      text: ({ at }) => voice.pick(at.name),
      value: ({ key }) => key,
    },
    {
      id: 'rank',
      header: voice.t('column.rank'),
      text: (row) => rankText(row, voice),
      value: ({ rank }) => rank?.first ?? null,
      numeric: true,
    },
    {
      id: 'figure',
      header: voice.t('column.figure'),
      text: (row) => saysText(row, voice),
      value: ({ says }) => (says.kind === 'figure' ? statedValue(says.shown) : null),
      spans: (row) => saysSpans(row, voice),
    },
    {
      id: 'period',
      header: voice.t('column.period'),
      text: ({ says }) => (says.kind === 'figure' ? periodText(voice, says.shown.observation) : ''),
      value: ({ says }) => (says.kind === 'figure' ? says.shown.observation.end : null),
    },
    {
      id: 'basis',
      header: voice.t('column.basis'),
      text: (row) => (row.says.kind === 'figure' ? countedText(row, row.says, voice) : ''),
      value: ({ says }) => (says.kind === 'figure' ? says.shown.observation.basis : null),
    },
    {
      id: 'source',
      header: voice.t('column.source'),
      text: (row) => sourceLine(voice, sourcesFor(row)),
      value: (row) =>
        sourcesFor(row)
          .map(({ id }) => id)
          .join(';'),
    },
  ]
}

function says(row: MapRow, voice: Voice): string {
  const place = voice.pick(row.at.name)
  const said = saysText(row, voice)
  if (row.says.kind !== 'figure')
    return voice.t('chart.district-map.says-none', { place, reason: said })
  const { observation } = row.says.shown
  const marks = [
    periodText(voice, observation),
    countedText(row, row.says, voice),
    ...rankWords(row, voice),
    ...(observation.grade === 'C' ? [voice.t('source.reprint')] : []),
  ]
  return voice.t('chart.district-map.says', {
    place,
    figure: said,
    marks: marks.join(voice.t('list.separator')),
  })
}

function sourcesFor({ says, atlas, records }: MapRow): readonly Source[] {
  const named =
    says.kind === 'roles'
      ? says.list.flatMap(({ role }) => role.sources)
      : records.flatMap((id) => atlas.observations.get(id)?.sources ?? [])
  return sourcesOf(atlas, { sources: [...new Set(named)] })
}

function tells(list: readonly MapRow[], voice: Voice): Caption {
  const divisions = list.filter(({ at }) => isDivision(at))
  const told = divisions.filter(({ says }) => says.kind !== 'none')
  const [first] = list
  const measure = first?.measure
  const some = list.some(({ says }) => says.kind !== 'none')
  return {
    title: voice.t('chart.district-map.title'),
    finding: [...findingOf(divisions, told, voice), ...movedText(divisions, voice)],
    summary: summaryOf(divisions, told, voice),
    caveats: [
      // The first stands below the picture, where what is approximate has to say why.
      ...(first?.borders === 'since' ? [voice.t('chart.district-map.caveat.since')] : []),
      voice.t('chart.district-map.caveat.schematic'),
      ...(measure?.kind === 'figure' || measure?.kind === 'density'
        ? [
            voice.t(
              measure.kind === 'figure' && measure.bands !== undefined
                ? 'chart.district-map.caveat.bands'
                : 'chart.district-map.caveat.classes',
            ),
          ]
        : []),
      ...(measure?.kind === 'signings'
        ? [voice.t('chart.caveat.intentions'), voice.t('chart.district-map.caveat.signings')]
        : []),
      ...(measure?.kind === 'roles' ? [voice.t('chart.district-map.caveat.roles')] : []),
      ...(told.some((row) => isRevised(row)) ? [voice.t('chart.district-map.caveat.revised')] : []),
      ...(first?.borders === 'since' ? [] : [voice.t('chart.district-map.caveat.before')]),
      voice.t('chart.district-map.caveat.functional'),
      ...(list.some(({ records, atlas }) => atlas.observations.get(records[0] ?? '')?.grade === 'C')
        ? [voice.t('chart.caveat.reprint')]
        : []),
    ],
    empty: some ? null : voice.t('chart.empty'),
  }
}

function findingOf(
  divisions: readonly MapRow[],
  told: readonly MapRow[],
  voice: Voice,
): readonly Span[] {
  const [top] = told
  if (top === undefined) return []
  const counts = { n: String(told.length), all: String(divisions.length) }
  const { says } = top
  if (says.kind === 'roles') {
    const visited = told.filter(
      (row) =>
        row.says.kind === 'roles' &&
        row.says.list.some(({ role }) => roleKind(role.role) === 'visited'),
    )
    return visited.length === 0
      ? []
      : [
          voice.t('chart.district-map.finding-roles', {
            ...counts,
            visits: visitsText(visited, voice),
          }),
        ]
  }
  if (says.kind === 'signings') {
    const [{ observation }] = says.list
    return fill(voice, 'chart.district-map.finding-signings', {
      ...counts,
      places: voice.pick(top.at.name),
      figure: { text: figureText(voice, observation), record: observation.id },
      period: periodText(voice, observation),
    })
  }
  if (says.kind === 'none') return []
  const larger = top.rank?.larger ?? []
  const names = (places: readonly Geography[]) =>
    places.map(({ name }) => voice.pick(name)).join(voice.t('list.enumeration'))
  const withheld =
    larger.length === 0
      ? []
      : [
          voice.t('list.space'),
          voice.t('chart.district-map.finding-withheld', { places: names(larger) }),
        ]
  if (isFew(top)) return [voice.t('chart.district-map.finding-few', counts), ...withheld]
  const highest = told.filter(({ rank }) => rank?.first === 1)
  const firsts = highest.flatMap((row, i): Span[] => {
    const name = { text: voice.pick(row.at.name), record: row.records[0] ?? '' }
    return i === 0 ? [name] : [voice.t('list.enumeration'), name]
  })
  const finding = fill(voice, 'chart.district-map.finding', {
    ...counts,
    n: String(top.rank?.of ?? told.length),
    places: here,
    figure: shownText(says.shown, voice),
  }).flatMap((span) => (span === here ? firsts : [span]))
  return [...finding, ...withheld]
}

/** Who was visited at which event, and the newest visit of European firms, of which no district is told. */
function visitsText(visited: readonly MapRow[], voice: Voice): string {
  const seen = visited.flatMap((row) => {
    const { says } = row
    if (says.kind !== 'roles') return []
    const list = says.list.filter(({ role }) => roleKind(role.role) === 'visited')
    return [...new Set(list.map(({ event }) => event))].map((event) => ({ event, at: row.at }))
  })
  const told = [...group(seen, ({ event }) => event)]
    .sort(([a], [b]) => ascending(a.start, b.start))
    .map(([event, list]) => ({ event, places: list.map(({ at }) => voice.pick(at.name)) }))
  const { roles, events } = visited[0]?.atlas ?? { roles: [], events: new Map() }
  const [european] = [...events.values()]
    .filter(({ series }) => series === 'european-visit')
    .sort((a, b) => ascending(b.start, a.start))
  const isTold = roles.some(
    ({ event, geography }) => event === european?.id && geography !== 'chongqing',
  )
  return [
    ...told,
    ...(european === undefined || isTold
      ? []
      : [{ event: european, places: [voice.t('chart.district-map.none-named')] }]),
  ]
    .map(({ event, places }) =>
      voice.t('chart.district-map.visit', {
        month: monthText(voice, event.start),
        event: eventWord(event, voice),
        places: places.join(voice.t('list.enumeration')),
      }),
    )
    .join(voice.t('list.separator'))
}

/** On the new borders: whose figures are not carried over to them. */
function movedText(divisions: readonly MapRow[], voice: Voice): readonly Span[] {
  const [first] = divisions
  if (first === undefined || first.borders === 'before' || first.measure.kind === 'roles') return []
  const gone = [...first.atlas.geographies.values()].filter(
    (place) => isDivision(place) && place.validTo === bordersDate.before,
  )
  const kept = divisions
    .filter(
      ({ says, at }) => says.kind === 'none' && says.reason === 'borders' && at.validFrom === null,
    )
    .map(({ at }) => at)
  const places = [...gone, ...kept].map(({ name }) => voice.pick(name))
  return [
    voice.t('list.space'),
    voice.t('chart.district-map.finding-moved', {
      places: places.join(voice.t('list.enumeration')),
    }),
  ]
}

/** Stands for a list in a sentence. */
const here = '\u0001'

function summaryOf(divisions: readonly MapRow[], told: readonly MapRow[], voice: Voice): string {
  const measure = divisions[0]?.measure
  if (measure === undefined || measure.kind === 'roles')
    return voice.t('chart.district-map.summary-roles')
  const figures = told.flatMap((row) =>
    row.says.kind === 'figure' ? [{ row, says: row.says }] : [],
  )
  const counts = group(figures, ({ row, says }) =>
    wordOf(row, 'basis', says.shown.observation.basis, voice),
  )
  const bases = [...counts]
    .sort(([, a], [, b]) => ascending(b.length, a.length))
    .map(([basis, list]) => `${basis}${voice.t('list.bracket', { text: String(list.length) })}`)
    .join(voice.t('list.enumeration'))
  const levels = figures.map(({ says }) => says.shown.observation)
  const base = told.some((row) => isRevised(row))
    ? voice.t('chart.district-map.revised')
    : levels.some((o) => o.indicator === 'gdp' && o.status.includes('P'))
      ? voice.t('chart.district-map.first-published')
      : ''
  const unit = axisUnit(
    voice,
    figures[0]?.says.shown.unit ??
      (measure.kind === 'signings' && measure.indicator === 'projects_signed'
        ? 'projects'
        : 'CNY_billion'),
    largest(figures.map(({ says }) => says.shown)),
  ).label
  return voice.t('chart.district-map.summary', {
    measure: voice.pick(measure.name),
    unit,
    bases: base + (bases === '' ? '' : voice.t('chart.district-map.counted', { bases })),
    n: told.length,
    all: divisions.length,
  })
}

/** A level on the base that the economic census revised. */
function isRevised({ says }: MapRow): boolean {
  return (
    says.kind === 'figure' &&
    says.shown.observation.indicator === 'gdp' &&
    says.shown.observation.status.includes('B')
  )
}
