import type { FilterChoices } from '../charts/filter-choices'
import type { View } from '../model/view'
import type { Voice } from '../text/voice'

const order = ['years', 'series', 'clusters', 'measure', 'grade'] as const

/** What is being looked at, as far as it matters here: "2014–2025 · all series · amount in yuan · reprints shown and marked". */
export function filterWords(
  voice: Voice,
  view: View,
  choices: Pick<FilterChoices, 'years' | 'obeys'>,
): string {
  const [from, to] = view.years ?? choices.years
  const { series, clusters, measure, currency, grade } = view
  const words: Partial<Record<keyof View, string>> = {
    years:
      from === to
        ? voice.t('period.year', { year: from })
        : voice.t('filter.years.range', { from, to }),
    series:
      series.length === 0
        ? voice.t('filter.series.all')
        : voice.t('filter.series.some', { n: series.length }),
    ...(clusters.length > 0 && {
      clusters: voice.t('filter.clusters.some', { n: clusters.length }),
    }),
    measure:
      measure === 'amount'
        ? voice.t(`filter.measure.amount.${currency}`)
        : voice.t(`filter.measure.${measure}`),
    grade: voice.t(`filter.grade.${grade}`),
  }
  return order.flatMap((key) => (choices.obeys.includes(key) ? (words[key] ?? []) : [])).join(' · ')
}
