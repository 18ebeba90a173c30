import type { Voice } from '../text/voice'

/** First and last year, two selects; a choice that would turn them round moves the other one along. */
export function YearRange({
  voice,
  years,
  span,
  set,
}: {
  voice: Voice
  years: readonly [number, number] | null
  span: readonly [number, number]
  set(years: readonly [number, number] | null): void
}) {
  const [first, last] = span
  const [from, to] = years ?? span
  const every = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const choose = (a: number, b: number) => set(a <= first && b >= last ? null : [a, b])
  return (
    <div className="years">
      <label>
        {voice.t('filter.from')}
        <select
          value={from}
          onChange={({ target }) => {
            const year = Number(target.value)
            choose(year, Math.max(year, to))
          }}
        >
          {every.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      <label>
        {voice.t('filter.to')}
        <select
          value={to}
          onChange={({ target }) => {
            const year = Number(target.value)
            choose(Math.min(from, year), year)
          }}
        >
          {every.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
    </div>
  )
}
