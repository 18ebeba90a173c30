import { compileAtlas } from '../../src/build/compile'
import { mapTopology } from '../../src/build/map-topology'
import type { Atlas } from '../../src/model/atlas'

/** The atlas of this repository with the outlines of its map, which take a second to make. */
export const mapAtlas: Atlas = await read()

async function read(): Promise<Atlas> {
  const compiled = compileAtlas('data', await mapTopology())
  if (!compiled.ok) throw new Error(compiled.faults.map(String).join('\n'))
  return compiled.atlas
}
