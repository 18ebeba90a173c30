import { useId, useState } from 'react'
import type { FilterChoices } from '../charts/filter-choices'
import type { Currency, GradeChoice, Measure, View } from '../model/view'
import type { Voice } from '../text/voice'
import { CheckList, Popover, RadioList } from './filter-choices'
import { filterWords } from './filter-words'
import { useLightDismiss } from './light-dismiss'
import { YearRange } from './year-range'

const grades = ['abc', 'ab'] as const

export interface FilterActions {
  setYears(years: readonly [number, number] | null): void
  setSeries(ids: readonly string[]): void
  toggleSeries(id: string): void
  setClusters(ids: readonly string[]): void
  toggleCluster(id: string): void
  setMeasure(measure: Measure): void
  setCurrency(currency: Currency): void
  setGrade(grade: GradeChoice): void
  reset(): void
}

/**
 * Says in words what is being looked at, and lets the reader change it: one line of popovers on a desk,
 * a sheet on a phone. Without script only the words remain.
 * @param ready false until the page answers; the controls stand there already, so that nothing moves.
 */
export function FilterBar({
  voice,
  view,
  choices,
  actions,
  ready,
}: {
  voice: Voice
  view: View
  choices: FilterChoices
  actions: FilterActions
  ready: boolean
}) {
  const [sheet, setSheet] = useState(false)
  const id = useId()
  const offered = (filter: keyof View) => choices.obeys.includes(filter)
  const bar = useLightDismiss(() => setSheet(false))
  return (
    <section className="filters" aria-label={voice.t('filter.label')} ref={bar}>
      <p className="filter-words" aria-live="polite">
        {filterWords(voice, view, choices)}
      </p>
      <button
        type="button"
        className="sheet-opener needs-script"
        aria-expanded={sheet}
        aria-controls={id}
        disabled={!ready}
        onClick={() => setSheet(!sheet)}
      >
        {voice.t(sheet ? 'filter.done' : 'filter.label')}
      </button>
      <fieldset
        id={id}
        className={`filter-controls needs-script${sheet ? ' open' : ''}`}
        disabled={!ready}
      >
        <legend className="visually-hidden">{voice.t('filter.label')}</legend>
        {offered('years') && (
          <Popover name={voice.t('filter.years')} marked={view.years !== null}>
            <YearRange
              voice={voice}
              years={view.years}
              span={choices.years}
              set={actions.setYears}
            />
          </Popover>
        )}
        {offered('series') && (
          <Popover name={voice.t('filter.series')} marked={view.series.length > 0}>
            <CheckList
              voice={voice}
              list={choices.series}
              chosen={view.series}
              toggle={actions.toggleSeries}
              all={() => actions.setSeries([])}
            />
          </Popover>
        )}
        {offered('clusters') && (
          <Popover name={voice.t('filter.clusters')} marked={view.clusters.length > 0}>
            <CheckList
              voice={voice}
              list={choices.clusters}
              chosen={view.clusters}
              toggle={actions.toggleCluster}
              all={() => actions.setClusters([])}
            />
          </Popover>
        )}
        {offered('measure') && (
          <Popover
            name={voice.t('filter.measure')}
            marked={view.measure !== 'amount' || view.currency !== 'cny'}
          >
            <RadioList
              legend={voice.t('filter.measure')}
              words={['amount', 'projects', 'per-project']}
              say={(word) => voice.t(`filter.option.${word}`)}
              chosen={view.measure}
              set={actions.setMeasure}
            />
            {offered('currency') && (
              <RadioList
                legend={voice.t('filter.currency')}
                words={['cny', 'usd']}
                say={(word) => voice.t(`filter.currency.${word}`)}
                chosen={view.currency}
                set={actions.setCurrency}
              />
            )}
          </Popover>
        )}
        {offered('grade') && (
          <Popover name={voice.t('filter.grade')} marked={view.grade !== 'abc'}>
            <RadioList
              legend={voice.t('filter.grade')}
              words={grades}
              say={(word) => voice.t(`filter.option.${word}`)}
              chosen={view.grade}
              set={actions.setGrade}
            />
          </Popover>
        )}
        <button type="button" className="reset" onClick={actions.reset}>
          {voice.t('filter.reset')}
        </button>
      </fieldset>
    </section>
  )
}
