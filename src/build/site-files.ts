import type { Page } from '../prerender'
import { escapeHtml, tag } from './html'

/** A page for crawlers: its address from the site root, and those of its languages by `hreflang`. */
export type SitePage = Pick<Page, 'languages'> & { readonly path: string }

/** Files beside the pages that hosts and crawlers look for, by their address from the site root. */
export function siteFiles(siteUrl: string | null, pages: readonly SitePage[]): Map<string, string> {
  const files = new Map([
    ['_headers', headers],
    ['robots.txt', robots(siteUrl)],
  ])
  if (siteUrl !== null) files.set('sitemap.xml', sitemap(siteUrl, pages))
  return files
}

/**
 * For hosts that read a `_headers` file. The pages bring their own policy, and a second `script-src`
 * here would forbid what their hashes allow; only what a page cannot say itself stands here.
 * Rules do not overlap in a header, since hosts join the values of all rules that match.
 */
const forever = '  Cache-Control: public, max-age=31536000, immutable'
const headers = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Content-Security-Policy: frame-ancestors 'self'

/assets/*
${forever}

/pictures/*
${forever}

/data/build/first.*
${forever}

/data/build/tables.*
${forever}

/data/build/details-*
${forever}

/data/build/manifest.json
  Cache-Control: no-cache

/charts/*
  Cache-Control: no-cache
`

function robots(siteUrl: string | null): string {
  const map = siteUrl === null ? '' : `Sitemap: ${siteUrl}sitemap.xml\n`
  return `User-agent: *\nAllow: /\n${map}`
}

function sitemap(siteUrl: string, pages: readonly SitePage[]): string {
  const urls = pages.map(({ path, languages }) => {
    const others = Object.entries(languages).map(([hreflang, to]) =>
      tag('xhtml:link', { rel: 'alternate', hreflang, href: siteUrl + to }).replace(/>$/, '/>'),
    )
    return `<url><loc>${escapeHtml(siteUrl + path)}</loc>${others.join('')}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}
