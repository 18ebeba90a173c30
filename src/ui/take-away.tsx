import { licence } from '../exports/licence'
import { cardFile, pictureFile, rowsFile } from '../model/paths'
import type { Setting } from './setting'

/** The files of a chart as plain links: its rows, and its picture in both themes. */
export function TakeAway({ setting, chart }: { setting: Setting; chart: string }) {
  const { voice, link, release } = setting
  const { lang } = voice
  const rows = [
    ['CSV', rowsFile(chart, 'csv')],
    [voice.t('take.excel'), rowsFile(chart, 'excel.csv')],
    ['JSON', rowsFile(chart, 'json')],
  ] as const
  const drawn = (['svg', 'png'] as const).flatMap((kind) =>
    (['light', 'dark'] as const).map(
      (theme) =>
        [
          voice.t(`take.${theme}`, { kind: kind.toUpperCase() }),
          pictureFile(lang, chart, theme, kind),
        ] as const,
    ),
  )
  const pictures = [...drawn, [voice.t('take.card'), cardFile(lang, chart)] as const]
  const files = (list: typeof rows | typeof pictures) => (
    <ul>
      {list.map(([text, file]) => (
        <li key={file}>
          <a href={link(file)} download="">
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <section id="take" className="contents">
      <h2>{voice.t('take.title')}</h2>
      <p>{voice.t('take.lead', { release, licence: licence.name })}</p>
      <h3>{voice.t('take.data')}</h3>
      {files(rows)}
      <h3>{voice.t('take.picture')}</h3>
      {files(pictures)}
    </section>
  )
}
