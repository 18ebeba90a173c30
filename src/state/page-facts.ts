import type { PageKind, SiteContext } from './site'

/** What a built page says about itself: everything of SiteContext but the words. */
export type PageFacts = Omit<SiteContext, 'voice'>

const kinds: readonly PageKind[] = [
  'dashboard',
  'chart',
  'record',
  'event',
  'method',
  'chooser',
  'not-found',
]

/** Attributes of `<html>` for a page; `readFacts` is the way back. */
export function factsAsAttributes(facts: PageFacts): Readonly<Record<string, string>> {
  return {
    lang: facts.lang === 'zh' ? 'zh-Hans' : facts.lang,
    'data-page': facts.page,
    'data-root': facts.root,
    'data-path': facts.path,
    'data-release': facts.release,
    'data-newest': facts.newest,
    ...(facts.id === null ? {} : { 'data-id': facts.id }),
    ...(facts.siteUrl === null ? {} : { 'data-site-url': facts.siteUrl }),
    ...(facts.reportUrl === null ? {} : { 'data-report-url': facts.reportUrl }),
  }
}

export function readFacts(root: HTMLElement): PageFacts {
  const { page, root: prefix, path, release, newest, id, siteUrl, reportUrl } = root.dataset
  return {
    lang: root.lang.startsWith('zh') ? 'zh' : 'en',
    page: kinds.find((kind) => kind === page) ?? 'not-found',
    root: prefix ?? '',
    path: path ?? '',
    release: release ?? '',
    newest: newest ?? '',
    id: id ?? null,
    siteUrl: siteUrl ?? null,
    reportUrl: reportUrl ?? null,
  }
}
