import type { Edition } from '../charts/edition'
import type { Lang, Source } from '../model/atlas'
import { chartPath } from '../model/paths'
import { plainText } from '../text/voice'
import { type Cell, type ChartTable, chartTable } from './chart-table'
import { drawnRecords } from './drawn-records'
import { licence } from './licence'

export type Editions = Readonly<Record<Lang, Edition>>

/** The table of the view that both editions show. */
export function tableOf({ en, zh }: Editions): ChartTable {
  return chartTable(en.chart, en.rows, en.atlas, { en: en.voice, zh: zh.voice })
}

/**
 * The same rows as in the CSV, with what a program must know about them. Decimal strings are numbers here.
 * @param sources of the atlas with their titles and addresses.
 */
export function chartJson(
  editions: Editions,
  sources: ReadonlyMap<string, Source>,
): Readonly<Record<string, unknown>> {
  const { en, zh } = editions
  const table = tableOf(editions)
  const both = (say: (edition: Edition) => string) => ({ en: say(en), zh: say(zh) })
  return {
    about: {
      chart: en.chart.id,
      title: both(({ caption }) => caption.title),
      finding: both(({ caption }) => plainText(caption.finding)),
      summary: both(({ caption }) => caption.summary),
      caveats: { en: en.caption.caveats, zh: zh.caption.caveats },
      release: en.release,
      newest: en.newest,
      licence,
      address: both(
        ({ siteUrl, chart, voice }) => `${siteUrl ?? ''}${chartPath(voice.lang, chart.id)}`,
      ),
      columns: en.chart.columns(en.voice).map(({ id, header }, i) => ({
        field: id.replaceAll('-', '_'),
        name: { en: header, zh: zh.chart.columns(zh.voice)[i]?.header ?? '' },
      })),
      sources: drawnRecords(en)
        .flatMap((record) => record.sources)
        .filter((id, i, all) => all.indexOf(id) === i)
        .flatMap((id) => sources.get(id) ?? [])
        .map(({ id, title, publisher, date, grade, url }) => ({
          id,
          title,
          publisher,
          date,
          grade,
          url,
        })),
    },
    rows: table.rows.map((row) =>
      Object.fromEntries(table.fields.map((field) => [field, numeric(row[field] ?? null)])),
    ),
  }
}

function numeric(cell: Cell): Cell {
  return typeof cell === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell) ? Number(cell) : cell
}
