import type { Edition } from '../charts/edition'
import { cardFile, pictureFile } from '../model/paths'
import type { Prerenderer } from '../prerender'
import { cardOf } from '../render/card'
import { type Metadata, metadataOf, rdfOf } from '../render/metadata'
import { sheetOf } from '../render/sheet'
import type { Theme } from '../render/still'
import type { FileMaker } from './chart-files'
import { type PngTexts, pngOf } from './png'
import { rasterOf } from './raster'
import { typefaces } from './typefaces'

const themes: readonly Theme[] = ['light', 'dark']
const zoom = 2

/** The pictures of every chart in both languages: SVG and PNG in both themes, and the preview card. */
export function pictureFiles(site: Prerenderer): readonly (readonly [string, FileMaker])[] {
  return site.editions.flatMap((edition) => {
    const { chart, voice } = edition
    const { lang } = voice
    const sheet = (theme: Theme) => sheetOf(edition, site.pictureOf(edition, 'regular'), { theme })
    const card = () => cardOf(edition, site.pictureOf(edition, 'compact'))
    return [
      ...themes.flatMap((theme): readonly (readonly [string, FileMaker])[] => [
        [
          pictureFile(lang, chart.id, theme, 'svg'),
          () => `<?xml version="1.0" encoding="UTF-8"?>\n${sheet(theme)}\n`,
        ],
        [pictureFile(lang, chart.id, theme, 'png'), () => png(sheet(theme), zoom, edition)],
      ]),
      [cardFile(lang, chart.id), () => png(card(), 1, edition)],
    ]
  })
}

async function png(svg: string, times: number, edition: Edition): Promise<Uint8Array> {
  const raster = rasterOf(svg, edition.voice.lang, times, await typefaces())
  return pngOf(raster, textsOf(metadataOf(edition)), 96 * times)
}

/** The registered keywords, and the whole as XMP. */
function textsOf(meta: Metadata): PngTexts {
  return {
    Title: meta.title,
    Author: meta.creator,
    Software: meta.creator,
    Description: meta.description,
    Copyright: `${meta.rights} ${meta.licence}`,
    ...(meta.address === null ? {} : { Source: meta.address, URL: meta.address }),
    Comment: `Data ${meta.release}`,
    'XML:com.adobe.xmp': `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdfOf(meta)}</x:xmpmeta>`,
  }
}
