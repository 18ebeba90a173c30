import type { Both } from '../../model/atlas'

/** What the district map can show, one at a time. */
export type MapMeasure = FigureMeasure | DensityMeasure | SigningMeasure | RolesMeasure

/** One figure a place, told by colour: a level or a rate, of one indicator and one period. */
export interface FigureMeasure extends Named {
  readonly kind: 'figure'
  readonly indicator: string
  /** ISO dates; null: the newest level, whenever it was stated. */
  readonly period: readonly [string, string] | null
  /** Lower ends of the bands in which the figures were published; absent: classes by quantiles. */
  readonly bands?: readonly number[]
}

/** Census population by area, where both may be drawn. */
export interface DensityMeasure extends Named {
  readonly kind: 'density'
}

/** What was signed, each figure with its own scope and date: told by symbols, never by one colour. */
export interface SigningMeasure extends Named {
  readonly kind: 'signings'
  readonly indicator: string
}

/** What places did at events, without a figure. */
export interface RolesMeasure extends Named {
  readonly kind: 'roles'
}

interface Named {
  /** Value of the address key `show`. */
  readonly id: string
  readonly name: Both
}

/** The first is what the map shows unasked. */
export const mapMeasures: readonly MapMeasure[] = [
  growth('growth-2025-h1', ['2025-01-01', '2025-06-30'], {
    en: 'GDP growth, first half of 2025',
    zh: '地区生产总值增速，2025年上半年',
  }),
  ...[2024, 2023].map((year) =>
    growth(`growth-${year}`, wholeYear(year), {
      en: `GDP growth, ${year}`,
      zh: `地区生产总值增速，${year}年`,
    }),
  ),
  {
    kind: 'figure',
    id: 'population',
    indicator: 'population_census',
    period: null,
    name: { en: 'Population, 2020 census', zh: '常住人口，2020年人口普查' },
  },
  { kind: 'roles', id: 'roles', name: { en: 'Roles at events', zh: '参与活动情况' } },
  ...[2024, 2023, 2022, 2021, 2020].map(
    (year): MapMeasure => ({
      kind: 'figure',
      id: `gdp-${year}`,
      indicator: 'gdp',
      period: wholeYear(year),
      name: { en: `GDP, ${year}`, zh: `地区生产总值，${year}年` },
    }),
  ),
  {
    kind: 'figure',
    id: 'area',
    indicator: 'area',
    period: null,
    name: { en: 'Area', zh: '行政区域面积' },
  },
  {
    kind: 'density',
    id: 'density',
    name: { en: 'Population density, 2020', zh: '人口密度，2020年' },
  },
  {
    kind: 'signings',
    id: 'signed',
    indicator: 'contracted_investment',
    name: { en: 'Signed amounts', zh: '签约金额' },
  },
  {
    kind: 'signings',
    id: 'projects',
    indicator: 'projects_signed',
    name: { en: 'Signed projects', zh: '签约项目数' },
  },
]

export function mapMeasure(id: string | undefined): MapMeasure {
  const [first, ...others] = mapMeasures
  const found = others.find((measure) => measure.id === id) ?? first
  if (found === undefined) throw new Error('The map has nothing to show.')
  return found
}

function growth(id: string, period: readonly [string, string], name: Both): MapMeasure {
  const bands = id === 'growth-2025-h1' ? { bands: [5, 6, 7] } : {}
  return { kind: 'figure', id, indicator: 'gdp_growth', period, name, ...bands }
}

function wholeYear(year: number): readonly [string, string] {
  return [`${year}-01-01`, `${year}-12-31`]
}
