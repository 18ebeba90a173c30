import { useEffect, useState } from 'react'

/** What is typed, once the typing rests for a moment. */
export function useSettled(typed: string, rest = 400): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), rest)
    return () => clearTimeout(timer)
  }, [typed, rest])
  return settled
}
