import { ascending, group } from 'd3-array'
import type { Source } from '../model/atlas'
import { isDivision } from '../model/places'
import { axisUnit } from '../text/figure'
import { periodText } from '../text/period-text'
import { sourceLine, sourcesOf } from '../text/sources-text'
import type { Voice } from '../text/voice'
import type { Caption, Chart, Column, OwnKey } from './chart'
import { mapFinding } from './district-map-finding-words'
import { draw } from './district-map-picture'
import { type MapRow, rows } from './district-map-rows'
import {
  countedText,
  ordinalOf,
  overlapsText,
  rankText,
  rankWords,
  saysSpans,
  saysText,
  wordOf,
} from './district-map-words'
import { largest } from './figure-mark'
import { mapMeasures } from './parts/map-measures'
import { shownValue } from './shown'

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
      value: rankValue,
      numeric: true,
    },
    {
      id: 'figure',
      header: voice.t('column.figure'),
      text: (row) => saysText(row, voice),
      value: ({ says }) => (says.kind === 'figure' ? shownValue(says.shown) : null),
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

/** A number, a span such as "3-5" that only text can hold, or null. */
function rankValue(row: MapRow): string | number | null {
  const rank = ordinalOf(row)
  if (rank === null) return null
  return rank.first === rank.last ? rank.first : `${rank.first}-${rank.last}`
}

function says(row: MapRow, voice: Voice): string {
  const place = voice.pick(row.at.name)
  const said = saysText(row, voice)
  const overlaps = overlapsText(row, voice)
  const withOverlaps = (text: string) =>
    [text, overlaps].filter(Boolean).join(voice.t('list.separator'))
  if (row.says.kind !== 'figure')
    return voice.t('chart.district-map.says-none', { place, reason: withOverlaps(said) })
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
    marks: withOverlaps(marks.join(voice.t('list.separator'))),
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
    finding: mapFinding(divisions, told, voice),
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
      : levels.some((o) => o.indicator === 'gdp')
        ? voice.t('chart.district-map.edition-unstated')
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
