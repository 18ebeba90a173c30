import { useCallback } from 'react'
import { embedPath } from '../model/paths'
import { linkTo } from '../state/site'
import { Coming } from '../ui/coming'
import { EmbedHeading } from '../ui/embed-heading'
import { Sheet } from '../ui/sheet'
import type { EmbedSubject } from './embed-beside'
import { useLateCode } from './use-late-code'

/** The embed dialog; its code and words come with the first one. */
export function OpenEmbed(subject: EmbedSubject) {
  const { site, chart, close } = subject
  const load = useCallback(async () => {
    const beside = await import('./embed-beside')
    return { Dialog: beside.EmbedBeside, supply: await beside.supplyEmbed(site) }
  }, [site])
  const { code, failed, retry } = useLateCode(load, true)
  if (code !== null) return <code.Dialog {...subject} supply={code.supply} />
  const { voice } = site
  return (
    <Sheet
      label={voice.t('figure.embed')}
      subject={chart.id}
      head={<EmbedHeading>{voice.t('figure.embed')}</EmbedHeading>}
      closing={voice.t('record.close')}
      close={close}
    >
      <Coming
        voice={voice}
        failed={failed}
        failure={voice.t('figure.embed-failed')}
        wayOut={
          <a href={linkTo(site, embedPath(site.lang, chart.id))}>{voice.t('figure.embed-page')}</a>
        }
        retry={retry}
      />
    </Sheet>
  )
}
