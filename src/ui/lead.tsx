import type { Setting } from './setting'

/** What the atlas is and how to use it, in two breaths. */
export function Lead({ setting, to }: { setting: Setting; to: string }) {
  const { voice } = setting
  const [before = '', after = ''] = voice.t('site.readers', { method: '\n' }).split('\n')
  return (
    <p className="lead">
      {voice.t('site.lead') + voice.t('list.space') + before}
      <a href={setting.link(to)}>{voice.t('nav.method')}</a>
      {after}
    </p>
  )
}
