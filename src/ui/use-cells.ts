import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether a table has its cells. Where the page arrived without them they come when the table is opened
 * or the page is printed; until then its rows stand empty for the marks layer, which reads what they say.
 */
export function useCells(arrived: boolean): readonly [cells: boolean, want: () => void] {
  const [cells, setCells] = useState(arrived)
  useEffect(() => {
    const print = () => flushSync(() => setCells(true))
    window.addEventListener('beforeprint', print)
    return () => window.removeEventListener('beforeprint', print)
  }, [])
  return [cells, () => setCells(true)]
}
