import type { Edition } from '../charts/edition'
import type { Observation } from '../model/atlas'
import { cardFile, chartPath, homePath, pictureFile, recordPath, rowsFile } from '../model/paths'
import { axisUnit } from '../text/figure'
import { placeName } from '../text/sentence'
import { plainText } from '../text/voice'
import { drawnRecords, sourcesIn } from './drawn-records'
import { licence } from './licence'

/**
 * What a chart page says to search engines: a schema.org `Dataset` as JSON-LD.
 * @param root prefix of addresses where the site's own is not known: they are then relative to the page.
 */
export function datasetOf(edition: Edition, root: string): Readonly<Record<string, unknown>> {
  const { chart, voice, atlas, caption, release, siteUrl } = edition
  const { lang } = voice
  const at = (path: string) => (siteUrl ?? root) + path
  const records = drawnRecords(edition)
  const name = voice.t('site.title')
  const organisation = { '@type': 'Organization', name: voice.t('cite.author') }
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: caption.title,
    description: [plainText(caption.finding), caption.summary, caption.caveats[0] ?? '']
      .filter((text) => text !== '')
      .join(' – '),
    url: at(chartPath(lang, chart.id)),
    inLanguage: ['en', 'zh-Hans'],
    version: release,
    license: licence.url,
    isAccessibleForFree: true,
    creator: organisation,
    publisher: organisation,
    includedInDataCatalog: { '@type': 'DataCatalog', name, url: at(homePath(lang)) },
    ...covered(edition, records),
    variableMeasured: unique(records.map(({ indicator }) => indicator)).flatMap((id) => {
      const indicator = atlas.indicators.get(id)
      return indicator === undefined
        ? []
        : {
            '@type': 'PropertyValue',
            name: voice.pick(indicator.name),
            unitText: axisUnit(voice, indicator.unit, 0).label,
          }
    }),
    distribution: [
      download('CSV', 'text/csv', at(rowsFile(chart.id, 'csv'))),
      download('JSON', 'application/json', at(rowsFile(chart.id, 'json'))),
      download('SVG', 'image/svg+xml', at(pictureFile(lang, chart.id, 'light', 'svg'))),
      download('PNG', 'image/png', at(pictureFile(lang, chart.id, 'light', 'png'))),
    ],
    image: at(cardFile(lang, chart.id)),
    isBasedOn: sourcesIn(edition, records).map(({ text, record }) => ({
      '@type': 'CreativeWork',
      name: text,
      url: at(recordPath(lang, record)),
    })),
  }
}

function covered({ voice, atlas }: Edition, records: readonly Observation[]) {
  const days = records.flatMap(({ start, end }) => [start, end]).sort()
  const [first] = days
  return first === undefined
    ? {}
    : {
        temporalCoverage: `${first}/${days.at(-1)}`,
        spatialCoverage: unique(records.map(({ geography }) => geography)).map((id) => ({
          '@type': 'Place',
          name: placeName(voice, atlas, id),
        })),
      }
}

function download(name: string, encodingFormat: string, contentUrl: string) {
  return { '@type': 'DataDownload', name, encodingFormat, contentUrl }
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)]
}
