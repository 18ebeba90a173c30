import { type ReactNode, useId } from 'react'
import type { Choice } from '../charts/filter-choices'
import type { Voice } from '../text/voice'

/** One filter behind its name; only one of a bar is open at a time. `marked`: it is not at its default. */
export function Popover({
  name,
  marked,
  children,
}: {
  name: string
  marked: boolean
  children: ReactNode
}) {
  return (
    <details className={marked ? 'filter marked' : 'filter'} name="filter">
      <summary>{name}</summary>
      <div className="popover">{children}</div>
    </details>
  )
}

/** Several may be chosen; none chosen means all. Each says how many figures it has. */
export function CheckList({
  voice,
  list,
  chosen,
  toggle,
  all,
}: {
  voice: Voice
  list: readonly Choice[]
  chosen: readonly string[]
  toggle(id: string): void
  all(): void
}) {
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={chosen.length === 0} onChange={all} />
        {voice.t('filter.every')}
      </label>
      {list.map(({ id, name, count }) => (
        <label key={id} className="choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{name}</span>
          <span className="count">{count}</span>
        </label>
      ))}
    </>
  )
}

/** Exactly one is chosen. */
export function RadioList<T extends string>({
  legend,
  words,
  say,
  chosen,
  set,
}: {
  legend: string
  words: readonly T[]
  say(word: T): string
  chosen: string
  set(word: NoInfer<T>): void
}) {
  const name = useId()
  return (
    <fieldset className="radios">
      <legend>{legend}</legend>
      {words.map((word) => (
        <label key={word} className="choice">
          <input type="radio" name={name} checked={chosen === word} onChange={() => set(word)} />
          {say(word)}
        </label>
      ))}
    </fieldset>
  )
}
