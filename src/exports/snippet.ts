import { pictureFile } from '../model/paths'
import { escapeText } from '../render/markup'
import { chartAddress, type Embedded, fixedAddress } from './embed-address'
import { type FrameSize, heightAsCss, heightAt } from './frame-size'

/** How an embed is built in: a frame without script, the element that fits its frame, or a picture only. */
export type Way = 'frame' | 'element' | 'picture'

/** px */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** All that the HTML of an embed says. */
export interface SnippetFacts extends Embedded {
  /** Address of the atlas, ends in '/'. */
  readonly base: string
  /** Of the chart, in the language of the embed. */
  readonly title: string
  /** One sentence: what the view shows. */
  readonly finding: string
  readonly atlas: string
  readonly size: FrameSize
  /** null: not known. */
  readonly picture: PictureSize | null
  /** Of a picture alone: what it shows, with the author's words. */
  readonly alt: string
  /** Address of the author's copy; null: the picture that lies in the atlas is right. */
  readonly ownPicture: string | null
}

/** The HTML that an author pastes into an article. All that is not the atlas's own is escaped. */
export function snippetOf(way: Way, facts: SnippetFacts): string {
  if (way === 'picture') return picture(facts)
  return way === 'frame' ? frame(facts) : element(facts)
}

/**
 * Per cent of a padding are per cent of the width, so that a frame without script can be as high as its
 * width asks for; the element and `embed.js` fit it exactly.
 */
function frame(facts: SnippetFacts): string {
  const { base, flags, title, atlas, size } = facts
  const room = `position:relative;width:100%;padding-bottom:${heightAsCss(size)}`
  const attributes = {
    src: fixedAddress(base, facts),
    title: `${flags.headline ?? title} · ${atlas}`,
    loading: 'lazy',
    // For pages that take away styles.
    width: '100%',
    height: `${heightAt(size, 0)}`,
    style: [
      'position:absolute;top:0;left:0;width:100%;height:100%;border:0',
      // Unsaid, it follows the reader's device, or the page where browsers pass that on.
      ...(flags.theme === 'auto' ? [] : [`color-scheme:${flags.theme}`]),
    ].join(';'),
  }
  return `<div${written({ style: room })}><iframe${written(attributes)}>${meanwhile(facts)}</iframe></div>`
}

function element(facts: SnippetFacts): string {
  const { base, lang, chart, query, flags, release } = facts
  const attributes: Record<string, string | null> = {
    chart,
    lang,
    ...Object.fromEntries(new URLSearchParams(query)),
    theme: flags.theme === 'auto' ? null : flags.theme,
    plain: flags.plain ? '' : null,
    headline: flags.headline,
    mark: flags.mark,
    release,
  }
  const script = `<script async${written({ src: `${base}embed.js` })}></script>`
  return `<atlas-chart${written(attributes)}>${meanwhile(facts)}</atlas-chart>\n${script}`
}

function picture(facts: SnippetFacts): string {
  const { ownPicture, alt } = facts
  return linked(facts, image({ ...facts, finding: alt }, ownPicture ?? undefined))
}

/** What readers see where the embed does not come: the picture where it shows this view, else its finding in words. */
function meanwhile(facts: SnippetFacts): string {
  if (facts.query === '') return linked(facts, image(facts))
  return linked(facts, escapeText(inWords(facts)))
}

/** What a view shows where no picture of it is at hand. */
export function inWords({ lang, finding, title, atlas }: Said): string {
  const of = `${title} · ${atlas}`
  return lang === 'zh' ? `${finding}（${of}）` : `${finding} (${of})`
}

type Said = Pick<SnippetFacts, 'lang' | 'finding' | 'title' | 'atlas'>

function linked(facts: SnippetFacts, contents: string): string {
  return `<a${written({ href: chartAddress(facts.base, facts) })}>${contents}</a>`
}

function image(facts: SnippetFacts, src = pictureAddress(facts)): string {
  const { finding, picture } = facts
  return `<img${written({
    src,
    alt: finding,
    width: picture === null ? null : `${picture.width}`,
    height: picture === null ? null : `${picture.height}`,
    loading: 'lazy',
    style: 'max-width:100%;height:auto',
  })}>`
}

/** The picture of the default view, twice as many pixels as its size. */
export function pictureAddress({ base, lang, chart, flags }: Embedded & { base: string }): string {
  return base + pictureFile(lang, chart, flags.theme === 'dark' ? 'dark' : 'light', 'png')
}

function written(attributes: Readonly<Record<string, string | null>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === null) return []
      return value === '' ? ` ${name}` : ` ${name}="${escapeText(value)}"`
    })
    .join('')
}
