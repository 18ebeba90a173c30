import type { Edition } from '../charts/edition'
import { bibtex } from '../exports/bibtex'
import { chartJson, type Editions, tableOf } from '../exports/chart-json'
import { chartCitation } from '../exports/citation'
import { cslJson } from '../exports/csl'
import { csvText } from '../exports/csv'
import { type FrameSize, oembed } from '../exports/oembed'
import { ris } from '../exports/ris'
import { citationFile, oembedFile, rowsFile } from '../model/paths'
import type { Prerenderer } from '../prerender'
import type { FileMaker } from './chart-files'

/**
 * What can be taken away of each chart beside its pictures: its rows, its citation, and the answer to
 * those who ask how to embed it (only where the site's address is known).
 * @param sizeOf px that the embed of an edition needs.
 */
export function takeFiles(
  { editions, sources }: Pick<Prerenderer, 'editions' | 'sources'>,
  sizeOf: (edition: Edition) => FrameSize = () => ({ width: 600, height: 600 }),
): Map<string, FileMaker> {
  const files = new Map<string, FileMaker>()
  for (const { chart, table, json } of pairs(editions).map((pair) => ({
    chart: pair.en.chart.id,
    table: () => tableOf(pair),
    json: () => chartJson(pair, sources),
  }))) {
    files.set(rowsFile(chart, 'csv'), () => csvText(table()))
    files.set(rowsFile(chart, 'excel.csv'), () => csvText(table(), true))
    files.set(rowsFile(chart, 'json'), () => `${JSON.stringify(json(), null, 1)}\n`)
  }
  for (const edition of editions) {
    const { voice, chart, siteUrl } = edition
    const cited = chartCitation(edition)
    files.set(citationFile(voice.lang, chart.id, 'bib'), () => bibtex(voice, cited))
    files.set(citationFile(voice.lang, chart.id, 'ris'), () => ris(voice, cited))
    files.set(citationFile(voice.lang, chart.id, 'csl.json'), () => cslJson(voice, cited))
    if (siteUrl === null) continue
    files.set(
      oembedFile(voice.lang, chart.id),
      () => `${JSON.stringify(oembed(edition, sizeOf(edition)), null, 1)}\n`,
    )
  }
  return files
}

function pairs(editions: readonly Edition[]): readonly Editions[] {
  return editions.flatMap((en) => {
    const zh = editions.find(({ chart, voice }) => chart === en.chart && voice.lang === 'zh')
    return en.voice.lang === 'en' && zh !== undefined ? { en, zh } : []
  })
}
