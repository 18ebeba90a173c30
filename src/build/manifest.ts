import type { Atlas } from '../model/atlas'

/** The one file with a stable name: which release this is, how new, and what its files are called. */
export function manifestOf(
  atlas: Atlas,
  files: readonly { readonly name: string; readonly file: string }[],
): string {
  const fileOf = (wanted: string) => files.find(({ name }) => name === wanted)?.file
  const details = files.filter(({ name }) => name.startsWith('details-'))
  return JSON.stringify({
    version: 1,
    release: atlas.release,
    newest: newestMonth(atlas),
    files: {
      first: fileOf('first'),
      tables: fileOf('tables'),
      details: Object.fromEntries(
        details.map(({ name, file }) => [name.slice('details-'.length), file]),
      ),
    },
  })
}

/** Month in which the newest figure that may be drawn ends, `YYYY-MM`: not unverified, not a target. */
function newestMonth(atlas: Atlas): string {
  const ends = [...atlas.observations.values()]
    .filter((o) => o.grade !== 'D' && !o.status.includes('F'))
    .map((o) => o.end.slice(0, 7))
  return ends.toSorted().at(-1) ?? ''
}
