import type { Edition } from '../charts/edition'
import type { Flags } from '../model/flags'

/** What a view shows, as one plain text. */
export function findingOf({ caption }: Edition): string {
  const finding = caption.finding.map((span) => (typeof span === 'string' ? span : span.text))
  return finding.join('') || caption.summary
}

/** A picture for those who do not see it: the author's headline, said to be theirs, the finding, and the figure marked. */
export function altOf(edition: Edition, { headline, mark }: Flags): string {
  const { chart, voice, rows } = edition
  const row = rows.find(({ key }) => key === mark)
  const colon = voice.t('list.colon')
  const own =
    headline === null
      ? ''
      : `${voice.t('sheet.headline-by')}${colon}“${headline}”${voice.t('list.separator')}`
  const marked =
    row === undefined
      ? ''
      : `${voice.t('list.space')}${voice.t('embed.marked')}${colon}${chart.says(row, voice)}`
  return own + findingOf(edition) + marked
}
