import { useId } from 'react'

/** One of a few: native radio buttons under a legend. */
export function ChoiceOf<T extends string>({
  legend,
  options,
  value,
  choose,
}: {
  legend: string
  options: readonly (readonly [value: T, label: string, lang?: string])[]
  value: T
  choose(value: T): void
}) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map(([each, label, lang]) => (
        <label key={each} lang={lang}>
          <input type="radio" name={name} checked={each === value} onChange={() => choose(each)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
