import type { Settings } from '../prerender'

/**
 * What the build is told by its environment: SITE_URL (http or https, the site's root) and
 * REPORT_URL (`mailto:` or an issue link).
 * @throws Error with the remedy when one is not what it should be.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return { siteUrl: siteUrlOf(env.SITE_URL), reportUrl: reportUrlOf(env.REPORT_URL) }
}

function siteUrlOf(text: string | undefined): string | null {
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_URL is "${text}": give the address of the site's root, as in https://example.org/atlas/`,
    )
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

function reportUrlOf(text: string | undefined): string | null {
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^(https?|mailto):$/.test(url.protocol)) {
    throw new Error(
      `REPORT_URL is "${text}": give a mailto: address or the https address of a new-issue form.`,
    )
  }
  return text
}
