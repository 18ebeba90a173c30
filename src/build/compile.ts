import { charts } from '../charts'
import type { Atlas } from '../model/atlas'
import { check } from './check'
import type { Fault } from './fault'
import { firstPart } from './first'
import { hash } from './hash'
import { informationOn } from './information'
import { manifestOf } from './manifest'
import { mapPart } from './map-part'
import type { MapTopology } from './map-topology'
import { outlinesOf } from './outlines'
import { detailParts, tablesPart } from './rest'
import { type PartRows, wireTables, wireText } from './wire'
import { readTables } from './written'

export type Compiled =
  | {
      readonly ok: true
      readonly atlas: Atlas
      /** Name in `public/data/build/` → content; `manifest.json` names the others. */
      readonly files: ReadonlyMap<string, string>
      /** What the editors may want to know; nothing is wrong. One English sentence each. */
      readonly information: readonly string[]
    }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Reads and checks the tables of a folder and makes the data files of the site from them. The same
 * tables always give the same files, byte for byte.
 * @param topology what the map is drawn from; null: no place has an outline.
 * @param firstCharts charts whose figures come with the first file.
 */
export function compileAtlas(
  dataFolder: string,
  topology: MapTopology | null = null,
  firstCharts: readonly string[] = charts
    .filter(({ part }) => part === undefined)
    .map(({ id }) => id),
): Compiled {
  const written = readTables(dataFolder)
  const checked = check(written)
  if (checked.faults.length > 0) return { ok: false, faults: checked.faults }

  const outlines =
    topology === null ? [] : outlinesOf(topology, [...checked.atlas.geographies.values()])
  const drawn: Atlas = { ...checked.atlas, outlines }

  const parts: readonly (readonly [string, PartRows])[] = [
    ['first', firstPart(drawn, firstCharts)],
    ['tables', tablesPart(drawn)],
    ...[...detailParts(drawn)].map(([name, rows]) => [`details-${name}`, rows] as const),
    ['details-map', mapPart(drawn)],
  ]
  const release = hash(JSON.stringify(parts.map(([, rows]) => wireTables(rows))))
  const atlas = { ...drawn, release }
  const files = parts.map(([name, rows]) => {
    const text = wireText(rows, release)
    return { name, file: `${name}.${hash(text)}.json`, text }
  })
  return {
    ok: true,
    atlas,
    files: new Map([
      ...files.map(({ file, text }) => [file, text] as const),
      ['manifest.json', manifestOf(atlas, files)] as const,
    ]),
    information: informationOn(atlas),
  }
}
