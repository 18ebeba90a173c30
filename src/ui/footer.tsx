import { methodPath } from '../model/paths'
import { monthText } from '../text/period-text'
import type { Setting } from './setting'

/** How new the page is and what is not there yet, where to report, and on what terms. */
export function Footer({ setting, newest }: { setting: Setting; newest: string }) {
  const { voice, link, report } = setting
  const reporting = report()
  return (
    <footer className="foot">
      <p>{voice.t('footer.new', { month: monthText(voice, newest) })}</p>
      <p>{voice.t('chart.caveat.intentions')}</p>
      <p className="foot-links">
        <a href={link(methodPath(voice.lang))}>{voice.t('nav.method')}</a>
        {reporting !== null && <a href={reporting}>{voice.t('record.report')}</a>}
        <button type="button" className="needs-script" data-print>
          {voice.t('figure.print')}
        </button>
      </p>
      <p className="quiet">
        {[
          voice.t('footer.licence'),
          voice.t('footer.privacy'),
          voice.t('figure.release', { release: setting.release }),
        ].join(voice.t('list.space'))}
      </p>
      <p className="print-address">{voice.t('print.address', { address: setting.address })}</p>
    </footer>
  )
}
