import type { Atlas, Observation } from '../model/atlas'
import type { Voice } from './voice'

/** The `named` publishers most figures come from, those that are not named last; how many more there are. */
export function publishersText(
  voice: Voice,
  atlas: Atlas,
  records: readonly Pick<Observation, 'sources'>[],
  named = 3,
): string {
  const counts = new Map<string, number>()
  const nameless = new Set<string>()
  for (const { sources } of records)
    for (const id of sources) {
      const source = atlas.sources.get(id)
      const publisher = source === undefined ? undefined : voice.pick(source.publisher)
      if (source === undefined || publisher === undefined) continue
      counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
      if (/not (?:shown|named|identified)|unnamed|unknown/i.test(source.publisher.en))
        nameless.add(publisher)
    }
  const weight = ([publisher, count]: [string, number]) => (nameless.has(publisher) ? 0 : count)
  const ranked = [...counts].sort((a, b) => weight(b) - weight(a))
  const sources = ranked
    .slice(0, named)
    .map(([publisher]) => publisher)
    .join(voice.t('list.enumeration'))
  return ranked.length > named
    ? voice.t('figure.sources-more', { sources, n: ranked.length - named })
    : voice.t('figure.sources', { sources })
}
