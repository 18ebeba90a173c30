import { charts } from '../../src/charts'
import type { Lang } from '../../src/model/atlas'

export const langs: readonly Lang[] = ['en', 'zh']
export const chartIds: readonly string[] = charts.map(({ id }) => id)

/** A record of each kind of page: a bound with a conflict, a total with parts, a part of a year. */
export const recordIds: readonly string[] = [
  'industrial-transfer-2025-investment',
  'industrial-transfer-2023-investment',
  'nev-cq-2024-statbureau',
]

/** An event with terms, roles and parts, and one without a figure. */
export const eventIds: readonly string[] = ['industrial-transfer-2023', 'consular-visit-2024']

/** One address of every kind of view, in one language. */
export function viewsIn(lang: Lang): readonly string[] {
  return [
    `${lang}/`,
    ...chartIds.map((id) => `${lang}/chart/${id}/`),
    ...recordIds.map((id) => `${lang}/record/${id}/`),
    ...eventIds.map((id) => `${lang}/event/${id}/`),
    `${lang}/method/`,
  ]
}

export const views: readonly string[] = ['', ...langs.flatMap(viewsIn)]
