import { ascending, group, max } from 'd3-array'
import { isDivision } from '../model/places'
import { type AxisUnit, axisUnit, figureText } from '../text/figure'
import { shortName } from '../text/place-name'
import type { MessageKey, Voice } from '../text/voice'
import type { Signing, SigningSort } from './district-map-place-rows'
import { isListed, type MapRow } from './district-map-rows'
import { signingText } from './district-map-words'
import { figureMark } from './figure-mark'
import { classOf, quantileThresholds, strengths } from './parts/classes'
import type { LegendItem } from './parts/map-legend'
import type { Look, MapSymbol, SymbolShape } from './parts/map-marks'
import type { SymbolNote } from './parts/symbol-notes'

/** How the measure of the rows is told: what each looks like, and the words for it. */
export interface MapScale {
  readonly heading: string
  readonly items: readonly LegendItem[]
  readonly unit: AxisUnit
  /** What each symbol stands for, where it is not the same for all. */
  readonly notes: readonly SymbolNote[]
  lookOf(row: MapRow): Look
  symbolsOf(row: MapRow): readonly MapSymbol[]
}

export function scaleOf(list: readonly MapRow[], voice: Voice): MapScale {
  const measure = list[0]?.measure
  if (measure?.kind === 'signings') return signingScale(list, voice)
  if (measure?.kind === 'roles') return roleScale(list, voice)
  return classScale(list, voice)
}

function classScale(list: readonly MapRow[], voice: Voice): MapScale {
  const measure = list[0]?.measure
  const bands = measure?.kind === 'figure' ? measure.bands : undefined
  const figures = list.flatMap(({ says, at }) =>
    says.kind === 'figure' && isDivision(at) ? [says.shown] : [],
  )
  const lowOf = (shown: (typeof figures)[number]) =>
    Number.isFinite(shown.interval.low) ? shown.interval.low : shown.interval.high
  const ends = bands ?? quantileThresholds(figures.map(lowOf))
  const unit = axisUnit(voice, figures[0]?.unit ?? 'percent', max(figures, lowOf) ?? 0)
  const stepOf = (shown: (typeof figures)[number]) =>
    measure === undefined || isListed(measure, shown) ? classOf(lowOf(shown), ends) : 0
  const byClass = group(figures, stepOf)
  // What lies below the bands of a list is no step of them.
  const steps = bands === undefined ? strengths(ends.length + 1) : strengths(ends.length)
  const lookAt = (step: number): Look => {
    const strength = steps[bands === undefined ? step : step - 1]
    return strength === undefined ? { kind: 'plain' } : { kind: 'class', strength }
  }
  const say = (shown: (typeof figures)[number]) =>
    figureMark(shown, { key: '', x: 0, unit, colour: '' }, voice).labels.slice(0, 2).at(-1) ?? ''
  const items = [...byClass]
    .sort(([a], [b]) => ascending(b, a))
    .map(([step, members]): LegendItem => {
      const sorted = members.toSorted((a, b) => lowOf(a) - lowOf(b))
      const [first, last] = [sorted[0], sorted.at(-1)]
      const n = members.length
      const range = [
        ...new Set([first, last].flatMap((one) => (one === undefined ? [] : [say(one)]))),
      ]
      const low = bands?.[step - 1]
      return {
        sample: lookAt(step),
        words:
          bands === undefined
            ? voice.t('chart.district-map.class', { range: range.join('–'), n })
            : low === undefined
              ? voice.t('chart.district-map.below', { n })
              : voice.t('chart.district-map.class', {
                  range: figureText(voice, {
                    value: String(low),
                    qualifier: 'at_least',
                    unit: 'percent',
                  }),
                  n,
                }),
      }
    })
  return {
    heading: [
      measure === undefined ? '' : voice.pick(measure.name),
      unit.label,
      voice.t(bands === undefined ? 'chart.district-map.quantiles' : 'chart.district-map.bands'),
    ]
      .filter((text) => text !== '' && text !== '%')
      .join(voice.t('list.comma')),
    unit,
    items: [...items, ...withoutItems(list, voice)],
    lookOf: ({ says }) => (says.kind === 'figure' ? lookAt(stepOf(says.shown)) : { kind: 'none' }),
    symbolsOf: () => [],
    notes: [],
  }
}

/** A shape a sort of figure. */
export const shapeOf: Readonly<Record<SigningSort, SymbolShape>> = {
  event: 'circle',
  period: 'square',
  part: 'diamond',
}
const sorts = ['event', 'period', 'part'] as const

/** The newest figure of each sort, by a symbol as large as it is. */
function signingScale(list: readonly MapRow[], voice: Voice): MapScale {
  const newestOf = ({ says }: MapRow): readonly Signing[] =>
    says.kind === 'signings'
      ? sorts.flatMap((sort) => says.list.find((one) => one.sort === sort) ?? [])
      : []
  const shown = list.flatMap(newestOf)
  const most = max(shown, ({ observation }) => Number(observation.value)) ?? 1
  const unit = axisUnit(voice, shown[0]?.observation.unit ?? 'CNY_billion', most)
  const symbol = ({ observation, sort }: Signing): MapSymbol => ({
    kind: 'shape',
    shape: shapeOf[sort],
    size: Math.sqrt(Number(observation.value) / most),
    open: observation.qualifier === 'at_least',
    planned: observation.status.includes('F'),
  })
  const sample = (sort: SigningSort, own: Partial<Extract<MapSymbol, { kind: 'shape' }>> = {}) => ({
    kind: 'shape' as const,
    shape: shapeOf[sort],
    size: 1,
    open: false,
    planned: false,
    ...own,
  })
  const used = sorts.filter((sort) => shown.some((one) => one.sort === sort))
  return {
    heading: [list[0] === undefined ? '' : voice.pick(list[0].measure.name), unit.label].join(
      voice.t('list.comma'),
    ),
    unit,
    items: [
      ...used.map((sort) => ({
        sample: sample(sort),
        words: voice.t(`chart.district-map.sort.${sort}`),
      })),
      ...(shown.some(({ observation }) => observation.qualifier === 'at_least')
        ? [
            {
              sample: sample('event', { open: true, size: 0.6 }),
              words: voice.t('chart.district-map.sort.open'),
            },
          ]
        : []),
      ...(shown.some(({ observation }) => observation.status.includes('F'))
        ? [
            {
              sample: sample('event', { planned: true }),
              words: voice.t('chart.district-map.sort.planned'),
            },
          ]
        : []),
      {
        sample: { kind: 'sign', sign: '' },
        words: voice.t('chart.district-map.sort.size'),
      },
      ...withoutItem(list, voice, 'chart.district-map.without'),
    ],
    lookOf: plainOrNone,
    symbolsOf: (row) => newestOf(row).map(symbol),
    notes: list.flatMap((row) =>
      newestOf(row).map((signing) => ({
        key: row.key,
        symbol: symbol(signing),
        words: noteText(row, signing, voice),
      })),
    ),
  }
}

/** Place, figure, coverage and date, with the sign of a reprint. */
function noteText(row: MapRow, { observation }: Signing, voice: Voice): string {
  const note = voice.t('chart.district-map.note', {
    place: shortName(voice, row.at),
    signing: signingText(row, observation, voice),
  })
  // Without a space, so that the sign stays with its words.
  return observation.grade === 'C' ? `${note}○` : note
}

const roleKinds = [
  'visited',
  'presented',
  'matchmaking',
  'pilot',
  'exhibited',
  'signed',
  'hosted',
  'ranked',
] as const
type RoleKind = (typeof roleKinds)[number]

/** The kind of a role of the vocabulary; several of one kind share a letter. */
export function roleKind(role: string): RoleKind {
  if (role === 'planned-signing') return 'signed'
  return roleKinds.find((kind) => role.startsWith(kind)) ?? 'hosted'
}

function roleScale(list: readonly MapRow[], voice: Voice): MapScale {
  const kindsOf = ({ says }: MapRow): readonly RoleKind[] => {
    if (says.kind !== 'roles') return []
    const kinds = new Set(says.list.map(({ role }) => roleKind(role.role)))
    return roleKinds.filter((kind) => kinds.has(kind))
  }
  const used = new Set(list.flatMap(kindsOf))
  const letter = (kind: RoleKind): MapSymbol => ({
    kind: 'letter',
    letter: voice.t(`chart.district-map.role.${kind}`).charAt(0),
  })
  return {
    heading: list[0] === undefined ? '' : voice.pick(list[0].measure.name),
    unit: { places: 0, label: '' },
    items: [
      ...roleKinds
        .filter((kind) => used.has(kind))
        .map((kind) => ({
          sample: letter(kind),
          words: voice.t(`chart.district-map.role.${kind}`).slice(2),
        })),
      ...withoutItem(
        list.filter((row) => !isMoved(row)),
        voice,
        'chart.district-map.without-role',
      ),
      ...withoutItem(list.filter(isMoved), voice, 'chart.district-map.moved-role'),
    ],
    lookOf: plainOrNone,
    symbolsOf: (row) => kindsOf(row).map(letter),
    notes: [],
  }
}

function plainOrNone({ says }: MapRow): Look {
  return says.kind === 'none' ? { kind: 'none' } : { kind: 'plain' }
}

/** Not on a list of bands is told apart from no figure. */
function withoutItems(list: readonly MapRow[], voice: Voice): LegendItem[] {
  const isUnlisted = ({ says, measure }: MapRow) =>
    measure.kind === 'figure' &&
    measure.bands !== undefined &&
    says.kind === 'none' &&
    says.reason === 'not-found'
  return [
    ...withoutItem(list.filter(isUnlisted), voice, 'chart.district-map.unlisted'),
    ...withoutItem(
      list.filter((row) => !isUnlisted(row)),
      voice,
      'chart.district-map.without',
    ),
  ]
}

/** What it did stands on other borders. */
function isMoved({ says }: MapRow): boolean {
  return says.kind === 'none' && says.reason === 'borders'
}

function withoutItem(list: readonly MapRow[], voice: Voice, key: MessageKey): LegendItem[] {
  const n = list.filter(({ says, at }) => says.kind === 'none' && isDivision(at)).length
  return n === 0 ? [] : [{ sample: { kind: 'none' }, words: voice.t(key, { n }) }]
}
