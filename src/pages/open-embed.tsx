import { useEffect, useState } from 'react'
import { LoadFailure } from '../ui/load-failure'
import { Sheet } from '../ui/sheet'
import type { EmbedBeside, EmbedSubject, EmbedSupply } from './embed-beside'

/** The embed dialog; its code and words come with the first one. */
export function OpenEmbed(subject: EmbedSubject) {
  const { site, chart, close } = subject
  const { loaded, failed, retry } = useDialog(subject)
  if (loaded !== null) return <loaded.Dialog {...subject} supply={loaded.supply} />
  const { voice } = site
  return (
    <Sheet
      label={voice.t('figure.embed')}
      subject={chart.id}
      head={<h2>{voice.t('figure.embed')}</h2>}
      closing={voice.t('record.close')}
      close={close}
    >
      {failed ? (
        <LoadFailure
          voice={voice}
          reason={navigator.onLine ? 'missing' : 'offline'}
          retry={retry}
        />
      ) : (
        <p role="status">{voice.t('record.loading')}</p>
      )}
    </Sheet>
  )
}

interface Loaded {
  readonly Dialog: typeof EmbedBeside
  readonly supply: EmbedSupply
}

function useDialog({ site }: EmbedSubject) {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState<number | null>(null)
  useEffect(() => {
    if (loaded !== null) return
    let gone = false
    const load = async (): Promise<Loaded> => {
      const beside = await import('./embed-beside')
      return { Dialog: beside.EmbedBeside, supply: await beside.supplyEmbed(site) }
    }
    load().then(
      (all) => gone || setLoaded(all),
      () => gone || setFailed(attempt),
    )
    return () => {
      gone = true
    }
  }, [loaded, attempt, site])
  return { loaded, failed: failed === attempt, retry: () => setAttempt((count) => count + 1) }
}
