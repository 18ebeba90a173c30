import type { Page } from '../prerender'
import { escapeHtml, tag } from './html'

/** A page for crawlers: its address from the site root, and those of its languages by `hreflang`. */
export type SitePage = Pick<Page, 'languages'> & { readonly path: string }

/** Files beside the pages that hosts and crawlers look for, by their address from the site root. */
export function siteFiles(siteUrl: string | null, pages: readonly SitePage[]): Map<string, string> {
  const files = new Map([
    ['_headers', headersFor(pages.map(({ path }) => path))],
    ['robots.txt', robots(siteUrl)],
  ])
  if (siteUrl !== null) files.set('sitemap.xml', sitemap(siteUrl, pages))
  return files
}

/**
 * For hosts that read a `_headers` file. The pages bring their own policy, and a second `script-src`
 * here would forbid what their hashes allow; only what a page cannot say itself stands here.
 * Hosts join the values of all rules that match, and only some can take a header back: so no two rules
 * that match one address name one header. Who may frame a page is therefore said kind by kind, and
 * embeds, which stand in anybody's page, are of no kind named here.
 */
function headersFor(paths: readonly string[]): string {
  const rule = (path: string, ...lines: readonly string[]) =>
    `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`
  const own = "Content-Security-Policy: frame-ancestors 'self'"
  const open = 'Access-Control-Allow-Origin: *'
  const forever = 'Cache-Control: public, max-age=31536000, immutable'
  return [
    rule(
      '/*',
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
    ),
    ...kindsOf(paths).map((kind) => rule(kind, own)),
    // Pictures keep their address when they change.
    rule('/charts/*', 'Cache-Control: no-cache', open),
    ...['/oembed/*', '/data/*'].map((files) => rule(files, open)),
    ...['/assets/*', '/pictures/*'].map((files) => rule(files, forever)),
    ...['first.*', 'tables.*', 'details-*'].map((name) => rule(`/data/build/${name}`, forever)),
    rule('/data/build/manifest.json', 'Cache-Control: no-cache'),
  ].join('\n')
}

/** Rules that together match every page and nothing else: '/', '/en/', '/en/chart/*'. */
function kindsOf(paths: readonly string[]): string[] {
  const kinds = paths.map((path) => {
    const [lang = '', kind = '', ...rest] = path.split('/')
    if (kind === '') return `/${path}`
    return `/${lang}/${kind}/${rest.length > 0 ? '*' : ''}`
  })
  return [...new Set(['/', '/index.html', '/404.html', ...kinds])]
}

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
