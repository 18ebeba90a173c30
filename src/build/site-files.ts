/** Files beside the pages that hosts and crawlers look for, by their address from the site root. */
export function siteFiles(siteUrl: string | null, paths: readonly string[]): Map<string, string> {
  const files = new Map([
    ['_headers', headers],
    ['robots.txt', robots(siteUrl)],
  ])
  if (siteUrl !== null) files.set('sitemap.xml', sitemap(siteUrl, paths))
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

function sitemap(siteUrl: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${siteUrl}${path}</loc></url>`).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`
}
