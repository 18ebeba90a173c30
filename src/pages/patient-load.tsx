import { createRoot, type Root } from 'react-dom/client'
import { LoadError, type LoadReason } from '../state/load-error'
import { showWhatStands } from '../state/veil'
import type { Voice } from '../text/voice'
import { LoadFailure } from '../ui/load-failure'

/** Asks until the answer comes: each failure is said, and asked again on the reader's word or when the network is back. */
export async function patiently<T>(voice: Voice, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    showWhatStands()
    await said(voice, error instanceof LoadError ? error.reason : 'invalid')
    return patiently(voice, ask)
  }
}

let notice: Root | null = null

function said(voice: Voice, reason: LoadReason): Promise<void> {
  const holder = document.getElementById('atlas-notice')
  if (!holder) return Promise.reject(new Error('The page has no #atlas-notice.'))
  notice ??= createRoot(holder)
  const root = notice
  return new Promise((resolve) => {
    const retry = () => {
      removeEventListener('online', retry)
      root.render(null)
      resolve()
    }
    addEventListener('online', retry)
    root.render(<LoadFailure voice={voice} reason={reason} retry={retry} />)
  })
}
