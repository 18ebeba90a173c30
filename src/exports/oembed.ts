import type { Edition } from '../charts/edition'
import { cardFile, chartPath, embedPath, homePath, oembedFile } from '../model/paths'
import { plainText } from '../text/voice'
import { cardSize } from './card'
import { attributeText } from './html-text'

/** px that the embed page needs at its widest useful width. */
export interface FrameSize {
  readonly width: number
  readonly height: number
}

/**
 * oEmbed 1.0 response of type `rich`: the chart as a frame for pages that bring no script.
 * null where the site's address is not known: a frame on another site needs it.
 */
export function oembed(edition: Edition, { width, height }: FrameSize): object | null {
  const { chart, voice, caption, siteUrl } = edition
  if (siteUrl === null) return null
  const name = voice.t('site.title')
  const home = siteUrl + homePath(voice.lang)
  const frame = {
    src: siteUrl + embedPath(voice.lang, chart.id),
    title: `${caption.title} – ${name}`,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write; web-share',
    style: 'width:100%;border:0;color-scheme:light dark',
  }
  return {
    version: '1.0',
    type: 'rich',
    title: caption.title,
    description: plainText(caption.finding) || caption.summary,
    author_name: voice.t('cite.author'),
    author_url: home,
    provider_name: name,
    provider_url: home,
    url: siteUrl + chartPath(voice.lang, chart.id),
    cache_age: 86_400,
    html: `<iframe${attributeText(frame)}></iframe>`,
    width,
    height,
    thumbnail_url: siteUrl + cardFile(voice.lang, chart.id),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  }
}

/** Where a chart page announces it; null as above. */
export function oembedAddress({ siteUrl, voice, chart }: Edition): string | null {
  return siteUrl === null ? null : siteUrl + oembedFile(voice.lang, chart.id)
}
