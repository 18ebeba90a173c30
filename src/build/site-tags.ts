import { cardSize } from '../exports/card'
import { oembedAddress } from '../exports/oembed'
import { cardFile } from '../model/paths'
import type { Page } from '../prerender'
import { tag } from './html'

/**
 * What a page tells to other sites: its address, its languages, how to preview and embed it. All of it must
 * be absolute, so it stands only where the site's address is known.
 */
export function siteTags(page: Page): string[] {
  const { facts, edition, languages } = page
  const { siteUrl, path } = facts
  if (siteUrl === null) return []
  return [
    // Early: many who look for it read the first few kilobytes only.
    ...(edition === null
      ? []
      : [
          tag('link', {
            rel: 'alternate',
            type: 'application/json+oembed',
            href: oembedAddress(edition),
            title: edition.caption.title,
          }),
        ]),
    tag('link', { rel: 'canonical', href: siteUrl + path }),
    ...Object.entries(languages).map(([hreflang, to]) =>
      tag('link', { rel: 'alternate', hreflang, href: siteUrl + to }),
    ),
    ...preview(page, siteUrl),
  ]
}

const locales = { en: 'en_US', zh: 'zh_CN' } as const

function preview(
  { facts, edition, title, description, siteName }: Page,
  siteUrl: string,
): string[] {
  const { path, page, lang } = facts
  const og = (name: string, content: string) => tag('meta', { property: `og:${name}`, content })
  return [
    og('type', page === 'chart' ? 'article' : 'website'),
    og('site_name', siteName),
    og('title', title),
    og('description', description),
    og('url', siteUrl + path),
    og('locale', locales[lang]),
    og('locale:alternate', locales[lang === 'en' ? 'zh' : 'en']),
    ...(edition === null
      ? [tag('meta', { name: 'twitter:card', content: 'summary' })]
      : [
          og('image', siteUrl + cardFile(lang, edition.chart.id)),
          og('image:type', 'image/png'),
          og('image:width', String(cardSize.width)),
          og('image:height', String(cardSize.height)),
          og('image:alt', description),
          // Title, text and picture are taken from the og: ones.
          tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
        ]),
  ]
}
