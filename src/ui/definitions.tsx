export interface Definition {
  readonly id: string
  readonly term: string
  readonly meaning: string
}

/** Words and what they mean. */
export function Definitions({ list }: { list: readonly Definition[] }) {
  return (
    <dl className="definitions">
      {list.map(({ id, term, meaning }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
