import type { FilterChoices } from '../charts/filter-choices'
import type { View } from '../model/view'
import type { Voice } from '../text/voice'

/** What is being looked at: "2014–2025 · all series · amount in yuan · reprints shown and marked". */
export function filterWords(
  voice: Voice,
  view: View,
  choices: Pick<FilterChoices, 'years'>,
): string {
  const [from, to] = view.years ?? choices.years
  const { series, clusters } = view
  return voice.t('filter.summary', {
    years:
      from === to
        ? voice.t('period.year', { year: from })
        : voice.t('filter.years.range', { from, to }),
    series:
      series.length === 0
        ? voice.t('filter.series.all')
        : voice.t('filter.series.some', { n: series.length }),
    clusters:
      clusters.length === 0 ? '' : `${voice.t('filter.clusters.some', { n: clusters.length })} · `,
    measure:
      view.measure === 'amount'
        ? voice.t(`filter.measure.amount.${view.currency}`)
        : voice.t(`filter.measure.${view.measure}`),
    grade: voice.t(`filter.grade.${view.grade}`),
  })
}
