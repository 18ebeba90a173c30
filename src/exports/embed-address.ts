import type { Lang } from '../model/atlas'
import { defaultFlags, type Flags, writeFlags } from '../model/flags'
import { chartPath, type EmbedVariant, embedPath, pinnedEmbed } from '../model/paths'

/** Which chart an embed shows, which view of it, and how. */
export interface Embedded {
  readonly lang: Lang
  readonly chart: string
  /** The view as a query string without `?`; '' for the default view. */
  readonly query: string
  readonly flags: Flags
  /** Pinned to this data release; null: it shows the newest figures. */
  readonly release: string | null
}

/**
 * The complete address of an embed: the view's keys, then the flags, as its query.
 * @param base address of the site's root, ends in '/'.
 */
export function embedAddress(base: string, embedded: Embedded): string {
  const { lang, chart, query, flags, release } = embedded
  const path = release === null ? embedPath(lang, chart) : pinnedEmbed(lang, chart, release)
  return withQuery(base + path, query, writeFlags(flags))
}

/**
 * The same with a theme, or else a missing title, as a file of its own: it holds without script too, but
 * cannot be changed from outside.
 */
export function fixedAddress(base: string, embedded: Embedded): string {
  const { lang, chart, query, flags, release } = embedded
  const variant = variantOf(flags)
  if (release !== null || variant === undefined) return embedAddress(base, embedded)
  const path = embedPath(lang, chart, variant)
  return withQuery(base + path, query, writeFlags(without(flags, variant)))
}

/** The page of the chart, on the same view. */
export function chartAddress(base: string, { lang, chart, query }: Embedded): string {
  return withQuery(base + chartPath(lang, chart), query)
}

function variantOf({ theme, plain }: Flags): EmbedVariant | undefined {
  if (theme !== 'auto') return theme
  return plain ? 'plain' : undefined
}

function without(flags: Flags, variant: EmbedVariant): Flags {
  if (variant === 'plain') return { ...flags, plain: defaultFlags.plain }
  return { ...flags, theme: defaultFlags.theme }
}

function withQuery(address: string, ...queries: readonly string[]): string {
  const query = queries.filter((each) => each !== '').join('&')
  return query === '' ? address : `${address}?${query}`
}
