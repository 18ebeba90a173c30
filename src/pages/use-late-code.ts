import { useEffect, useState } from 'react'

/**
 * Code that comes with its first use; a load that failed can be tried again.
 * @param load the same function at every render.
 */
export function useLateCode<T>(load: () => Promise<T>, wanted: boolean) {
  const [code, setCode] = useState<{ readonly value: T } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState<number | null>(null)
  useEffect(() => {
    if (!wanted || code !== null) return
    let gone = false
    load().then(
      (value) => gone || setCode({ value }),
      () => gone || setFailed(attempt),
    )
    return () => {
      gone = true
    }
  }, [load, wanted, code, attempt])
  return {
    code: code?.value ?? null,
    failed: failed === attempt,
    retry: () => setAttempt((count) => count + 1),
  }
}
